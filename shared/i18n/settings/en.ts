import type { SettingsMessages } from './messages.ts';

export const settings = {
  title: 'Settings',
  lead: 'Everything works without a choice of yours here.',
  'school-chose':
    'Your school has set up some of this browser. That has a lock, and only the school can change it. Ask there if it is wrong.',
  locked: 'Chosen by your school',
  state: ({ isOn }) => (isOn ? 'On' : 'Off'),
  broken: ({ option, isSchools }) =>
    isSchools
      ? `What the school has chosen cannot be used. Say “${option}” to the school.`
      : `What was kept cannot be used (${option}). Choose again.`,
  provider: 'Where you sign in',
  'provider-hint': 'Write another address only if your school has given it to you.',
  'provider-label': 'Address',
  'provider-checking': 'We look whether it answers …',
  'provider-taken': ({ host }) => `You sign in at ${host} now.`,
  'provider-wrong': ({ why }) =>
    ({
      'no-address': 'That is no address that we can use. It begins with https://',
      'no-provider': 'Nobody can sign in with Unilogin there. Is the address right?',
      unreachable: 'Nobody answers. Is the address right, and are you online?',
    })[why],
  'provider-reset': 'Use the address that we came with',
  guard: 'Guard your password',
  'notify-title': 'For grown-ups',
  switch: ({ option }) =>
    ({
      'guard.pages': 'Warn of false pages',
      'guard.password': 'Warn before your password is sent to the wrong place',
      'guard.inPrivate': 'Guard in private windows too',
      notify: 'Show a message when a child waits',
    })[option],
  'switch-hint': ({ option }) =>
    ({
      'guard.pages': 'Some pages look like Unilogin to get your password.',
      'guard.password': 'The browser keeps a print of the password, never the password itself.',
      'guard.inPrivate': 'We keep nothing of what you do there.',
      notify: 'It is silent and says no names. You answer afterwards yourself, with the child’s number.',
    })[option],
  reports: ({ isOn }) =>
    isOn
      ? 'The school is told when you are warned: who, when and at which address. Never your password.'
      : 'Nobody is told when you are warned.',
  'local-title': 'Sign in through your municipality',
  'local-hint':
    'Has your municipality a sign-in of its own? Write its name, as the municipality has given it to you, and you come straight to it.',
  'local-label': 'Name of the municipality’s sign-in',
  'local-said': ({ what }) =>
    ({
      none: 'You choose yourself each time now.',
      kept: 'It is kept.',
      wrong: 'That is no name that we can use. It has letters from a to z, digits and hyphens.',
    })[what],
  'lead-state': ({ isOn, host }) =>
    isOn
      ? `It holds when other pages send you to ${host}, too.`
      : 'It holds only when you sign in here. With a yes to the browser it holds on other pages, too.',
  use: 'Save',
  'ask-title': 'The browser asks you first',
  'ask-why': ({ what, host }) =>
    ({
      watch:
        'To warn you we must see whether a page has a field for a password. The browser calls it to “read and change all your data on all websites”. We look at the page’s address, its title and fields for passwords, and at nothing else.',
      notify: 'We show one kind of message only: that a child waits. The browser needs your yes for that.',
      tell: 'Your school wants to know at which address you are warned about your password. If you say yes, it is told. It never gets your password.',
      lead: `We put the name of the municipality’s sign-in into the address at ${host}. The browser calls it to “read and change your data” there.`,
    })[what],
  ask: 'Ask me',
  'not-now': 'Not now',
  refused: 'The browser got a no, so it is not on. All the rest works. You can try again when you like.',
  'not-allowed': 'The browser does not allow it, so it does not work at the moment.',
  'not-in-private':
    'The browser does not let us into private windows. Find Unilogin on the browser’s own page of extensions, and turn private windows on there.',
  allow: 'Allow it',
} satisfies SettingsMessages;
