import { describe, expect, test } from 'vitest';
import { failure, toFailure, UniloginError } from '../../../shared/contract/errors.ts';
import { type Card, digitsOf } from '../../../shared/flow/approval-cards.ts';
import { type Event, initial, lingering, reduce, type State } from '../../../shared/flow/approvals.ts';
import { approvalsFlow } from '../../../shared/flow/approvals-flow.ts';
import { LocalFlow } from '../../../shared/flow/local-flow.ts';
import { approvalsOf, requestOf } from '../../support/approvals.ts';

const ida = requestOf({ id: 'ida' });
const bo = requestOf({ id: 'bo', pupil: { name: 'Bo Li', class: '5.A', school: 'Skovbrynet Skole' } });
const both = approvalsOf([ida, bo]);

/** What becomes of a state by these events, one after the other. */
const after = (state: State, ...events: Event[]): State => events.reduce((now, event) => reduce(now, event)[0], state);
const told = (turn: number, list = both, about?: string, now = 0): Event => ({
  type: 'told',
  turn,
  list,
  now,
  ...(about !== undefined && { about }),
});
const refusedBy = (turn: number, reason: ReturnType<typeof failure>, about?: string): Event => ({
  type: 'refused',
  turn,
  failure: reason,
  now: 0,
  ...(about !== undefined && { about }),
});
const typed = (id: string, text: string): Event => ({ type: 'typed', id, text });
const cardOf = (state: State, id: string): Card => {
  const card = state.cards.find(({ request }) => request.id === id);
  if (!card) throw new Error(`no card of ${id}`);
  return card;
};
const waiting = after(initial, { type: 'look' }, told(1));
/** 47 is on its way for Ida, as the second question. */
const sending = after(waiting, typed('ida', '47'), { type: 'confirm', id: 'ida' });

describe('a yes', () => {
  test('goes out with the two digits that were typed into that card, once', () => {
    const [state, effect] = reduce(after(waiting, typed('ida', '47')), { type: 'confirm', id: 'ida' });
    expect(effect).toEqual({ do: 'act', turn: 2, act: { act: 'confirm', id: 'ida', number: '47' } });
    expect(cardOf(state, 'ida')).toMatchObject({ at: 'sending', answer: 'confirm', typed: '47' });
    expect(reduce(state, { type: 'confirm', id: 'ida' })).toEqual([state]);
  });

  test.each(['', '4', 'ja'])('needs two digits: "%s" sends nothing, and is told', (text) => {
    const [state, ...effects] = reduce(after(waiting, typed('ida', text)), { type: 'confirm', id: 'ida' });
    expect(effects).toEqual([]);
    expect(cardOf(state, 'ida')).toMatchObject({ at: 'open', failure: { code: 'malformed' } });
  });

  test('of one card is nothing to another, which can be answered meanwhile', () => {
    const [state, effect] = reduce(after(sending, typed('bo', '12')), { type: 'confirm', id: 'bo' });
    expect(effect).toMatchObject({ turn: 3, act: { id: 'bo', number: '12' } });
    expect(cardOf(state, 'ida').at).toBe('sending');
  });

  test('is done when the provider says so, in its place', () => {
    const state = after(sending, told(2, approvalsOf([bo]), 'ida'));
    expect(state.cards.map(({ request, at }) => [request.id, at])).toEqual([
      ['ida', 'over'],
      ['bo', 'open'],
    ]);
    expect(cardOf(state, 'ida')).toMatchObject({ ending: 'confirmed' });
  });

  test('with a wrong number empties the field and tells how many tries are left', () => {
    const state = after(sending, refusedBy(2, failure('wrong-number', { triesLeft: 1 }), 'ida'));
    expect(cardOf(state, 'ida')).toMatchObject({
      at: 'open',
      typed: '',
      failure: { code: 'wrong-number' },
      request: { triesLeft: 1 },
    });
  });

  test.each([failure('wrong-numbers', {}), failure('wrong-number', { triesLeft: 0 })])('ends by %o', (reason) => {
    expect(cardOf(after(sending, refusedBy(2, reason, 'ida')), 'ida')).toMatchObject({ ending: 'wrong-numbers' });
  });
});

describe('the other answers', () => {
  test.each([
    ['refuse', 'refused'],
    ['mute', 'muted'],
  ] as const)('%s', (type, ending) => {
    const [state, effect] = reduce(waiting, { type, id: 'ida' });
    expect(effect).toEqual({ do: 'act', turn: 2, act: { act: type, id: 'ida' } });
    expect(cardOf(after(state, told(2, approvalsOf([bo]), 'ida')), 'ida')).toMatchObject({ ending });
  });

  test('"this was not us" is asked once more', () => {
    const report: Event = { type: 'report', id: 'ida' };
    expect(reduce(waiting, report)).toEqual([waiting]);
    const doubted = after(waiting, { type: 'doubt', id: 'ida' });
    expect(reduce(after(doubted, { type: 'trust', id: 'ida' }), report)).toHaveLength(1);
    const [state, effect] = reduce(doubted, report);
    expect(effect).toMatchObject({ act: { act: 'report', id: 'ida' } });
    expect(cardOf(after(state, told(2, approvalsOf([bo]), 'ida')), 'ida')).toMatchObject({ ending: 'reported' });
  });

  test('a mute is taken back by its own id, and the request is there again, in its place', () => {
    const muted = approvalsOf([bo], { muted: [{ id: 'm', pupil: ida.pupil, secondsLeft: 3600 }] });
    const state = after(waiting, { type: 'mute', id: 'ida' }, told(2, muted, 'ida'));
    const [asked, effect] = reduce(state, { type: 'unmute', id: 'm' });
    expect(effect).toEqual({ do: 'act', turn: 3, act: { act: 'unmute', id: 'm' } });
    expect(after(asked, told(3, both, 'm')).cards.map(({ at }) => at)).toEqual(['open', 'open']);
  });
});

describe('a list that changes', () => {
  test('keeps what is typed and every place; who comes new comes below', () => {
    const state = after(
      waiting,
      typed('bo', '1'),
      { type: 'look' },
      told(2, approvalsOf([requestOf({ id: 'c' }), bo])),
    );
    expect(state.cards.map(({ request }) => request.id)).toEqual(['ida', 'bo', 'c']);
    expect(cardOf(state, 'bo')).toMatchObject({ at: 'open', typed: '1' });
  });

  test('that was asked for earlier changes nothing, and an act whose list comes late asks anew', () => {
    const state = after(sending, { type: 'look' }, told(3));
    expect(after(state, told(1, approvalsOf([])))).toEqual(state);
    const [settled, ...effects] = reduce(state, told(2, approvalsOf([]), 'ida'));
    expect(cardOf(settled, 'ida')).toMatchObject({ at: 'over', ending: 'confirmed' });
    expect(cardOf(settled, 'bo').at).toBe('open');
    expect(effects).toEqual([{ do: 'look', turn: 4 }]);
  });

  test('that is older than an end does not bring the request back', () => {
    const state = after(sending, { type: 'look' }, told(2, approvalsOf([bo]), 'ida'), told(3, both));
    expect(cardOf(state, 'ida')).toMatchObject({ at: 'over' });
  });

  test('does not name a request any more: answered elsewhere by the same person, out of time, or gone', () => {
    const history = [
      {
        id: 'ida',
        pupil: ida.pupil,
        gives: ida.gives,
        service: ida.service,
        at: 0,
        answered: 'refused' as const,
        where: 'elsewhere' as const,
      },
    ];
    const endingOf = (list: typeof both, now = 0) => {
      const card = cardOf(after(waiting, { type: 'look' }, told(2, list, undefined, now)), 'ida');
      return card.at === 'over' && card.ending;
    };
    expect(endingOf(approvalsOf([bo]))).toBe('gone');
    expect(endingOf(approvalsOf([bo], { history }))).toBe('refused');
    expect(endingOf(approvalsOf([bo]), 240_000)).toBe('late');
  });

  test('tells what came of an answer that got no answer', () => {
    const history = [
      {
        id: 'ida',
        pupil: ida.pupil,
        gives: ida.gives,
        service: ida.service,
        at: 0,
        answered: 'confirmed' as const,
        where: 'elsewhere' as const,
      },
    ];
    const [lost, effect] = reduce(sending, refusedBy(2, failure('unreachable', {}), 'ida'));
    expect(cardOf(lost, 'ida')).toMatchObject({ at: 'open', typed: '47', failure: { code: 'unreachable' } });
    expect(effect).toEqual({ do: 'look', turn: 3 });
    expect(cardOf(after(lost, told(3, approvalsOf([bo], { history }))), 'ida')).toMatchObject({ ending: 'confirmed' });
  });

  test('a request that is over is told so, and the list is asked for', () => {
    const [state, effect] = reduce(sending, refusedBy(2, failure('request-over', {}), 'ida'));
    expect(cardOf(state, 'ida')).toMatchObject({ at: 'over', ending: 'gone' });
    expect(effect).toEqual({ do: 'look', turn: 3 });
  });
});

describe('the way to the provider', () => {
  test('is lost and found again, and the list stays', () => {
    const lost = after(waiting, typed('ida', '4'), { type: 'look' }, refusedBy(2, failure('unreachable', {})));
    expect(lost).toMatchObject({ failure: { code: 'unreachable' }, list: both });
    const found = after(lost, { type: 'look' }, told(3));
    expect(found.failure).toBeUndefined();
    expect(cardOf(found, 'ida')).toMatchObject({ typed: '4' });
  });

  test.each(['not-sure-of-you', 'interaction-expired'] as const)('%s stands above all, and nothing is lost', (code) => {
    const state = after(sending, refusedBy(2, failure(code, {}), 'ida'));
    expect(state.failure?.code).toBe(code);
    expect(cardOf(state, 'ida')).toMatchObject({ at: 'open', typed: '47' });
    expect(after(state, { type: 'look' }, told(3)).failure).toBeUndefined();
  });

  test('a failure that is older than the list is none', () => {
    const state = after(waiting, { type: 'look' }, { type: 'look' }, told(3));
    expect(after(state, refusedBy(2, failure('unreachable', {})))).toEqual(state);
  });
});

describe('time', () => {
  const tick = (now: number, mayMove = true): Event => ({ type: 'ticked', now, mayMove });

  test('ends a request whose time is up, unless its answer is on the way', () => {
    const state = after(sending, tick(240_000));
    expect(state.cards.map(({ at }) => at)).toEqual(['sending', 'over']);
    expect(cardOf(state, 'bo')).toMatchObject({ ending: 'late' });
  });

  test('takes away what is over, some seconds later, and only when nobody’s hand is at work', () => {
    const state = after(sending, told(2, approvalsOf([bo]), 'ida', 1000));
    expect(after(state, tick(1000 + lingering - 1))).toBe(state);
    expect(after(state, tick(1000 + lingering, false))).toBe(state);
    expect(after(state, tick(1000 + lingering)).cards.map(({ request }) => request.id)).toEqual(['bo']);
  });

  test('leaves it as long as an older answer could bring it back', () => {
    const state = after(sending, { type: 'look' }, told(2, approvalsOf([bo]), 'ida'), tick(lingering));
    expect(state.cards).toHaveLength(2);
    expect(after(state, told(3), tick(lingering)).cards.map(({ request }) => request.id)).toEqual(['bo']);
  });
});

test('digits of any keyboard count, and nothing else', () => {
  expect(['47', ' 4 7 ', '٤٧', '۴۷', 'tallet er 47', '478', '4', ''].map(digitsOf)).toEqual([
    ...Array<string>(6).fill('47'),
    '4',
    '',
  ]);
});

test('the flow asks its source, and a failure is told of what it was about', async () => {
  const asked: unknown[] = [];
  const source = {
    news: '/news',
    look: () => Promise.resolve(both),
    act: (act: unknown) => {
      asked.push(act);
      return Promise.reject(new UniloginError('wrong-number', { triesLeft: 1 }));
    },
  };
  const flow = new LocalFlow(approvalsFlow({ source, now: () => 0, toFailure }));
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  flow.send({ type: 'look' });
  await settled();
  flow.send(typed('ida', '47'));
  flow.send({ type: 'confirm', id: 'ida' });
  await settled();
  expect(asked).toEqual([{ act: 'confirm', id: 'ida', number: '47' }]);
  expect(cardOf(flow.state, 'ida')).toMatchObject({ failure: { code: 'wrong-number' } });
});
