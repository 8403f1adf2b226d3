import type { Step } from '../../../shared/contract/sign-in.ts';

const service = { name: 'Læringsøen' };
const known = { service, username: 'idah1234' };
export const pictures = (
  'dog sun bicycle grapes fish bed train hat umbrella heart key guitar boot corn bee anchor glasses aeroplane ' +
  'ice-cream owl giraffe mushroom robot ladder hammer tree hedgehog spoon scissors snail balloon magnet flower kite feather tent'
).split(' ');

/** A step of each kind, as the server would name it. */
export const steps = {
  username: { at: 'username', revision: 0, service, username: '' },
  pictures: { at: 'pictures', revision: 1, ...known, pictures },
  password: { at: 'password', revision: 1, ...known },
  newWords: { at: 'new-password', revision: 2, ...known, form: 'words', mayChoose: true, reason: 'first' },
  newPictures: { at: 'new-password', revision: 2, ...known, form: 'pictures', mayChoose: false, reason: 'first' },
  choose: {
    at: 'choose-password',
    revision: 3,
    ...known,
    form: 'words',
    rules: [
      { rule: 'length', min: 8, max: 24 },
      { rule: 'contains', kind: 'digit', min: 1 },
      { rule: 'not-recent', count: 5 },
    ],
    about: { names: ['Ida'], school: 'Skovbrynet Skole', classes: ['4.A'] },
  },
  rehearseWords: { at: 'rehearse', revision: 4, ...known, form: 'words', chosen: 'handed-out' },
  rehearsePictures: { at: 'rehearse', revision: 4, ...known, form: 'pictures', chosen: 'handed-out', pictures },
  expiresSoon: { at: 'expires-soon', revision: 5, ...known, reason: 'expired', daysLeft: 12, mayWait: true },
  movedUp: { at: 'expires-soon', revision: 5, ...known, reason: 'grade-moved', daysLeft: 1, mayWait: false },
  stepUp: { at: 'step-up', revision: 0, ...known, ways: [{ name: 'MitID', to: '/#mitid' }], beside: [], adults: [] },
  noWay: { at: 'step-up', revision: 0, ...known, ways: [], beside: [], adults: [] },
  askAdult: {
    at: 'step-up',
    revision: 5,
    ...known,
    ways: [],
    beside: [{ name: 'MitID', to: '/#beside' }],
    adults: [
      { id: 'a-mette', name: 'Mette', is: 'contact' },
      { id: 'a-sanne', name: 'Sanne', is: 'teacher' },
    ],
  },
  waiting: { at: 'waiting', revision: 6, ...known, number: '47', adult: 'Mette', secondsLeft: 232, lastsSeconds: 300 },
  changed: { at: 'done', revision: 8, service: { name: '' }, purpose: 'change', ended: 2 },
  done: { at: 'done', revision: 9, service, to: '/#done' },
  refused: { at: 'refused', revision: 9, service, failure: { code: 'not-us', data: {} } },
} satisfies Record<string, Step>;
