import type { Closed } from '../contract/pupils-client.ts';
import type { Gives, Pupils } from '../contract/pupils.ts';
import { type State, without } from './pupils-state.ts';

/** For how long, in milliseconds, an opening can be taken back as if it had not been. */
export const undoFor = 10_000;

/** What the answer to an act makes of what was chosen. */
export function settled(state: State, list: Pupils, now: number): State {
  const { sent, list: before } = state;
  if (!sent) return state;
  if (!('gives' in sent)) return { ...state, shut: withAll(state.shut, closedBy(sent, before)) };
  const known = new Set(before?.openings.map(({ id }) => id));
  const made = list.openings.find(({ id, gives }) => !known.has(id) && gives === sent.gives);
  const { selected, anchor } = state;
  const left = new Set([...selected].filter((username) => !sent.pupils.includes(username)));
  const shut = new Map([...state.shut].filter(([username]) => !sent.pupils.includes(username)));
  const undo = made && { opening: made.id, until: now + undoFor, selected, ...(anchor !== undefined && { anchor }) };
  return without({ ...state, selected: left, shut, ...(undo && { undo }) }, ['anchor']);
}

function closedBy({ opening, pupils }: Closed, list: Pupils | undefined): readonly (readonly [string, Gives])[] {
  return (list?.pupils ?? []).flatMap(({ username, windows }) =>
    windows.flatMap((window) =>
      window.opening === opening && (pupils?.includes(username) ?? true) ? [[username, window.gives] as const] : [],
    ),
  );
}

function withAll(shut: State['shut'], more: readonly (readonly [string, Gives])[]): State['shut'] {
  return new Map([...shut, ...more]);
}
