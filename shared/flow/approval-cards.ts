import type { ApprovalAct } from '../contract/approvals-client.ts';
import type { Approvals, Request } from '../contract/approvals.ts';
import type { Failure } from '../contract/errors.ts';

/** How a request ended for the one who looks at it. `late`: nobody answered in time; `gone`: others know why. */
export type Ending = 'confirmed' | 'refused' | 'reported' | 'muted' | 'wrong-numbers' | 'late' | 'gone';
type Answer = Exclude<ApprovalAct['act'], 'unmute'>;

/** When something was learnt: by the page's own clock, and after how many questions to the provider. */
export interface Moment {
  readonly now: number;
  readonly turn: number;
}

/** One request as it stands before the grown-up. */
export type Card = {
  readonly request: Request;
  /** When it ends, by the page's own clock. */
  readonly endsAt: number;
} & (
  | OpenCard
  /** An answer is on its way. What was typed is kept until it is known. */
  | { readonly at: 'sending'; readonly typed: string; readonly answer: Answer }
  /** It keeps its place for a while, so that nothing moves under a finger. */
  | { readonly at: 'over'; readonly ending: Ending; readonly since: number; readonly turn: number }
);
export interface OpenCard {
  readonly at: 'open';
  /** At most two digits. */
  readonly typed: string;
  /** Whether "this was not us" is asked once more. */
  readonly isDoubted: boolean;
  readonly failure?: Failure;
}

const endings = {
  confirm: 'confirmed',
  refuse: 'refused',
  report: 'reported',
  mute: 'muted',
} as const satisfies Record<Answer, Ending>;

/** Digits of other scripts count as their value: what a keyboard types is what was meant. At most two. */
export function digitsOf(text: string): string {
  const digits = text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return digits.replaceAll(/[^0-9]/g, '').slice(0, 2);
}

export function open(card: Pick<Card, 'request' | 'endsAt'>, typed = '', failure?: Failure): Card {
  const { request, endsAt } = card;
  return { request, endsAt, at: 'open', typed, isDoubted: false, ...(failure && { failure }) };
}

export function over({ request, endsAt }: Card, ending: Ending, { now, turn }: Moment): Card {
  return { request, endsAt, at: 'over', ending, since: now, turn };
}

/** What the answer to an act of this card makes of it. */
export function settled(card: Card, moment: Moment): Card {
  return card.at === 'sending' ? over(card, endings[card.answer], moment) : card;
}

/**
 * The cards by a newer list, the answer to question `listOf`: each keeps its place and what is typed in it, new ones come
 * below, and one that the list does not name any more is over.
 */
export function follow(cards: readonly Card[], list: Approvals, listOf: number, moment: Moment): readonly Card[] {
  const waiting = new Map(list.waiting.map((request) => [request.id, request]));
  const kept = cards.map((card) => {
    const request = waiting.get(card.request.id);
    if (!request) return missing(card, list, moment);
    const known = { request, endsAt: endOf(request, moment) };
    if (card.at !== 'over') return { ...card, ...known };
    // Asked after its end, the provider says that it waits: a mute was taken back, or the page's clock is fast
    return listOf > card.turn ? open(known) : card;
  });
  const here = new Set(cards.map(({ request }) => request.id));
  const fresh = list.waiting.filter(({ id }) => !here.has(id));
  return [...kept, ...fresh.map((request) => open({ request, endsAt: endOf(request, moment) }))];
}

function endOf({ secondsLeft }: Request, { now }: Moment): number {
  return now + secondsLeft * 1000;
}

/** Answered in another tab, or by a word that came through although its answer did not; or out of time; or unknown. */
function missing(card: Card, { history }: Approvals, moment: Moment): Card {
  if (card.at === 'sending') return card; // its own answer tells
  const own = history.find(({ id }) => id === card.request.id)?.answered;
  if (card.at === 'over') return card.ending === 'gone' && own ? { ...card, ending: own } : card;
  return over(card, own ?? endingAt(card, moment), moment);
}

/** How a request ended that the provider does not know any more. */
export function endingAt({ endsAt }: Card, { now }: Moment): Ending {
  return now >= endsAt ? 'late' : 'gone';
}
