import type { Filter } from '../contract/pupil-signs.ts';
import { failure, type Failure } from '../contract/errors.ts';
import type { Closed, Opened } from '../contract/pupils-client.ts';
import type { Gives, Pupils } from '../contract/pupils.ts';
import type { Failed } from './local-flow.ts';
import { nobody, stillThere, turn, turnAll } from './pupil-selection.ts';
import { settled } from './pupils-settled.ts';
import { concerned, groupShown, narrowed } from './pupils-shown.ts';
import { type State, without } from './pupils-state.ts';

export type Event =
  /** Something may have changed: news came, or the page is back. */
  | { readonly type: 'look' }
  | { readonly type: 'place' | 'group'; readonly id: string }
  /** Another class, in which somebody is whom the adult searches for. */
  | { readonly type: 'found-in'; readonly id: string }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'filter'; readonly filter: Filter | undefined }
  | { readonly type: 'turn'; readonly username: string; readonly isRange: boolean; readonly now: number }
  | { readonly type: 'turn-all'; readonly now: number }
  /** Without pupils: those whom an action concerns. */
  | { readonly type: 'ask'; readonly gives: Gives; readonly now: number; readonly pupils?: readonly string[] }
  | { readonly type: 'confirm' | 'cancel' | 'undo' }
  /** One pupil's door, from the card. */
  | { readonly type: 'reopen'; readonly username: string; readonly gives: Gives; readonly now: number }
  | { readonly type: 'close'; readonly closed: Closed }
  /** `isAct`: the answer to what was sent. */
  | {
      readonly type: 'told';
      readonly turn: number;
      readonly list: Pupils;
      readonly now: number;
      readonly isAct: boolean;
    }
  | {
      readonly type: 'refused';
      readonly turn: number;
      readonly failure: Failure;
      readonly place: string;
      readonly isAct: boolean;
    }
  | { readonly type: 'ticked'; readonly now: number }
  | Failed;

export type Effect =
  | { readonly do: 'look'; readonly turn: number; readonly place: string }
  | { readonly do: 'open'; readonly turn: number; readonly what: Opened }
  | { readonly do: 'close'; readonly turn: number; readonly what: Closed; readonly place: string };

type Next = readonly [State, ...Effect[]];

export function reduce(state: State, event: Event): Next {
  switch (event.type) {
    case 'look':
      return look(state);
    case 'place':
      return event.id === state.place ? [state] : look({ ...fresh(state), place: event.id });
    case 'group':
      return [{ ...fresh(state), group: event.id }];
    case 'found-in':
      return [{ ...fresh(state), group: event.id, search: state.search }];
    case 'search':
      return [{ ...state, search: event.text }];
    case 'filter':
      return [without({ ...state, ...(event.filter && { filter: event.filter }) }, event.filter ? [] : ['filter'])];
    case 'turn':
      return [{ ...state, ...turn(state, { ...event, shown: shownIn(state, event.now) }) }];
    case 'turn-all':
      return [without({ ...state, ...turnAll(state, shownIn(state, event.now)) }, ['anchor'])];
    case 'ask':
      return [ask(state, event, event.pupils)];
    case 'cancel':
      return [without(state, ['asked'])];
    case 'confirm':
      return state.asked ? open(without(state, ['asked']), state.asked) : [state];
    case 'reopen': {
      const asked = ask(state, event, [event.username]);
      return asked.asked ? open(without(asked, ['asked']), asked.asked) : [asked];
    }
    case 'close':
      return close(state, event.closed);
    case 'undo':
      return undo(state);
    case 'told':
      return told(state, event);
    case 'refused':
      return refused(state, event);
    case 'ticked':
      return tick(state, event.now);
    case 'failed':
      return [without({ ...state, failure: event.failure }, ['sent'])];
  }
}

function look(state: State): Next {
  const turn = state.turn + 1;
  return [
    { ...state, turn },
    { do: 'look', turn, place: state.place },
  ];
}

/** Another class: what was chosen and searched for belongs to the one before. */
function fresh(state: State): State {
  return without({ ...state, ...nobody, search: '' }, ['anchor', 'filter', 'group', 'asked', 'failure', 'refusal']);
}

function shownIn(state: State, now: number): readonly string[] {
  return narrowed(groupShown(state, now), state).map(({ pupil }) => pupil.username);
}

function ask(state: State, { gives, now }: { gives: Gives; now: number }, named?: readonly string[]): State {
  if (state.sent) return state;
  // The provider would say the same; asked now, nobody confirms for nothing
  if (gives === 'step-up' && now >= state.sureUntil) return { ...state, refusal: failure('not-sure-of-you', {}) };
  const pupils = named ?? concerned(narrowed(groupShown(state, now), state), state);
  return pupils.length === 0 ? state : without({ ...state, asked: { gives, pupils } }, ['refusal']);
}

function open(state: State, asked: { gives: Gives; pupils: readonly string[] }): Next {
  if (state.sent || state.list?.place !== state.place) return [state];
  const turn = state.turn + 1;
  const what: Opened = { place: state.place, ...asked };
  return [without({ ...state, turn, sent: what }, ['undo', 'refusal']), { do: 'open', turn, what }];
}

function close(state: State, what: Closed): Next {
  if (state.sent) return [state];
  const turn = state.turn + 1;
  const { place } = state;
  return [without({ ...state, turn, sent: what }, ['undo', 'refusal']), { do: 'close', turn, what, place }];
}

function undo(state: State): Next {
  if (!state.undo || state.sent) return [state];
  const { opening, until: _, ...selection } = state.undo;
  return close({ ...state, ...selection }, { opening });
}

function told(state: State, { turn, list, now, isAct }: Event & { type: 'told' }): Next {
  const after = isAct ? without(settled(state, list, now), ['sent']) : state;
  // The answer to an earlier question, or about another place, may be older than what is shown: it is left, and asked for again
  const isOlder = turn < state.listOf || (state.place !== 'any' && list.place !== state.place);
  if (isOlder) return isAct ? look(after) : [after];
  const there = list.pupils.map(({ username }) => username);
  const ends = list.pupils.flatMap(({ windows }) =>
    windows.flatMap(({ is, secondsLeft }) => (is === 'open' ? [now + secondsLeft * 1000] : [])),
  );
  const known: State = {
    ...after,
    ...stillThere(after, there),
    list,
    listOf: turn,
    toldAt: now,
    place: list.place,
    dueAt: Math.min(Infinity, ...new Set(ends)),
    sureUntil: now + list.sureForSeconds * 1000,
  };
  const isSure = list.sureForSeconds > 0 && known.refusal?.code === 'not-sure-of-you';
  const isThere = list.pupils.some(({ windows }) => windows.some(({ opening }) => opening === known.undo?.opening));
  return [
    without(known, ['failure', ...(isSure ? (['refusal'] as const) : []), ...(isThere ? [] : (['undo'] as const))]),
  ];
}

function refused(state: State, { turn, failure, place, isAct }: Event & { type: 'refused' }): Next {
  const after = isAct ? without(state, ['sent']) : state;
  if (!isAct && (turn < state.listOf || place !== state.place)) return [after];
  // Whoever is signed out leaves nobody's name on the screen
  if (failure.code === 'interaction-expired') {
    return [without({ ...after, ...nobody, failure }, ['list', 'undo', 'asked', 'anchor'])];
  }
  // The place is none of theirs any more: nobody's name stays, and what is left of their places is shown
  if (!isAct && failure.code === 'not-your-pupils' && place !== 'any') {
    return look(without({ ...fresh(after), place: 'any' }, ['list', 'undo']));
  }
  // Whether an act came through is not known, or who is theirs has changed: the list will tell
  return isAct ? look({ ...after, refusal: failure }) : [{ ...after, failure }];
}

function tick(state: State, now: number): Next {
  const next = state.undo && now >= state.undo.until ? without(state, ['undo']) : state;
  return now >= next.dueAt ? look({ ...next, dueAt: Infinity }) : [next];
}
