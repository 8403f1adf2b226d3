import { finderOf } from './matches-name.ts';
import { type Group, groupOf, spellingsOfPupil } from './pupils-shown.ts';
import type { State } from './pupils-state.ts';

/** Another class, in which so many fit what is searched for. */
export interface Elsewhere {
  readonly group: Group;
  readonly count: number;
}

/** A letter fits nearly everybody. */
const leastLetters = 2;
/** What fits in more classes than these is not searched for well enough yet. */
const mostClasses = 6;

/** Where else there is somebody whom the adult searches for; who stands here already, or in a class before, is not counted again. */
export function foundElsewhere(state: Pick<State, 'list' | 'group' | 'search'>): readonly Elsewhere[] {
  const { list, search } = state;
  const here = groupOf(state);
  if (!list || list.groups.length < 2 || search.trim().length < leastLetters) return [];
  const isFound = finderOf(search);
  const left = new Set(list.pupils.filter((pupil) => isFound(spellingsOfPupil(pupil))).map(({ username }) => username));
  for (const username of here?.pupils ?? []) left.delete(username);
  const found = list.groups.flatMap((group) => {
    const own = group.pupils.filter((username) => left.delete(username));
    return own.length === 0 ? [] : [{ group, count: own.length }];
  });
  return found.slice(0, mostClasses);
}
