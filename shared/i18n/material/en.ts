import type { MaterialMessages } from './messages.ts';

export const material = {
  audience: {
    leaders: 'School leaders',
    staff: 'Teachers and staff',
    indskoling: 'Pupils in grades 0 to 3',
    mellemtrin: 'Pupils in grades 4 to 6',
    udskoling: 'Pupils from grade 7',
    parents: 'Parents',
  },
  'from-school': 'From the school',
  contact: 'Ask us',
  'all-pages': 'About Unilogin',
  published: ({ date }) => `Published ${date}`,
  'not-found': 'There is no page here',
  'not-found-advice': 'See whether the address is right. The school may also have taken the page down.',
} satisfies MaterialMessages;
