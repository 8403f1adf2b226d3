import type { PasskeysFailures, PasskeysMessages } from './messages.ts';

export const passkeys = {
  title: 'Your passkeys',
  'link-hint': 'Sign in with finger, face or screen lock.',
  'what-is':
    'With a passkey you sign in with your finger, your face or your screen lock. Nobody can guess it, and it works only here.',
  'without-script': 'You can see and make passkeys only when JavaScript is on in your browser.',
  none: 'You have none yet.',
  unnamed: 'Passkey without a name',
  made: ({ date }) => `Made on ${date}`,
  used: ({ date }) => `Last used on ${date}`,
  'never-used': 'Not used yet',
  synced: 'Is on several of your devices',
  'one-device': 'Is on one device only',
  label: 'What do you want to call it?',
  'label-hint': 'For example “My phone”. You may leave it empty.',
  add: 'Make a passkey',
  remove: 'Remove',
  'remove-which': ({ name }) => `Remove ${name}`,
  'remove-asked': ({ name }) => `Do you want to remove “${name}”?`,
  remains: ({ count }) =>
    count === 0 ? 'Then you have none left. You can still sign in with your password.' : `Then you have ${count} left.`,
  'remove-there': 'On your own device you remove it yourself afterwards.',
  'remove-yes': 'Yes, remove it',
  'remove-no': 'No, keep it',
  added: 'Your new passkey is ready.',
  removed: 'The passkey is removed.',
  working: 'One moment …',
  'show-again': 'Show again that it is you',
  'for-adults': 'Passkeys are for grown-ups',
  'for-adults-advice': 'You sign in with your own password.',
  'not-yet': 'First show that it is you',
  'not-yet-advice':
    'You make your first passkey when you have also shown who you are, for example with MitID. If you cannot do that, ask at your school. Your password works as before.',
} satisfies PasskeysMessages;

export const passkeysFailures = {
  cancelled: 'You stopped. Try again when you are ready.',
  unreachable: 'There is no connection. Try again in a moment.',
  'interaction-expired': 'You are no longer signed in. Go back, and sign in again.',
  'not-sure-of-you': 'It is a while since you showed that it is you.',
  'passkey-unsupported': 'You cannot use passkeys here. Choose another way, or try another browser.',
  'passkey-not-verified': 'Your device did not ask whether it is you. Turn on your screen lock, and try again.',
  'passkey-too-late': 'That took too long. Try again.',
  'passkey-refused': 'We cannot use that passkey. Try again, or try another device.',
  'passkey-here-already': 'The device has your passkey already.',
  unexpected: 'Something went wrong on our side. Try again in a moment.',
} satisfies PasskeysFailures;
