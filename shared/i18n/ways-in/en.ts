import type { WaysInMessages } from './messages.ts';

const roles = {
  parent: 'Parent',
  teacher: 'Teacher',
  'user-administrator': 'User administrator',
  leader: 'School leader',
  staff: 'Staff',
} as const;
const lists = new Intl.ListFormat('en-GB');

export const waysIn = {
  title: 'One-time ways in for grown-ups',
  'link-hint': 'A letter or a mail to a grown-up without MitID.',
  what: 'If a parent or somebody on the staff has no MitID, you can open a one-time way in. The grown-up gets a code, and makes a new password with it. Pupils get help in Elevadgang.',
  'not-yours': 'This page is for the school’s user administrators.',
  search: 'Who needs a way in?',
  'search-hint': 'Type a name or a username.',
  find: 'Find',
  found: ({ count, areMore }) => {
    if (areMore) return 'These are the first ones. Type more of the name if you do not see the right one.';
    return count === 0 ? 'We found nobody.' : count === 1 ? 'We found one.' : `We found ${count}.`;
  },
  'none-advice':
    'Staff and contacts of the school’s pupils are here. Whoever is a user administrator somewhere else gets help there. You cannot help yourself.',
  who: ({ role, children }) => {
    const said = role === undefined ? 'Contact' : roles[role];
    return children.length === 0 ? said : `${said} of ${lists.format(children)}`;
  },
  choose: ({ name }) => `Choose ${name}`,
  'ask-title': ({ name }) => `Open a one-time way in for ${name}`,
  'ask-what': 'The code gives a new password, once. The old password works until the new one is made.',
  'ask-earlier': 'If one was opened before, it no longer works.',
  paper: 'On paper',
  'paper-proof':
    'Hand the letter over yourself, and see proof of identity first: a passport, a driving licence, or a health card and a picture. Whoever has the letter can also make a passkey.',
  'paper-lasts': ({ days }) => `The letter works for ${days} days.`,
  'open-paper': 'Make the letter now',
  mail: 'By mail',
  'mail-to': ({ mail }) => `The mail goes to ${mail}. That is the address the school has.`,
  'mail-lasts': ({ hours }) => `The code in the mail works for ${hours} hours.`,
  'mail-less': 'The username is not in the mail. A mail gives a password, but no passkey.',
  'open-mail': 'Send the mail now',
  'mail-none': 'The school has no mail address of this person. Put it into your own system, and it comes here.',
  'mail-no-server': 'No mail can be sent from here.',
  cancel: 'Never mind',
  back: 'Back',
  list: 'Opened in the last 30 days',
  'list-none': 'None was opened.',
  state: ({ state, how, time }) => {
    const by = how === 'paper' ? 'Letter' : 'Mail';
    switch (state) {
      case 'open':
        return `${by}: open until ${time}`;
      case 'used':
        return `${by}: used ${time}`;
      case 'ended':
        return `${by}: closed ${time}`;
      case 'spent':
        return `${by}: a wrong code too often`;
      case 'expired':
        return `${by}: ran out ${time}`;
    }
  },
  'mail-state': ({ state }) => {
    switch (state) {
      case 'waiting':
        return 'The mail is on its way.';
      case 'sent':
        return 'The mail was sent.';
      case 'refused':
      case 'given-up':
        return 'The mail could not be delivered. Use paper.';
      case 'withdrawn':
        return 'The mail was not sent.';
    }
  },
  end: 'Close',
  'end-whose': ({ name }) => `Close the one-time way in for ${name}`,
  done: { mailed: 'The mail is on its way.', ended: 'The one-time way in is closed.' },
  fault: {
    'not-here': 'You cannot open one for that person.',
    today: 'As many as can be were opened today. Try again tomorrow.',
    once: 'The letter was shown once. Open another one if it was not printed.',
    'no-address': 'There is no mail address to send it to.',
    'ended-already': 'It was closed or used already.',
  },
  'letter-once': 'Print the letter now. The code is shown only this once, and we cannot find it again.',
  print: 'Print',
  'letter-done': 'I am done',
} satisfies WaysInMessages;
