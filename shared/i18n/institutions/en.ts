import type { InstitutionsMessages } from './messages.ts';

export const institutions = {
  title: 'Find an institution',
  'link-hint': 'Find a number, or order a new one.',
  label: 'Name, number or municipality',
  hint: 'Write some of the name. It does not matter if the spelling is wrong.',
  find: 'Find',
  found: ({ count, most }) => {
    if (count >= most) return `These are the ${most} that fit best. Write more, and there will be fewer.`;
    return count === 1 ? 'This is the one that fits.' : `These are the ${count} that fit best.`;
  },
  'none-found': ({ typed }) => `We did not find “${typed}”.`,
  'none-advice': 'Try another word of the name, the number, or the municipality.',
  kind: ({ kind }) => ({ school: 'School', administration: 'Administration', other: 'Other' })[kind],
  closed: ({ day }) => `Closed on ${day}.`,
  instead: ({ number, name }) => `Use ${name === '' ? number : `${number} ${name}`}.`,
  'new-number': 'Order a new number',
  'new-number-hint': 'When the municipality gets a new institution. You need to sign in.',
} satisfies InstitutionsMessages;
