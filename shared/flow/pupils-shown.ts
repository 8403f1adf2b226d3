import { type Filter, filters, type Sign } from '../contract/pupil-signs.ts';
import type { Opening, Pupil, Pupils } from '../contract/pupils.ts';
import { finderOf, type Spellings, spellingsOf } from './matches-name.ts';
import { isOf, signsOf } from './pupil-standing.ts';
import type { State } from './pupils-state.ts';

export type Group = Pupils['groups'][number];

/** A pupil with what stands on the card. */
export interface Shown {
  readonly pupil: Pupil;
  readonly signs: readonly Sign[];
}

/** The class, or what else is looked at: the chosen one, or the first. */
export function groupOf({ list, group }: Pick<State, 'list' | 'group'>): Group | undefined {
  return list?.groups.find(({ id }) => id === group) ?? list?.groups[0];
}

/** All of the group, in its order. */
export function groupShown(state: State, now: number): readonly Shown[] {
  const { list, toldAt } = state;
  if (!list) return [];
  const elapsed = Math.max(0, (now - toldAt) / 1000);
  const pupils = new Map(list.pupils.map((pupil) => [pupil.username, pupil]));
  const opened = latestOf(list.openings);
  return (groupOf(state)?.pupils ?? []).flatMap((username) => {
    const pupil = pupils.get(username);
    return pupil ? [{ pupil, signs: signsOf(pupil, opened.get(username) ?? [], elapsed) }] : [];
  });
}

/** What is left of them by search and filter. */
export function narrowed(
  all: readonly Shown[],
  { search, filter }: Pick<State, 'search' | 'filter'>,
): readonly Shown[] {
  const isFound = search.trim() === '' ? () => true : finderOf(search);
  return all.filter(
    ({ pupil, signs }) => (filter === undefined || isOf(filter, signs)) && isFound(spellingsOfPupil(pupil)),
  );
}

// For a year group, that is most of what a key costs; it is gone with the list
const known = new WeakMap<Pupil, Spellings>();

/** A pupil's names, to be searched. */
export function spellingsOfPupil(pupil: Pupil): Spellings {
  const spellings = known.get(pupil) ?? spellingsOf(pupil.name, pupil.username);
  known.set(pupil, spellings);
  return spellings;
}

/** Whom an action concerns: the selected ones, or else everyone who is shown. */
export function concerned(shown: readonly Shown[], { selected }: Pick<State, 'selected'>): readonly string[] {
  return selected.size > 0 ? [...selected] : shown.map(({ pupil }) => pupil.username);
}

/** How many there are of each kind. */
export function countsOf(all: readonly Shown[]): ReadonlyMap<Filter, number> {
  return new Map(filters.map((filter) => [filter, all.filter(({ signs }) => isOf(filter, signs)).length]));
}

/** How far the pupils of one opening have come. */
export interface Progress {
  readonly through: readonly string[];
  readonly missing: readonly string[];
  readonly isOpen: boolean;
}

export function progressOf({ id, pupils: usernames }: Opening, { pupils }: Pick<Pupils, 'pupils'>): Progress {
  const known = new Map(pupils.map((pupil) => [pupil.username, pupil]));
  const isThrough = (username: string) => known.get(username)?.got.some(({ opening }) => opening === id) === true;
  const isAt = (username: string) => known.get(username)?.windows.some(({ opening }) => opening === id) === true;
  return {
    through: usernames.filter(isThrough),
    missing: usernames.filter((username) => !isThrough(username)),
    isOpen: usernames.some(isAt),
  };
}

/** The openings by pupil, the latest first: a year group is not gone through for each of its pupils. */
function latestOf(openings: readonly Opening[]): ReadonlyMap<string, readonly Opening[]> {
  const found = new Map<string, Opening[]>();
  for (const opening of openings) {
    for (const username of opening.pupils) {
      const own = found.get(username);
      if (own) own.push(opening);
      else found.set(username, [opening]);
    }
  }
  return found;
}
