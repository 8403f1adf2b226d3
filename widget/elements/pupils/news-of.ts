import type { Opening, Pupils } from '../../../shared/contract/pupils.ts';
import { progressOf } from '../../../shared/flow/pupils-shown.ts';
import type { State } from '../../../shared/flow/pupils-state.ts';
import { type Desk, nameOfGroup, whomOf } from './desk.ts';

/** What an act has changed that somebody who does not look should hear at once; nothing when there is nothing to say. */
export function newsOf(before: State, after: State, desk: Desk): string {
  const { sent } = before;
  if (!sent || after.sent || after.refusal || after.list === before.list) return '';
  if (!('gives' in sent)) return desk.text.say('said-closed');
  const made = after.list?.openings.find(({ id }) => id === after.undo?.opening);
  const whom = whomOf(sent.pupils, 'selected', desk);
  return desk.text.say('said-opened', { whom, code: made?.code });
}

/** How far the openings have come, for who listens: only of those in which somebody has come through since. */
export function reachedSince(before: Pupils | undefined, openings: readonly Opening[], { state, text }: Desk): string {
  const { list } = state;
  if (!before || !list) return '';
  return openings
    .flatMap((opening) => {
      const [was, is] = [before, list].map((one) => progressOf(opening, one).through.length);
      return is === was ? [] : [text.say('reached', { through: is ?? 0, count: opening.pupils.length })];
    })
    .join(' ');
}

/** How many search and filter leave, and where else there are some. */
export function foundBy(desk: Desk): string {
  const { text, shown, elsewhere } = desk;
  const others = elsewhere.map(({ group, count }) => text.say('found-in', { count, name: nameOfGroup(group, desk) }));
  return [text.say('said-found', { count: shown.length }), ...others].join(' ');
}
