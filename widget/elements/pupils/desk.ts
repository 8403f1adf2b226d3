import type { Filter } from '../../../shared/contract/pupil-signs.ts';
import type { Event } from '../../../shared/flow/pupils.ts';
import type { State } from '../../../shared/flow/pupils-state.ts';
import type { Elsewhere } from '../../../shared/flow/pupils-found-elsewhere.ts';
import type { Group, Shown } from '../../../shared/flow/pupils-shown.ts';
import type { PupilsMessages, Whom } from '../../../shared/i18n/pupils/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { shownName } from '../shown-name.ts';

/** What the views of this element need: words, the flow to tell, how it stands, and how late it is. */
export interface Desk {
  readonly text: Messages<PupilsMessages>;
  readonly send: (event: Event) => void;
  readonly state: State;
  /** Milliseconds of the page's own clock. */
  readonly now: number;
  readonly group: Group | undefined;
  /** All of the group, and whom search and filter leave. */
  readonly all: readonly Shown[];
  readonly shown: readonly Shown[];
  /** Where else there is somebody whom the search fits. */
  readonly elsewhere: readonly Elsewhere[];
  /** How many of all there are of each kind. */
  readonly counts: ReadonlyMap<Filter, number>;
}

/** The group as the adult knows it. */
export function nameOfGroup({ kind, name }: Group, { text }: Pick<Desk, 'text'>): string {
  return text.say('group-name', { kind, name: shownName(name) });
}

/** A pupil's name as it stands in a sentence. */
export function nameOf(username: string, { state }: Pick<Desk, 'state'>): string {
  return shownName(state.list?.pupils.find((one) => one.username === username)?.name ?? username);
}

/** These pupils, as one would say it. `is`: what they are when they are neither one nor the whole group. */
export function whomOf(usernames: readonly string[], is: 'shown' | 'selected', desk: Desk): Whom {
  const { group } = desk;
  const [only] = usernames;
  if (usernames.length === 1 && only !== undefined) return { is: 'one', name: nameOf(only, desk) };
  const count = usernames.length;
  const among = new Set(usernames);
  const isAll = group?.pupils.length === count && group.pupils.every((one) => among.has(one));
  if (!isAll) return { is, count };
  const hasName = group.kind === 'class' || group.kind === 'year-group';
  return { is: hasName ? 'class' : 'everybody', name: nameOfGroup(group, desk), count };
}
