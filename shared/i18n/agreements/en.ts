import type { AgreementsMessages } from './messages.ts';

const groups = { pupils: 'Pupils', teachers: 'Teachers', 'other-staff': 'Other staff', parents: 'Parents' };
const where = { old: 'on the page Data agreements', new: 'on the page Data access' };
const moves = {
  request: 'Requested',
  approve: 'Approved',
  limit: 'Approved with less data',
  refuse: 'Refused',
  end: 'Agreement ended',
  withdraw: 'Withdrawn',
};

const suppliers = { request: 'The supplier asked for an agreement', withdraw: 'The supplier withdrew the request' };

export const agreements = {
  title: { old: 'Data agreements', new: 'Data access' },
  'link-hint': {
    old: 'Which services may get the school’s data?',
    new: 'Approve services, and give access to them.',
  },
  what: 'Here are the services that have asked for the school’s data. Nobody can sign in to a service before the school has said yes.',
  'not-yours': {
    old: 'This page is for the school’s user administrators. If you have been given the right to data access, use the page Data access.',
    new: 'This page is for those who have been given the right to data access. If you are a user administrator, use the page Data agreements.',
  },
  'old-until': ({ day, isYou }) =>
    isYou
      ? `Until the end of ${day} you can answer here as well as on the page Data access. After that, only on Data access.`
      : `Until the end of ${day} you can answer here. After that, those who have been given the right to data access answer.`,
  'old-over': ({ isYou }) =>
    isYou
      ? 'You can only read here now. You answer on the page Data access.'
      : 'You can only read here now. Those who have been given the right to data access answer.',
  'right-has': ({ names }) => `That is ${new Intl.ListFormat('en').format(names)}.`,
  'right-none': 'Nobody at the school has been given that right yet.',
  'to-new': 'Go to Data access',
  'mail-subject': ({ count }) =>
    count === 1
      ? 'A service is waiting for the school’s answer'
      : `${count} services are waiting for the school’s answer`,
  'mail-what': ({ school, number }) => `These services have asked ${school} (${number}) for a data agreement:`,
  'mail-answer': {
    old: 'The school’s user administrator answers on the page Data agreements:',
    new: 'Whoever has been given the right to data access answers on the page Data access:',
  },
  waiting: 'Waiting for your answer',
  'waiting-none': 'No service is waiting for an answer.',
  running: 'Agreements',
  over: 'Without an agreement',
  missing: ({ number }) =>
    `Is a service missing? Then its supplier has not asked for an agreement yet. They have to send a request to institution number ${number}.`,
  'find-number': 'Find another institution number',
  number: 'Institution number',
  how: 'How it stands',
  back: 'All services',
  from: ({ supplier }) => `From ${supplier}`,
  state: {
    requested: 'Waiting for an answer',
    approved: 'Approved',
    limited: 'Approved with less data',
    refused: 'The school has refused',
    ended: 'Ended',
    withdrawn: 'Withdrawn by the supplier',
  },
  category: {
    name: 'Name',
    username: 'Username',
    role: 'Whether it is a pupil, a member of staff or a parent',
  },
  short: { name: 'name', username: 'username', role: 'role' },
  always: 'The service always gets a lasting number for the person, the school’s number, and how sure the sign-in was.',
  asks: 'The service asks for',
  'asks-hint': 'Untick what the service may not get.',
  'asks-nothing': 'The service asks for no more than that.',
  vital: 'The service does not work without it.',
  gives: 'The service also gets',
  then: {
    needed: 'The service needs a licence. When you have approved, you choose who may use it.',
    'not-needed': 'When you have approved, everybody at the school and the pupils’ parents can sign in to it.',
  },
  approve: 'Approve',
  refuse: 'Refuse',
  end: 'End the agreement',
  'end-what': ({ service }) =>
    `Then nobody of the school can sign in to ${service}, and it gets no more data. It happens at once. The supplier can ask for a new agreement.`,
  'end-now': 'Yes, end it now',
  again: ({ number }) =>
    `Nobody can sign in to the service from here. If you want to use it after all, write to the supplier. They have to ask for an agreement again, of institution number ${number}.`,
  supplier: 'Supplier',
  subject: ({ service, school, number }) => `Data agreement: ${service} and ${school} (${number})`,
  history: 'What has happened?',
  moved: ({ move, by, place }) => {
    if (by === 'supplier' && (move === 'request' || move === 'withdraw')) return suppliers[move];
    return place === null ? `${moves[move]} before, and carried over` : `${moves[move]} ${where[place]}`;
  },
  done: {
    approve: 'The agreement is approved',
    limit: 'The agreement is approved with less data',
    refuse: 'The request is refused',
    end: 'The agreement has ended',
    'licence-given': 'Access has been given',
    'licence-ended': 'Access has been removed',
  },
  trouble: {
    'none-chosen': 'Choose who is to have access.',
    'wrong-day': 'Choose a day that has not passed.',
    'nothing-to-end': 'That access had been removed already.',
    'closed-here': 'Nothing can be answered here any more. Use the page Data access.',
    vital: 'The service does not work without usernames. Refuse it if it may not get them.',
  },
  late: ({ moved, time }) => `Your answer came too late. ${moved}, ${time}.`,
  licences: 'Who may use it?',
  'licences-everybody': 'Everybody at the school, and the pupils’ parents.',
  'licences-what': 'The service needs a licence: only those who have been given access here can sign in.',
  'licences-none': 'Nobody has been given access yet.',
  'licences-missing': 'nobody has been given access',
  licensed: (to) => {
    if (to.covers === 'institution') return 'The whole school';
    return to.covers === 'role' ? groups[to.value] : to.value;
  },
  'licence-to': ({ to }) => `Remove access for: ${to}`,
  'licence-until': ({ day, since }) =>
    [since === undefined ? '' : `from ${since}`, day === undefined ? '' : `until ${day}`].filter(Boolean).join(' ') ||
    'until further notice',
  'choose-whom': 'Give access to',
  'whole-school': 'The whole school',
  groups: 'Groups',
  classes: 'Classes: pupils and their teachers',
  'until-label': 'Last day',
  'until-hint':
    'Leave it empty for access until further notice. A class has access until the school year ends at most.',
  give: 'Give access',
  take: 'Remove',
} satisfies AgreementsMessages;
