import type { ApprovalAct, ApprovalsSource } from '../contract/approvals-client.ts';
import type { Approvals } from '../contract/approvals.ts';
import type { Failure } from '../contract/errors.ts';
import { type Effect, type Event, initial, reduce, type State } from './approvals.ts';
import type { Flow } from './local-flow.ts';

/** What the flow asks of the world: who waits, and the time. */
export interface World {
  readonly source: ApprovalsSource;
  /** Milliseconds of a clock that only goes on. */
  now(): number;
  toFailure(reason: unknown): Failure;
}

/** The requests that wait for one grown-up, wherever they come from. Begins with nothing: the first `look` brings the list. */
export function approvalsFlow(world: World): Flow<State, Event, Effect> {
  return {
    initial,
    reduce,
    perform: (effect, signal) => {
      switch (effect.do) {
        case 'look':
          return told(effect.turn, world, () => world.source.look(signal));
        case 'act':
          return told(effect.turn, world, () => world.source.act(effect.act, signal), effect.act);
      }
    },
  };
}

async function told(turn: number, world: World, ask: () => Promise<Approvals>, act?: ApprovalAct): Promise<Event> {
  const about = act && { about: act.id };
  try {
    return { type: 'told', turn, list: await ask(), now: world.now(), ...about };
  } catch (reason) {
    return { type: 'refused', turn, failure: world.toFailure(reason), now: world.now(), ...about };
  }
}
