import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Approvals } from '../../../shared/contract/approvals.ts';
import { failure } from '../../../shared/contract/errors.ts';
import { type Effect, type Event, initial, reduce, type State } from '../../../shared/flow/approvals.ts';
import { approvalsOf, requestOf } from '../../support/approvals.ts';

const ids = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...ids);

/** What a person does, what the provider says to one of the questions that are open, and in which order. */
type Move =
  | { readonly person: Event }
  | { readonly reply: number; readonly list: Approvals }
  | { readonly reply: number; readonly fails: ReturnType<typeof failure> };

const person: fc.Arbitrary<Event> = fc.oneof(
  fc.constant({ type: 'look' } as const),
  fc.record({ type: fc.constant('typed' as const), id, text: fc.stringMatching(/^[0-9]{0,3}$/) }),
  fc.record({ type: fc.constantFrom('confirm', 'refuse', 'report', 'mute', 'doubt', 'trust', 'unmute' as const), id }),
  fc.record({ type: fc.constant('ticked' as const), now: fc.nat(300_000), mayMove: fc.boolean() }),
);
const list = fc
  .shuffledSubarray(ids)
  .map((waiting) => approvalsOf(waiting.map((id) => requestOf({ id, secondsLeft: 300 }))));
const fails = fc.constantFrom(
  failure('unreachable', {}),
  failure('wrong-number', { triesLeft: 1 }),
  failure('wrong-numbers', {}),
  failure('request-over', {}),
  failure('not-sure-of-you', {}),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ person }) },
  { weight: 2, arbitrary: fc.record({ reply: fc.nat(9), list }) },
  { weight: 1, arbitrary: fc.record({ reply: fc.nat(9), fails }) },
);

interface Step {
  readonly before: State;
  readonly event: Event;
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Plays the moves: answers come to open questions only, in any order. Gives every step that was taken. */
function play(moves: readonly Move[]): Step[] {
  const steps: Step[] = [];
  const open: Effect[] = [];
  const send = (event: Event) => {
    const before = steps.at(-1)?.state ?? initial;
    const [state, ...effects] = reduce(before, event);
    steps.push({ before, event, state, effects });
    open.push(...effects);
  };
  send({ type: 'look' });
  for (const one of moves) {
    if ('person' in one) {
      send(one.person);
      continue;
    }
    const [question] = open.splice(one.reply % Math.max(1, open.length), 1);
    if (!question) continue;
    const about = question.do === 'act' ? { about: question.act.id } : {};
    const common = { turn: question.turn, now: 0, ...about };
    send(
      'list' in one ? { type: 'told', list: one.list, ...common } : { type: 'refused', failure: one.fails, ...common },
    );
  }
  return steps;
}

const always = (holds: (step: Step, steps: readonly Step[], index: number) => void) =>
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const steps = play(moves);
      for (const [index, step] of steps.entries()) holds(step, steps, index);
    }),
    { numRuns: 400 },
  );
const cardOf = ({ cards }: State, id: string) => cards.find(({ request }) => request.id === id);

describe('whatever happens, in whatever order', () => {
  test('nothing is confirmed but by the two digits that stand in that card when the person says yes', () => {
    always(({ before, event, effects }) => {
      for (const effect of effects) {
        if (effect.do !== 'act' || effect.act.act !== 'confirm') continue;
        expect(event).toEqual({ type: 'confirm', id: effect.act.id });
        expect(cardOf(before, effect.act.id)).toMatchObject({ at: 'open', typed: effect.act.number });
        expect(effect.act.number).toMatch(/^[0-9]{2}$/);
      }
    });
  });

  test('a request has one answer on its way', () => {
    always(({ before, effects }) => {
      for (const effect of effects) {
        if (effect.do !== 'act' || effect.act.act === 'unmute') continue;
        expect(cardOf(before, effect.act.id)?.at).toBe('open');
      }
    });
  });

  test('the answer to an older question never overwrites a newer list', () => {
    always(({ before, event, state }) => {
      expect(state.listOf).toBeGreaterThanOrEqual(before.listOf);
      if (event.type === 'told' && event.turn < before.listOf) expect(state.list).toBe(before.list);
    });
  });

  test('no card changes its place, and who comes comes below', () => {
    always(({ before, state }) => {
      const idsOf = ({ cards }: State) => cards.map(({ request }) => request.id);
      const kept = idsOf(before).filter((one) => idsOf(state).includes(one));
      expect(idsOf(state).slice(0, kept.length)).toEqual(kept);
    });
  });

  test('what is typed stays, but for the person’s own hand, a wrong number and an end', () => {
    always(({ before, event, state }) => {
      for (const card of before.cards) {
        const now = cardOf(state, card.request.id);
        if (
          card.at === 'over' ||
          !now ||
          now.at === 'over' ||
          (event.type === 'typed' && event.id === card.request.id)
        ) {
          continue;
        }
        const isWrong = event.type === 'refused' && event.failure.code === 'wrong-number' && now.typed === '';
        if (!isWrong) expect(now.typed).toBe(card.typed);
      }
    });
  });

  test('what is over comes back only by a list that was asked for after its end', () => {
    always(({ before, event, state }) => {
      for (const card of before.cards) {
        const now = cardOf(state, card.request.id);
        if (card.at !== 'over' || !now || now.at === 'over') continue;
        expect(event).toMatchObject({ type: 'told' });
        if (event.type === 'told') expect(event.turn).toBeGreaterThan(card.turn);
      }
    });
  });

  test('a card leaves only when time goes by, nobody’s hand is at work, and its end has been told', () => {
    always(({ before, event, state }) => {
      for (const card of before.cards.filter(({ request }) => !cardOf(state, request.id))) {
        expect(card.at).toBe('over');
        expect(event).toMatchObject({ type: 'ticked', mayMove: true });
      }
    });
  });
});
