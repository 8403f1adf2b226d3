import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure } from '../../../shared/contract/errors.ts';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { type Effect, type Event, reduce } from '../../../shared/flow/pupils.ts';
import { undoFor } from '../../../shared/flow/pupils-settled.ts';
import { initial, type State } from '../../../shared/flow/pupils-state.ts';
import { opened, openingOf, pupilOf, pupilsOf, through } from '../../../site/world/pupils.ts';

const usernames = ['anna1234', 'boli1234', 'carl1234', 'dina1234'];
const username = fc.constantFrom(...usernames);
const gives = fc.constantFrom('password', 'step-up' as const);

/** What a person does, what the provider says to one of the questions that are open, in any order, and time. */
type Move =
  | { readonly person: Event }
  | { readonly reply: number; readonly there: readonly string[]; readonly come: readonly string[] }
  | { readonly reply: number; readonly fails: ReturnType<typeof failure> }
  | { readonly passes: number };

const person: fc.Arbitrary<Event> = fc.oneof(
  fc.constant({ type: 'look' } as const),
  fc.record({ type: fc.constant('turn' as const), username, isRange: fc.boolean(), now: fc.constant(0) }),
  fc.constant({ type: 'turn-all', now: 0 } as const),
  fc.record({ type: fc.constant('ask' as const), gives, now: fc.constant(0) }),
  fc.record({ type: fc.constant('reopen' as const), username, gives, now: fc.constant(0) }),
  fc.record({ type: fc.constantFrom('confirm', 'cancel', 'undo' as const) }),
  fc.record({ type: fc.constant('search' as const), text: fc.constantFrom('', 'a', 'bo', 'x') }),
  fc.record({ type: fc.constant('place' as const), id: fc.constantFrom('280001', '280002') }),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ person }) },
  {
    weight: 4,
    arbitrary: fc.record({ reply: fc.nat(9), there: fc.subarray(usernames), come: fc.subarray(usernames) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      reply: fc.nat(9),
      fails: fc.constantFrom(
        failure('unreachable', {}),
        failure('interaction-expired', {}),
        failure('not-your-pupils', {}),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ passes: fc.nat(2 * undoFor) }) },
);

interface Step {
  readonly before: State;
  readonly event: Event;
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A provider that opens and closes what it is asked for, and says so when a move lets it. */
class Provider {
  readonly #at = new Map<string, Pupils>();
  #count = 0;

  answer(effect: Effect, there: readonly string[], come: readonly string[]): Pupils {
    const place = effect.do === 'open' ? effect.what.place : effect.place;
    const id = place === 'any' ? '280001' : place;
    let list = this.#at.get(id) ?? pupilsOf([]);
    if (effect.do === 'open') {
      list = opened(list, openingOf(`o${(this.#count += 1)}`, effect.what.pupils, { gives: effect.what.gives }));
    }
    if (effect.do === 'close')
      list = { ...list, openings: list.openings.filter(({ id }) => id !== effect.what.opening) };
    for (const { id } of list.openings) list = through(list, id, come);
    const pupils = there.map((username) => list.pupils.find((one) => one.username === username) ?? pupilOf(username));
    list = pupilsOf(pupils, { place: id, openings: list.openings, sureForSeconds: 900 });
    this.#at.set(id, list);
    return list;
  }
}

function play(moves: readonly Move[]): Step[] {
  const steps: Step[] = [];
  const open: Effect[] = [];
  const provider = new Provider();
  let now = 0;
  const send = (event: Event) => {
    const before = steps.at(-1)?.state ?? initial;
    const [state, ...effects] = reduce(before, event);
    steps.push({ before, event, state, effects });
    open.push(...effects);
  };
  send({ type: 'look' });
  for (const one of moves) {
    if ('person' in one) send(one.person);
    else if ('passes' in one) send({ type: 'ticked', now: (now += one.passes) });
    else {
      const [question] = open.splice(one.reply % Math.max(1, open.length), 1);
      if (!question) continue;
      const { turn } = question;
      const isAct = question.do !== 'look';
      const place = question.do === 'open' ? question.what.place : question.place;
      if ('fails' in one) send({ type: 'refused', failure: one.fails, place, turn, isAct });
      else send({ type: 'told', list: provider.answer(question, one.there, one.come), now, turn, isAct });
    }
  }
  return steps;
}

const always = (holds: (step: Step) => void) =>
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      for (const step of play(moves)) holds(step);
    }),
    { numRuns: 400 },
  );

describe('whatever happens, in whatever order', () => {
  test('no door is opened but for those whom the adult was asked about, or one by name', () => {
    always(({ before, event, effects }) => {
      for (const effect of effects) {
        if (effect.do !== 'open') continue;
        const { gives, pupils } = effect.what;
        if (event.type === 'confirm') expect({ gives, pupils }).toEqual(before.asked);
        else expect(event).toMatchObject({ type: 'reopen', gives, username: pupils.join() });
        expect(effect.what.place, 'at the place that is shown').toBe(before.list?.place);
      }
    });
  });

  test('one act is on its way', () => {
    always(({ before, effects }) => {
      if (effects.some((effect) => effect.do !== 'look')) expect(before.sent).toBeUndefined();
    });
  });

  test('the answer to an older question never overwrites a newer list, nor another place’s', () => {
    always(({ before, event, state }) => {
      expect(state.listOf).toBeGreaterThanOrEqual(before.listOf);
      if (event.type !== 'told') return;
      const isOlder = event.turn < before.listOf || (before.place !== 'any' && event.list.place !== before.place);
      if (isOlder) expect(state.list).toBe(before.list);
    });
  });

  test('only what was opened here in the last ten seconds is taken back', () => {
    always(({ before, event, effects }) => {
      if (event.type !== 'undo') return;
      for (const effect of effects)
        expect(effect).toMatchObject({ do: 'close', what: { opening: before.undo?.opening } });
    });
    always(({ before, event, state }) => {
      if (state.undo && state.undo !== before.undo) expect(event).toMatchObject({ type: 'told', isAct: true });
      if (event.type === 'ticked' && state.undo) expect(state.undo.until).toBeGreaterThan(event.now);
    });
  });

  test('selected are only pupils of the list', () => {
    always(({ event, state }) => {
      if (event.type !== 'told' || state.list !== event.list) return;
      const there = event.list.pupils.map(({ username }) => username);
      expect(there).toEqual(expect.arrayContaining([...state.selected]));
    });
  });

  test('a selection changes by the adult’s hand, by a door opened for them, or because somebody is gone', () => {
    always(({ before, event, state }) => {
      const added = [...state.selected].filter((one) => !before.selected.has(one));
      if (added.length > 0) expect(['turn', 'turn-all', 'undo']).toContain(event.type);
    });
  });
});
