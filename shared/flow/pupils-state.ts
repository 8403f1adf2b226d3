import type { Filter } from '../contract/pupil-signs.ts';
import type { Failure } from '../contract/errors.ts';
import type { Closed, Opened } from '../contract/pupils-client.ts';
import type { Gives, Pupils } from '../contract/pupils.ts';
import { nobody, type Selection } from './pupil-selection.ts';

/** An adult's pupils as the page shows them. No password is in it, because none is ever sent. */
export interface State extends Selection {
  /** The provider's newest word; none before the first. */
  readonly list?: Pupils;
  /** Which question's answer that was, and when it came, by the page's own clock. */
  readonly listOf: number;
  readonly toldAt: number;
  /** How often the provider was asked. */
  readonly turn: number;
  /** Where; `any` until the provider has said which is the first. */
  readonly place: string;
  /** The chosen class; the first one when nothing is chosen. */
  readonly group?: string;
  readonly search: string;
  readonly filter?: Filter;
  /** What the adult is asked to confirm. */
  readonly asked?: { readonly gives: Gives; readonly pupils: readonly string[] };
  /** What is on its way. */
  readonly sent?: Opened | Closed;
  /** What can be taken back as if it had not been, and until when. */
  readonly undo?: Undo;
  /** Whose door was closed here by hand: it can be opened anew from the card. */
  readonly shut: ReadonlyMap<string, Gives>;
  /** When the next door closes by itself. */
  readonly dueAt: number;
  /** Until when, by the page's own clock, the adult need not show again who they are. */
  readonly sureUntil: number;
  /** Why nothing is learnt any more. */
  readonly failure?: Failure;
  /** Why the last thing asked for was not done; it stands until the next one. */
  readonly refusal?: Failure;
}

export interface Undo extends Selection {
  readonly opening: string;
  readonly until: number;
}

export const initial: State = {
  ...nobody,
  listOf: 0,
  toldAt: 0,
  turn: 0,
  place: 'any',
  search: '',
  shut: new Map(),
  dueAt: Infinity,
  sureUntil: 0,
};

/** After these nothing can be done before the adult has shown who they are. */
export function isAboutWho({ code }: Failure): boolean {
  return code === 'not-sure-of-you' || code === 'interaction-expired';
}

type Optional = 'list' | 'group' | 'filter' | 'asked' | 'sent' | 'undo' | 'failure' | 'refusal' | 'anchor';

/** The state without what need not be in it. */
export function without(state: State, keys: readonly Optional[]): State {
  const gone = keys.filter((key) => key in state);
  if (gone.length === 0) return state;
  return Object.fromEntries(
    Object.entries(state).filter(([key]) => !gone.includes(key as Optional)),
  ) as unknown as State;
}
