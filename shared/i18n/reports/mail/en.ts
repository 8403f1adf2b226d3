import type { ReportMailMessages } from './messages.ts';

export const reportMail = {
  sender: 'Unilogin',
  subject: ({ school }) => `A grown-up has said: this was not us (${school})`,
  what: 'Somebody has asked in a pupil’s name. A grown-up has answered that it was not the pupil. It has been stopped.',
  'read-here': 'Read which pupil, and what the school can do',
  who: 'The page is for the school’s user administrators. Pass this on if you are not one yourself.',
} satisfies ReportMailMessages;
