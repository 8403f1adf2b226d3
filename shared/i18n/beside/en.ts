import type { BesideMessages } from './messages.ts';

const minutesOf = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** Whole minutes, above an hour in hours too. */
function long(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = hours === 1 ? '1 hour' : `${hours} hours`;
  if (hours === 0) return minutesOf(rest);
  return rest === 0 ? whole : `${whole} and ${minutesOf(rest)}`;
}

export const beside = {
  title: 'For the grown-up',
  asks: ({ name, service }) => `${name} wants to go to ${service}`,
  pupil: ({ classes }) => (classes.length === 0 ? 'Pupil' : `Pupil in ${new Intl.ListFormat('en').format(classes)}`),
  needs: 'That takes a grown-up who says yes.',
  holds: ({ service, seconds }) => `At ${service} your yes holds for ${long(seconds)}.`,
  counts: ({ counts, name }) =>
    counts === 'AdultVerified' ? `You vouch that this is ${name}.` : `It counts as if ${name} used a MitID.`,
  yes: ({ provider }) => `Say yes with ${provider}`,
  'yes-with-passkey': 'Say yes with a passkey',
  'own-telephone': 'You can use your own telephone. Choose it when the computer asks.',
  'passkey-failed': 'That did not work. Try again, or go back.',
  back: 'Back',
  'who-may': ({ name }) => `You can when you teach ${name} or have custody. A password is not enough.`,
  'nothing-left': ({ provider }) =>
    `${provider === undefined ? 'Your name is not kept on this computer.' : `Afterwards you are signed out of ${provider}, and your name is not kept on this computer.`} You can see your yes in Min Unilogin.`,
  leaving: 'One moment',
  'leaving-why': ({ provider }) => `The grown-up is being signed out of ${provider}.`,
  'leaving-on': 'Continue',
  'still-in': 'You are not signed out',
  'still-in-why': ({ provider }) =>
    `We could not sign you out of ${provider}. Sign out there yourself before you leave the computer. If you cannot, close the whole browser.`,
} satisfies BesideMessages;
