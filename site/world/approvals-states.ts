import { failure } from '../../shared/contract/errors.ts';
import type { Approvals } from '../../shared/contract/approvals.ts';
import { classroom, history, listOf, long, request } from './approvals.ts';
import { type LiveState, nobodyAnswers, type World } from './live-state.ts';

const html = '<unilogin-approvals sure-at="#sure"></unilogin-approvals>';

/** A provider at which whoever is answered waits no longer. A number other than 47 is a wrong one. */
function world(begins: Approvals): () => World {
  return () => {
    let list = begins;
    return ({ path, body }) => {
      const [, id, act] = /\/api\/approvals\/([^/]+)\/([\w-]+)$/.exec(path) ?? [];
      if (act === 'confirm' && (body as { number?: unknown }).number !== '47') {
        return { failure: failure('wrong-number', { triesLeft: 1 }) };
      }
      list = { ...list, waiting: list.waiting.filter((one) => one.id !== id) };
      return { answer: list };
    };
  };
}

const state = (name: string, when: string, list: Approvals, says: string, attributes = ''): LiveState => ({
  name,
  when,
  html: html.replace(' sure-at', `${attributes} sure-at`),
  world: world(list),
  says,
});

const school = 'Skovbrynet Skole';
const others = [
  request('1', { pupil: { name: 'ليلى الحسن', class: '2.B', school } }),
  request('2', { pupil: { name: 'Оксана Шевченко', class: '2.B', school } }),
  request('3', { pupil: { name: '王 小明', class: '2.B', school } }),
];

/** The page at which grown-ups say yes. The pupil’s number is 47. */
export const approvalsStates: readonly LiveState[] = [
  state('one', 'One pupil waits, on the same network. The number is 47.', listOf([request('ida')]), 'Ida Holm'),
  state(
    'elsewhere',
    'The pupil is on another network.',
    listOf([request('ida', { isSameNetwork: false, device: 'phone', counts: 'Substantial' })]),
    'andet netværk',
  ),
  state('class', 'A class waits for its teacher.', listOf(classroom), 'Emil Østergaard'),
  state('long', 'Long names, asked by an app without a browser.', listOf([long]), 'KAT 417'),
  state('other-scripts', 'Names in other scripts.', listOf(others), 'Оксана'),
  state(
    'password',
    'It is about a new password.',
    listOf([request('ida', { gives: 'password' })]),
    'Du ser den aldrig',
  ),
  state(
    'sure-soon',
    'The grown-up must soon show again who they are.',
    listOf([request('ida')], { sureForSeconds: 400 }),
    'skal du vise igen',
  ),
  state(
    'muted',
    'A pupil asks no more for an hour.',
    listOf([], { muted: [{ id: 'm', pupil: request('ida').pupil, secondsLeft: 3590 }] }),
    'Skjult lige nu',
  ),
  state('empty', 'Nobody waits; below is what was answered before.', listOf([], { history }), 'Ingen venter'),
  state(
    'brief',
    'In a small place, such as the extension’s window.',
    listOf([request('ida')], { history }),
    'Ida Holm',
    ' brief',
  ),
  { name: 'offline', when: 'There is no network.', html, world: () => nobodyAnswers, says: 'ingen forbindelse' },
  {
    name: 'not-signed-in',
    when: 'The grown-up has to show who they are first.',
    html,
    world: () => () => ({ failure: failure('not-sure-of-you', {}) }),
    says: 'Vis, at det er dig',
  },
];
