import { failure } from '../../shared/contract/errors.ts';
import type { HandedOut, Step } from '../../shared/contract/sign-in.ts';
import { unilogin } from '../../shared/policy/unilogin.ts';

const service = { name: 'Læringsøen' };
const known = { revision: 1, service, username: 'idah1234' };
/** All pictures, in the order of one sign-in. */
export const pictures = (
  'dog sun bicycle grapes fish bed train hat umbrella heart key guitar boot corn bee anchor glasses aeroplane ' +
  'ice-cream owl giraffe mushroom robot ladder hammer tree hedgehog spoon scissors snail balloon magnet flower kite feather tent'
).split(' ');

type At<Name extends Step['at']> = Extract<Step, { at: Name }>;

/** One step of each kind, as a provider names it: a new kind does not compile until it is here, and so in the site. */
export const steps: { readonly [Name in Step['at']]: At<Name> } = {
  username: { at: 'username', revision: 0, service, username: '' },
  pictures: { at: 'pictures', ...known, pictures },
  password: { at: 'password', ...known },
  window: {
    at: 'window',
    ...known,
    gives: 'password',
    form: 'words',
    openedBy: 'Mette Lindgaard',
    secondsLeft: 290,
  },
  'new-password': { at: 'new-password', ...known, form: 'words', mayChoose: true, reason: 'first' },
  'choose-password': {
    at: 'choose-password',
    ...known,
    form: 'words-and-digits',
    rules: [...unilogin.bands.udskoling.rules],
    about: { names: ['Ida'], school: 'Skovbrynet Skole', classes: ['7.A'] },
  },
  rehearse: { at: 'rehearse', ...known, form: 'words', chosen: 'handed-out' },
  'expires-soon': { at: 'expires-soon', ...known, reason: 'expired', daysLeft: 12, mayWait: true },
  'step-up': {
    at: 'step-up',
    ...known,
    ways: [],
    beside: [],
    adults: [
      { id: 'mette', name: 'Mette', is: 'contact' },
      { id: 'jonas', name: 'Jonas', is: 'contact' },
      { id: 'sanne', name: 'Sanne', is: 'teacher' },
    ],
  },
  waiting: { at: 'waiting', ...known, number: '47', adult: 'Mette', secondsLeft: 232, lastsSeconds: 300 },
  done: { at: 'done', revision: 9, service: { name: '' }, purpose: 'change', ended: 2 },
  refused: { at: 'refused', revision: 9, service, failure: failure('not-us', {}) },
};

/** What is handed out, by what a band’s passwords are made of. */
export const handedOut: Record<HandedOut['form'], HandedOut> = {
  pictures: { form: 'pictures', pictures: ['dog', 'sun', 'kite', 'scissors'] },
  words: { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin' },
  'words-and-digits': { form: 'words-and-digits', parts: ['Regn', 'lampe', '47'], password: 'Regnlampe47' },
};
