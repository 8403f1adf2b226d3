import type { OldLinksMessages } from './messages.ts';

const outcomes = {
  'signed-in': 'Signed in',
  'not-signed-in': 'Did not get in',
  'wrong-fingerprint': 'Wrong fingerprint',
  'foreign-address': 'Address that is not registered',
};

export const oldLinks = {
  'wrong-link': 'This link does not work',
  'wrong-link-advice':
    'It cannot be used to sign in. Go back and try again. If it still does not work, tell a grown-up.',
  'foreign-address': ({ service }) => `You cannot sign in to ${service} from here`,
  'foreign-address-advice': ({ service }) =>
    `The link leads somewhere that we do not know. Tell a grown-up, or write to ${service}.`,
  'not-signed-in': ({ service }) => `You are not signed in to ${service}`,
  'not-signed-in-advice': 'Go back and try again.',
  'to-service': ({ service }) => `Go back to ${service}`,
  uses: ({ service }) => `Former links of ${service}`,
  'uses-since': ({ days }) => `How often they were used in the last ${days} days.`,
  'uses-none': 'They were not used.',
  day: 'Day',
  how: 'How it went',
  count: 'Count',
  outcome: ({ outcome }) => outcomes[outcome],
  'move-on': 'How to move on',
  'move-on-why':
    'Whoever sees a former link can try secrets against it until one fits. And a ticket does not say how sure a pupil’s sign-in is. OpenID Connect takes care of both.',
  'move-on-steps': [
    'Use a library for OpenID Connect, or put our button on your page.',
    'Have your address and a new secret registered. Your id stays the same.',
    'Sign in by both for a time. Tie the new uniid to the username that you know when the same child comes in both ways.',
    'Ask for the former links to be turned off when the figures here are nought.',
  ],
  'move-on-settings': ({ issuer, client }) => `Issuer: ${issuer} · client_id: ${client}`,
} satisfies OldLinksMessages;
