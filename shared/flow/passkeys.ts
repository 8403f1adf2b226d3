import type { Failure } from '../contract/errors.ts';
import type { Passkey } from '../contract/passkeys.ts';
import type { Failed, Flow } from './local-flow.ts';

/** How the page of one's own passkeys stands: the list as the server said it last, and what is being done about it. */
export type State = { readonly passkeys: readonly Passkey[] } & (
  | { readonly at: 'listing'; readonly news?: News; readonly failure?: Failure }
  /** Whether this one is to go. */
  | { readonly at: 'asking'; readonly id: string }
  | { readonly at: 'adding' }
  | { readonly at: 'removing'; readonly id: string }
);
export type News = 'added' | 'removed';

export type Event =
  /** An empty name is none. */
  | { readonly type: 'add'; readonly label: string }
  | { readonly type: 'ask'; readonly id: string }
  | { readonly type: 'keep' }
  | { readonly type: 'remove' }
  | { readonly type: 'listed'; readonly passkeys: readonly Passkey[]; readonly news: News }
  | Failed;

export type Effect = { readonly do: 'add'; readonly label: string } | { readonly do: 'remove'; readonly id: string };

type Next = readonly [State, ...Effect[]];

export function reduce(state: State, event: Event): Next {
  const { passkeys } = state;
  switch (event.type) {
    case 'add':
      return state.at === 'listing'
        ? [
            { at: 'adding', passkeys },
            { do: 'add', label: event.label },
          ]
        : [state];
    case 'ask':
      // Also where the question just went and has not yet said so
      return state.at === 'listing' || state.at === 'asking' ? [{ at: 'asking', passkeys, id: event.id }] : [state];
    case 'keep':
      return state.at === 'asking' ? [{ at: 'listing', passkeys }] : [state];
    case 'remove': {
      if (state.at !== 'asking') return [state];
      const { id } = state;
      return [
        { at: 'removing', passkeys, id },
        { do: 'remove', id },
      ];
    }
    case 'listed':
      return [{ at: 'listing', passkeys: event.passkeys, news: event.news }];
    case 'failed':
      return [{ at: 'listing', passkeys, failure: event.failure }];
  }
}

/** What the flow asks of the world: the device, and the identity API. Each gives the list as it is then. */
export interface World {
  add(label: string): Promise<readonly Passkey[]>;
  remove(id: string): Promise<readonly Passkey[]>;
}

/** The page, from the list that came with it. */
export function passkeysFlow(passkeys: readonly Passkey[], world: World): Flow<State, Event, Effect> {
  return {
    initial: { at: 'listing', passkeys },
    reduce,
    perform: async (effect) =>
      effect.do === 'add'
        ? { type: 'listed', news: 'added', passkeys: await world.add(effect.label) }
        : { type: 'listed', news: 'removed', passkeys: await world.remove(effect.id) },
  };
}
