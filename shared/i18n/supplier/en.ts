import type { SupplierMessages } from './messages.ts';

const moves = {
  request: 'You asked for an agreement',
  approve: 'The institution said yes',
  limit: 'The institution said yes to less data',
  refuse: 'The institution said no',
  end: 'The institution ended the agreement',
  withdraw: 'You withdrew the request',
};

export const supplier = {
  title: ({ service }) => `${service}: agreements with institutions`,
  what: 'Here you ask institutions for an agreement, and see what they have answered. Nobody can sign in to your service before their institution has said yes.',
  ask: 'Ask an institution for an agreement',
  number: 'Institution number',
  'number-hint': 'Six digits. Ask the school, or find it in the register.',
  find: 'Find the number',
  asks: 'You ask for',
  'asks-hint': 'Untick what you can do without. That makes it easier to say yes.',
  'asks-nothing': 'The institution’s number, a lasting number for the person, and how sure the sign-in was.',
  send: 'Send the request',
  agreements: 'Your agreements',
  none: 'You have not asked anybody for an agreement yet.',
  withdraw: 'Withdraw',
  'withdraw-of': ({ school }) => `Withdraw the request to ${school}`,
  'tell-school': 'Write to the school that its user administrator answers here:',
  history: 'What has happened?',
  moved: ({ move, by }) => (by === 'operator' ? `${moves[move]} (carried over from before)` : moves[move]),
  done: {
    request: ({ number }) =>
      `The request has been sent to ${number}. Below is the address that you can write to the school.`,
    withdraw: ({ number }) => `The request to ${number} has been withdrawn.`,
  },
  trouble: {
    malformed: 'Write an institution number of six digits.',
    'institution-unknown': 'No institution has that number. Find it in the register.',
    'not-now': 'That cannot be done as the agreement stands now. It is below.',
    beyond: 'You cannot ask for more than the service is registered for.',
    vital: 'The service does not work without usernames. Ask for them too.',
    'asked-often': 'You have asked many times. Wait a minute and try again.',
  },
  closed: 'For suppliers',
  'closed-what':
    'Here the supplier of a service asks institutions for an agreement. Sign in with the id of the service as the name and its secret as the password.',
  'closed-secret': 'If you have no secret, write to whoever has registered the service.',
  'closed-program': 'A program can do the same with /api/supplier/agreements.',
} satisfies SupplierMessages;
