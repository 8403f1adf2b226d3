import type { ProviderMessages } from './messages.ts';

export const provider = {
  'sign-out': 'Do you want to sign out?',
  'sign-out-consequence': 'You will be signed out here and at the services that you have used.',
  'sign-out-elsewhere':
    'You signed in at MitID, your municipality or your school. You may still be signed in there. If others use the computer as well, close the browser afterwards.',
  'signing-out': 'Signing you out',
  yes: 'Yes, sign me out',
  no: 'No, stay signed in',
  'signed-out': 'You are signed out',
  'signed-out-advice': 'Do others use this computer? Then close all windows of the browser.',
  expired: 'This page has expired',
  'expired-advice': 'Go back to where you came from, and sign in again.',
  failed: 'That did not work',
  'failed-advice':
    'Go back to where you came from, and try again. If it happens again, show the code to somebody who can help.',
  'on-the-way-back': 'One moment.',
  'not-found': 'There is no such page',
  'not-found-advice': 'Go back to where you came from.',
} satisfies ProviderMessages;
