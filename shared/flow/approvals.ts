import type { ApprovalAct } from '../contract/approvals-client.ts';
import type { Approvals } from '../contract/approvals.ts';
import { failure, type Failure } from '../contract/errors.ts';
import { type Card, digitsOf, endingAt, follow, type Moment, open, over, settled } from './approval-cards.ts';
import type { Failed } from './local-flow.ts';

/** Who waits for a grown-up, and what they answered, as the page shows it. */
export interface State {
  /** In the order in which they came: a card never moves up or down. */
  readonly cards: readonly Card[];
  /** The newest word of the provider; none before the first. */
  readonly list?: Approvals;
  /** Which question's answer that was. */
  readonly listOf: number;
  /** How often the provider was asked. */
  readonly turn: number;
  /** Until when, by the page's own clock, the grown-up need not show again who they are. */
  readonly sureUntil?: number;
  /** What stands above all cards: the way to the provider is lost, or it must know again who this is. */
  readonly failure?: Failure;
}

export type Event =
  /** Something may have changed: news came, or the page is back. */
  | { readonly type: 'look' }
  | { readonly type: 'typed'; readonly id: string; readonly text: string }
  | { readonly type: 'confirm' | 'refuse' | 'report' | 'mute' | 'unmute'; readonly id: string }
  /** "This was not us", which is asked once more. */
  | { readonly type: 'doubt' | 'trust'; readonly id: string }
  /** `about`: the request, or the mute, that this turn answered. */
  | {
      readonly type: 'told';
      readonly turn: number;
      readonly list: Approvals;
      readonly now: number;
      readonly about?: string;
    }
  | {
      readonly type: 'refused';
      readonly turn: number;
      readonly failure: Failure;
      readonly now: number;
      readonly about?: string;
    }
  /** Time goes by. `mayMove`: nobody's hand is at work, so what is over may leave. */
  | { readonly type: 'ticked'; readonly now: number; readonly mayMove: boolean }
  | Failed;

export type Effect =
  | { readonly do: 'look'; readonly turn: number }
  | { readonly do: 'act'; readonly turn: number; readonly act: ApprovalAct };

type Next = readonly [State, ...Effect[]];

export const initial: State = { cards: [], listOf: 0, turn: 0 };

/** For how long, in milliseconds, the end of a request stands where its card was. */
export const lingering = 8000;

/** After these nothing can be answered before the grown-up has shown who they are. */
export function isAboutWho({ code }: Failure): boolean {
  return code === 'not-sure-of-you' || code === 'interaction-expired';
}

export function reduce(state: State, event: Event): Next {
  switch (event.type) {
    case 'look':
      return look(state);
    case 'typed':
      return [change(state, event.id, (card) => (card.at === 'open' ? type(card, event.text) : card))];
    case 'doubt':
    case 'trust':
      return [change(state, event.id, (card) => doubt(card, event.type === 'doubt'))];
    case 'confirm':
    case 'refuse':
    case 'report':
    case 'mute':
      return answer(state, event.type, event.id);
    case 'unmute':
      return act(state, { act: 'unmute', id: event.id });
    case 'told':
      return told(state, event);
    case 'refused':
      return refused(state, event);
    case 'ticked':
      return [tick(state, event)];
    case 'failed':
      return [{ ...state, failure: event.failure }];
  }
}

function look(state: State): Next {
  const turn = state.turn + 1;
  return [
    { ...state, turn },
    { do: 'look', turn },
  ];
}

function act(state: State, act: ApprovalAct): Next {
  const turn = state.turn + 1;
  return [
    { ...state, turn },
    { do: 'act', turn, act },
  ];
}

/** Nothing is confirmed without two digits that were typed into this very card. */
function answer(state: State, answer: 'confirm' | 'refuse' | 'report' | 'mute', id: string): Next {
  const card = state.cards.find(({ request }) => request.id === id);
  if (card?.at !== 'open' || (answer === 'report' && !card.isDoubted)) return [state];
  const { request, endsAt, typed } = card;
  if (answer === 'confirm' && typed.length !== 2) {
    return [change(state, id, () => open(card, typed, failure('malformed', {})))];
  }
  const sending = change(state, id, () => ({ request, endsAt, at: 'sending', typed, answer }));
  return act(sending, answer === 'confirm' ? { act: answer, id, number: typed } : { act: answer, id });
}

function told(state: State, { turn, list, now, about }: Event & { type: 'told' }): Next {
  const moment = { now, turn: state.turn };
  const { failure: _, ...after } = change(state, about, (card) => settled(card, moment));
  // The answer to an earlier question may be older than what is shown: its list is left, and asked for again
  if (turn < state.listOf) return about === undefined ? [state] : look(after);
  const cards = follow(after.cards, list, turn, moment);
  return [{ ...after, cards, list, listOf: turn, sureUntil: now + list.sureForSeconds * 1000 }];
}

function refused(state: State, { turn, failure, now, about }: Event & { type: 'refused' }): Next {
  if (about === undefined) return turn < state.listOf ? [state] : [{ ...state, failure }];
  const isCard = state.cards.some(({ request }) => request.id === about);
  const after = change(state, about, (card) => taken(card, failure, { now, turn: state.turn }));
  if (isAboutWho(failure)) return [{ ...after, failure }];
  if (failure.code === 'wrong-number') return [after];
  // Whether the answer arrived is not known, or others have answered: the list will tell
  return look(isCard ? after : { ...after, failure });
}

/** What a failure makes of the card whose answer it met. */
function taken(card: Card, failure: Failure, moment: Moment): Card {
  if (card.at !== 'sending') return card;
  const isLast = failure.code === 'wrong-number' && failure.data.triesLeft < 1;
  if (isLast || failure.code === 'wrong-numbers') return over(card, 'wrong-numbers', moment);
  if (failure.code === 'request-over') return over(card, endingAt(card, moment), moment);
  if (isAboutWho(failure)) return open(card, card.typed);
  if (failure.code !== 'wrong-number') return open(card, card.typed, failure);
  const { triesLeft } = failure.data;
  return open({ ...card, request: { ...card.request, triesLeft } }, '', failure);
}

function tick(state: State, { now, mayMove }: Event & { type: 'ticked' }): State {
  const isDue = (card: Card) => card.at === 'open' && now >= card.endsAt;
  // No answer that could still name it is on its way
  const isLeft = (card: Card) =>
    mayMove && card.at === 'over' && now >= card.since + lingering && state.listOf >= card.turn;
  if (!state.cards.some((card) => isDue(card) || isLeft(card))) return state;
  const cards = state.cards.filter((card) => !isLeft(card));
  const moment = { now, turn: state.turn };
  return { ...state, cards: cards.map((card) => (isDue(card) ? over(card, 'late', moment) : card)) };
}

function type(card: Card & { at: 'open' }, text: string): Card {
  const { failure: _, ...rest } = card;
  return { ...rest, typed: digitsOf(text) };
}

function doubt(card: Card, isDoubted: boolean): Card {
  return card.at === 'open' ? { ...card, isDoubted } : card;
}

function change(state: State, id: string | undefined, change: (card: Card) => Card): State {
  return { ...state, cards: state.cards.map((card) => (card.request.id === id ? change(card) : card)) };
}
