import { button } from './button.ts';
import type { LoginFailures, LoginMessages } from './messages.ts';

const roles = { Elev: 'Pupil', Medarbejder: 'Staff', Ekstern: 'External', Kontaktperson: 'Parent' };
const levels = { Low: 'Low', Substantial: 'Substantial', High: 'High' };
const ways = { EnFaktor: 'password', ToFaktor: 'two factors', VoksenVerificeret: 'confirmed by an adult' };

export const login = {
  'on-the-way': 'One moment. You are on your way to Unilogin.',
  'in-window': 'Sign in in the window that has opened.',
  'window-gone': 'Can you not find the window? Then open it again.',
  'open-again': 'Open again',
  cancel: 'Cancel',
  blocked: 'The window could not open. We go on here in the page.',
  asked: 'Here it must be surer that this is you.',
  'asked-window': 'A window opens, and this page stays as it is.',
  'asked-page': 'We go to Unilogin, and then you are back here.',
  'asked-here': 'Unilogin appears here, and this page stays as it is.',
  'in-frame': 'Sign in below.',
  unframed: 'Sign in in a window. It cannot happen here in the page.',
  'open-window': 'Open a window',
  'go-on': 'Continue',
  'not-now': 'Not now',
  'sign-out': 'Sign out',
  account: 'My Unilogin',
  'signing-out': 'You are being signed out.',
  'signed-out': 'Not signed in',
  'signed-in-as': ({ name }) => `You are signed in as ${name}.`,
  until: ({ time, day }) => `Signed in until ${day ? `${day} ` : ''}${time}`,
  pseudonym: ({ id }) => `Pseudonym ${id}`,
  institution: ({ number }) => `Institution ${number}`,
  role: ({ group }) => roles[group],
  level: ({ level }) => levels[level],
  way: ({ way }) => ways[way],
  'label-name': 'Name',
  'label-role': 'Role',
  'label-place': 'Institution',
  'label-level': 'Assurance',
} satisfies LoginMessages;

export const loginFailures = {
  cancelled: 'You were not signed in. Try again when you are ready.',
  unreachable: button.en.unreachable,
  'interaction-expired': 'It took too long. Try again.',
  'state-mismatch': 'You were not signed in, because the answer did not belong here. Try again.',
  'provider-refused': 'Unilogin said no. Try again, or ask at your school.',
  misconfigured: 'The page is not set up right. Write to those who run it.',
  'popup-blocked': 'The window could not open. Let the page open windows, and try again.',
  unexpected: 'Something went wrong at our end. Try again in a while.',
} satisfies LoginFailures;
