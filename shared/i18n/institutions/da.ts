import type { InstitutionsMessages } from './messages.ts';

export const institutions = {
  title: 'Find en institution',
  'link-hint': 'Find et nummer, eller bestil et nyt.',
  label: 'Navn, nummer eller kommune',
  hint: 'Skriv lidt af navnet. Det gør ikke noget, hvis du staver forkert.',
  find: 'Find',
  found: ({ count, most }) => {
    if (count >= most) return `Her er de ${most}, der passer bedst. Skriv mere, så bliver der færre.`;
    return count === 1 ? 'Her er den, der passer.' : `Her er de ${count}, der passer bedst.`;
  },
  'none-found': ({ typed }) => `Vi fandt ikke “${typed}”.`,
  'none-advice': 'Prøv med et andet ord fra navnet, med nummeret eller med kommunen.',
  kind: ({ kind }) => ({ school: 'Skole', administration: 'Forvaltning', other: 'Andet' })[kind],
  closed: ({ day }) => `Lukket ${day}.`,
  instead: ({ number, name }) => `Brug ${name === '' ? number : `${number} ${name}`}.`,
  'new-number': 'Bestil et nyt nummer',
  'new-number-hint': 'Når kommunen får en ny institution. Du skal logge ind.',
} satisfies InstitutionsMessages;
