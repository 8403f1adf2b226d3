import type { LogLine, LogMessages } from './messages.ts';

export const log = {
  title: 'What has happened?',
  hint: 'See when you came in.',
  kept: ({ months }) => `Here you see what has happened with your Unilogin. We keep it for ${months} months.`,
  line,
  'gone-service': 'A service that has closed',
  today: 'Today',
  yesterday: 'Yesterday',
  nothing: 'Nothing has happened yet.',
  older: 'See older',
  newer: 'See newer',
  pages: 'More days',
  'unknown-pupil': 'Is there something that you do not know? Tell your teacher or your mum or dad.',
  'unknown-adult':
    'Is there something that you know nothing of? Change your password, and write to the school’s user administrator.',
  'unknown-child':
    'Is there something that you know nothing of? Talk about it, and ask the school for a new password for the child.',
  children: 'Your children',
  'of-child': ({ name }) => `What has happened for ${name}?`,
  'kept-child': ({ name, months }) =>
    `Here you see what has happened with Unilogin for ${name}. We keep it for ${months} months.`,
  'nothing-child': 'Nothing has happened so far.',
  'choose-child': 'Whom do you want to read about?',
  'no-children': 'The school has not put you down as the contact of a child whom you can read about.',
  'grown-children':
    'From grade 9 on, and where we do not know the class, only the pupils themselves read about themselves.',
  own: 'About yourself',
  school: 'The school in numbers',
  'school-hint': 'How often what happened, without names.',
  'school-what':
    'The numbers are of whole months that are over, and of this school only. There are no names. Where it is fewer than five people, we do not show the number.',
  'school-none': 'There is no whole month yet.',
  few: 'fewer than five people',
  count: ({ count }) => (count === 1 ? 'once' : `${new Intl.NumberFormat('en-GB').format(count)} times`),
  event: {
    'signed-in': 'Came in',
    'password-changed': 'Got a new password',
    'level-raised': 'Showed more than the password',
    'adult-asked': 'Asked a grown-up for help',
    'adult-confirmed': 'A grown-up said yes',
    'adult-refused': 'A grown-up said no',
    'adult-reported': 'A grown-up said: This was not us',
    'adult-beside': 'A grown-up helped at the screen',
    'adult-beside-password': 'A grown-up helped with a new password',
    'request-cancelled': 'The pupil changed their mind',
    'request-expired': 'Nobody answered in time',
    'request-ended': 'A wrong number twice',
    'window-opened': 'A grown-up opened a door',
    'window-closed': 'A grown-up closed the door again',
    'window-used': 'Came through an open door',
    'window-spent': 'Wrong words at an open door',
    'way-in-opened': 'Got a one-time way in from the school',
    'way-in-ended': 'A one-time way in was closed',
    'way-in-used': 'Used a one-time way in',
    'way-in-spent': 'Wrong code for a one-time way in',
    'passkey-added': 'Got a passkey',
    'passkey-removed': 'Removed a passkey',
    'typed-elsewhere': 'Typed the password on another page',
    'change-postponed': 'Postponed changes of passwords',
    'postponement-lifted': 'Lifted a postponement',
    'material-published': 'Published a page about Unilogin',
    'material-taken-down': 'Took a page down again',
    'material-sent': 'Sent a page to the school’s mailbox',
    'agreement-moved': 'Decided on a data agreement',
    'licence-given': 'Gave access to a service',
    'licence-ended': 'Took access to a service back',
    'institution-ordered': 'Ordered an institution number',
    'institution-given': 'Got an institution number',
    'institution-refused': 'Was refused an institution number',
    'right-given': 'Got the right to data access',
    'right-taken': 'Lost the right to data access',
  },
} satisfies LogMessages;

function line({ event, of, by, way, ...named }: LogLine): string {
  const isOwn = of === 'reader';
  const name = named.name ?? (of === 'helped' ? 'a child' : 'the child');
  const who = isOwn ? 'You' : name;
  const adult = by === 'reader' ? 'You' : (by.name ?? 'A grown-up');
  switch (event) {
    case 'signed-in':
      if (way === undefined) return `${who} came in`;
      return way === 'passkey' ? `${who} came in with a passkey` : `${who} came in by way of ${way}`;
    case 'password-changed':
      return way === 'own-wish' ? `${who} chose a new password` : `${who} got a new password`;
    case 'level-raised':
      if (way === undefined) return `${who} showed who it was`;
      return `${who} used ${way === 'passkey' ? 'a passkey' : way}`;
    case 'adult-asked':
      return `${who} asked for help`;
    case 'adult-confirmed':
      return of === 'helped' ? `You said yes for ${name}` : `${adult} said yes`;
    case 'adult-refused':
      return of === 'helped' ? `You said no for ${name}` : `${adult} said no`;
    case 'adult-reported':
      return of === 'helped' ? `You said of ${name}: This was not us` : `${adult} said: This was not us`;
    case 'adult-beside':
      return of === 'helped'
        ? `You helped ${name} at the screen`
        : `${adult} helped ${isOwn ? 'you' : name} at the screen`;
    case 'adult-beside-password':
      return of === 'helped'
        ? `You helped ${name} to a new password`
        : `${adult} helped ${isOwn ? 'you' : name} to a new password`;
    case 'request-cancelled':
      return `${who} said stop`;
    case 'request-expired':
      return 'Nobody answered in time';
    case 'request-ended':
      return of === 'helped'
        ? `You did not type the right number for ${name}`
        : 'The number was not the right one, twice';
    case 'window-opened':
      return of === 'helped' ? `You opened a door for ${name}` : `${adult} opened a door for ${isOwn ? 'you' : name}`;
    case 'window-closed':
      return of === 'helped' ? `You closed the door for ${name}` : `${adult} closed the door again`;
    case 'window-used': {
      const got = way === 'step-up' ? 'got more trust' : 'got a new password';
      if (of === 'helped') return `${name} ${got} through your door`;
      return way === 'step-up' ? `${who} ${got} through the door` : `${who} went through the door`; // the new password has its own line
    }
    case 'window-spent':
      return 'The two words were typed wrong too often';
    case 'way-in-opened': {
      const how = way === 'mail' ? 'by mail' : 'on paper';
      return of === 'helped'
        ? `You opened a one-time way in ${how} for a grown-up`
        : `The school opened a one-time way in ${how}`;
    }
    case 'way-in-ended':
      return of === 'helped' ? 'You closed a one-time way in' : 'Your one-time way in was closed';
    case 'way-in-used':
      return of === 'helped' ? 'A grown-up used your one-time way in' : 'You used your one-time way in';
    case 'way-in-spent':
      return 'The code of the one-time way in was typed wrong too often';
    case 'passkey-added':
      return `${who} got a passkey`;
    case 'passkey-removed':
      return `${who} removed a passkey`;
    case 'typed-elsewhere':
      return `${who} typed ${isOwn ? 'your' : 'their'} password on another page: ${way ?? ''}`;
    case 'change-postponed':
      return `${who} postponed changes of passwords for the school`;
    case 'postponement-lifted':
      return `${who} lifted a postponement`;
    case 'material-published':
      return `${who} published a page about Unilogin`;
    case 'material-taken-down':
      return `${who} took a page about Unilogin down`;
    case 'material-sent':
      return `${who} sent a page to the school’s mailbox`;
    case 'agreement-moved':
      return `${who} ${agreed[way ?? ''] ?? 'changed'} a data agreement`;
    case 'licence-given':
      return `${who} gave access to a service`;
    case 'licence-ended':
      return `${who} took access to a service back`;
    case 'institution-ordered':
      return `${who} ordered an institution number`;
    case 'institution-given':
      return `${who} got an institution number`;
    case 'institution-refused':
      return `${who} was refused an institution number`;
    case 'right-given':
      return `${who} got the right to data access`;
    case 'right-taken':
      return `${who} lost the right to data access`;
  }
}

const agreed: Readonly<Record<string, string>> = {
  approve: 'approved',
  limit: 'approved part of',
  refuse: 'refused',
  end: 'ended',
};
