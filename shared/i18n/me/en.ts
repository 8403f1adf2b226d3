import type { MeMessages, RoleName } from './messages.ts';

const roles: Record<RoleName, string> = {
  pupil: 'Pupil',
  student: 'Student',
  parent: 'Parent',
  teacher: 'Teacher',
  'user-administrator': 'User administrator',
  leader: 'School leader',
  staff: 'Staff',
};
const listed = new Intl.ListFormat('en-GB');

export const roleOf: MeMessages['role'] = ({ role, classes }) =>
  classes.length === 0 ? roles[role] : `${roles[role]} in ${listed.format(classes)}`;

export const me = {
  title: 'My Unilogin',
  role: roleOf,
  username: 'Username',
  'change-password': 'Change your password',
  'change-hint': 'First you need the one that you have now.',
  practise: 'Practise',
  'practise-pictures': 'Can you remember your four pictures?',
  'practise-words': 'Can you remember your password?',
  'sign-out': 'Sign out',
  'shared-computer': 'Do others use this computer too? Then remember to sign out.',
  'signed-out': 'You are signed out',
  'signed-out-advice': 'Do others use this computer too? Then close all windows of the browser.',
  'sign-in-again': 'Sign in again',
  failed: 'You did not get in',
  'failed-advice': 'Try again. If it happens again, ask at your school.',
  'not-sure': 'Here you must show more than your password',
  'not-sure-advice': 'The page opens when you have shown that it is you. You can do that with MitID or a passkey.',
  'try-again': 'Try again',
  back: 'Back to My Unilogin',
  'choose-school': 'You also look after:',
  done: 'Done',
  'without-script': 'You can practise only when JavaScript is on in your browser.',
  'forgotten-pupil': 'Have you forgotten your password? Ask your teacher or your mum or dad for a new one.',
  'forgotten-adult': 'Have you forgotten your password? Sign out, and press “I can’t get in”.',
} satisfies MeMessages;
