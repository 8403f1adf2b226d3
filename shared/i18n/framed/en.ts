import type { FramedMessages } from './messages.ts';

export const framed = {
  covered: 'Something lies over this page. You can write here again when it is gone. You can also open a window.',
  small: 'There is too little room here. Open a window instead.',
  blind: 'Your browser cannot see whether something lies over this page. Open a window instead.',
  open: 'Open a window',
  elsewhere: 'Open a window',
  'elsewhere-why': 'This cannot happen here inside the page. Sign in in a window instead.',
} satisfies FramedMessages;
