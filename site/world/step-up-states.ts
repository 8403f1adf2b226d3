import { failure, type Failure } from '../../shared/contract/errors.ts';
import type { LiveState } from './live-state.ts';
import { steps } from './steps.ts';

const html = '<unilogin-step-up></unilogin-step-up>';
const { 'step-up': choosing, waiting } = steps;
/** `to` is an address of the provider's own; here it leads nowhere. */
const beside = [{ name: 'MitID', to: '/' }];
const adults = (count: number) =>
  ['Mette', 'Jonas', 'Anna-Sofie Elisabeth', 'Bo', 'Sanne', 'Yasmin', 'Mette Bruun', 'Bartholomæus']
    .slice(0, count)
    .map((name, index) => ({ id: name, name, is: index < 4 ? ('contact' as const) : ('teacher' as const) }));

function state(name: string, when: string, step: typeof choosing | typeof waiting, says: string): LiveState {
  return { name, when, html, properties: { step, send: () => undefined, look: () => Promise.resolve() }, says };
}
const after = (name: string, when: string, found: Failure, says: string) =>
  state(name, when, { ...choosing, beside, failure: found }, says);

/** The pupil's side of a grown-up's yes. */
export const stepUpStates: readonly LiveState[] = [
  state(
    'who-can-help',
    'Two contacts and a teacher can be asked, or a grown-up is here.',
    { ...choosing, beside },
    'Mette',
  ),
  state('one', 'There is one grown-up to ask.', { ...choosing, adults: adults(1) }, 'Mette'),
  state('many', 'There are eight.', { ...choosing, beside, adults: adults(8) }, 'Bartholomæus'),
  state('own-way', 'Somebody who has MitID of their own.', { ...choosing, ways: beside, adults: [] }, 'MitID'),
  state('no-way', 'Nobody can help now.', { ...choosing, adults: [] }, 'Vis, at det er dig'),
  state('waiting', 'Mette was asked, and types the number.', waiting, '47'),
  state('waiting-for-anybody', 'All were asked.', { ...waiting, adult: undefined }, '47'),
  state('door', 'A teacher opened a shorter way meanwhile.', { ...waiting, door: { by: 'Sanne Mortensen' } }, 'Sanne'),
  state('little-left', 'Half a minute is left.', { ...waiting, secondsLeft: 31 }, '47'),
  state('nothing-left', 'The time is over.', { ...waiting, secondsLeft: 0 }, 'Tiden er gået'),
  after('said-no', 'The grown-up said no.', failure('adult-said-no', {}), 'nej'),
  after('nobody-answered', 'Nobody answered in five minutes.', failure('nobody-answered', {}), 'svar'),
  after('wrong-numbers', 'Two wrong numbers were typed.', failure('wrong-numbers', {}), 'tal'),
  after(
    'asked-often',
    'It was asked too often.',
    failure('asked-often', { retryAfterSeconds: 95 }),
    'spurgt mange gange',
  ),
];
