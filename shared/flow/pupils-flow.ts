import type { Failure } from '../contract/errors.ts';
import type { PupilsSource } from '../contract/pupils-client.ts';
import type { Pupils } from '../contract/pupils.ts';
import type { Flow } from './local-flow.ts';
import { type Effect, type Event, reduce } from './pupils.ts';
import { initial, type State } from './pupils-state.ts';

/** What the flow asks of the world: how the pupils stand, and the time. */
export interface World {
  readonly source: PupilsSource;
  /** Milliseconds of a clock that only goes on. */
  now(): number;
  toFailure(reason: unknown): Failure;
}

/**
 * An adult's pupils, and the doors that are opened for them. Begins with nothing, at the place and class of `begun`: the first `look`
 * brings the list.
 */
export function pupilsFlow(world: World, begun: State = initial): Flow<State, Event, Effect> {
  const { source } = world;
  return {
    initial: begun,
    reduce,
    perform: (effect, signal) => {
      const { turn } = effect;
      switch (effect.do) {
        case 'look':
          return told({ turn, place: effect.place, isAct: false }, world, () => source.look(effect.place, signal));
        case 'open':
          return told({ turn, place: effect.what.place, isAct: true }, world, () => source.open(effect.what, signal));
        case 'close':
          return told({ turn, place: effect.place, isAct: true }, world, () => source.close(effect.what, signal));
      }
    },
  };
}

interface About {
  readonly turn: number;
  readonly place: string;
  readonly isAct: boolean;
}

async function told({ place, ...about }: About, world: World, ask: () => Promise<Pupils>): Promise<Event> {
  try {
    return { type: 'told', list: await ask(), now: world.now(), ...about };
  } catch (reason) {
    return { type: 'refused', failure: world.toFailure(reason), place, ...about };
  }
}
