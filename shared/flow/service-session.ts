import type { Failure } from '../contract/errors.ts';
import type { Session } from '../contract/session.ts';
import type { Unframed } from '../oidc/surface.ts';
import type { Failed } from './local-flow.ts';

/** How somebody wants to sign in; what the element's attributes say at the click. */
export interface Wish {
  readonly display: 'redirect' | 'popup' | 'inline';
  /** An address of this page's own origin. */
  readonly returnTo: string;
  /** What is asked for, by the names of the wire: `acr_values`, `ui_locales` and the like. */
  readonly params: Readonly<Record<string, string>>;
  /** An API asked for it, and not the person: nothing happens before they say so, and then as it was asked. */
  readonly isAsked?: true;
}

type SignedIn = Extract<Session, { signedIn: true }>;
/** How the service's session stands, as far as the page knows. `notice`: what went wrong without ending it. */
export type State =
  | { readonly at: 'unknown'; readonly notice?: Failure }
  | { readonly at: 'signed-out' }
  /** More is asked for than the session is worth; the person has not said yet whether they want that. */
  | { readonly at: 'asked'; readonly wish: Wish; readonly before?: SignedIn }
  | { readonly at: 'signing-in'; readonly id: number; readonly wish: Wish; readonly before?: SignedIn }
  /** The browser refused the window: the whole page goes instead. */
  | { readonly at: 'blocked'; readonly id: number; readonly wish: Wish; readonly before?: SignedIn }
  /** It does not go on in the frame: a window is offered, which only a click may open. */
  | { readonly at: 'unframed'; readonly wish: Wish; readonly why: Unframed; readonly before?: SignedIn }
  | { readonly at: 'signed-in'; readonly session: SignedIn; readonly notice?: Failure }
  | { readonly at: 'signing-out'; readonly session: SignedIn }
  | { readonly at: 'failed'; readonly failure: Failure };

export type Event =
  /** Something may have changed: the page started, got the focus, came back from history, or another tab told. */
  | { readonly type: 'check' }
  /** `final`: the way through the provider has ended, so no session now means that none will come. */
  | { readonly type: 'checked'; readonly session: Session; readonly final?: number }
  | { readonly type: 'unchecked'; readonly failure: Failure; readonly final?: number }
  | { readonly type: 'sign-in' | 'ask'; readonly wish: Wish }
  | { readonly type: 'returned' | 'blocked'; readonly id: number }
  | { readonly type: 'refused'; readonly id: number; readonly failure: Failure }
  | { readonly type: 'unframed'; readonly id: number; readonly why: Unframed }
  /** Rather a window than the frame. */
  | { readonly type: 'in-window' }
  | { readonly type: 'cancel' | 'signed-out' }
  | { readonly type: 'sign-out'; readonly returnTo: string }
  /** The callback's news, read from the page's own address. */
  | { readonly type: 'told'; readonly failure: Failure }
  | Failed;

export type Effect =
  | { readonly do: 'check'; readonly final?: number }
  | { readonly do: 'visit'; readonly id: number; readonly wish: Wish }
  | { readonly do: 'leave' | 'tell' }
  | { readonly do: 'sign-out'; readonly returnTo: string }
  | { readonly do: 'watch'; readonly expiresAt: number };

type Next = readonly [State, ...Effect[]];

/** The session of a state in which somebody is signed in, wants to be surer, or is about to sign out. */
export function sessionOf(state: State): SignedIn | undefined {
  if (isOpen(state)) return state.before;
  return state.at === 'signed-in' || state.at === 'signing-out' ? state.session : undefined;
}

export function reduce(state: State, event: Event): Next {
  // Whatever comes too late changes nothing
  switch (event.type) {
    case 'check':
      return [state, { do: 'check' }];
    case 'checked':
      return event.session.signedIn ? found(state, event.session, event.final) : missed(state, event.final);
    case 'unchecked':
      return unchecked(state, event.failure, event.final);
    case 'sign-in':
      return visit(state, event.wish);
    case 'ask':
      return ask(state, event.wish);
    case 'returned':
      return visiting(state, event.id) ? [state, { do: 'check', final: event.id }] : [state];
    case 'blocked':
      return state.at === 'signing-in' && state.id === event.id ? unopened(state) : [state];
    case 'unframed':
      return state.at === 'signing-in' && state.id === event.id ? unframed(state, event.why) : [state];
    case 'in-window':
      return isOpen(state) ? go(state, { ...state.wish, display: 'popup' }) : [state];
    case 'refused':
      return visiting(state, event.id) ? settle(state, event.failure) : [state];
    case 'cancel':
      return isOpen(state) ? settle(state, undefined) : [state];
    case 'sign-out':
      if (state.at !== 'signed-in') return [state];
      return [
        { at: 'signing-out', session: state.session },
        { do: 'sign-out', returnTo: event.returnTo },
      ];
    case 'signed-out':
      return [state.at === 'signed-out' ? state : { at: 'signed-out' }];
    case 'told':
      return told(state, event.failure);
    case 'failed':
      return failed(state, event.failure);
  }
}

type Visit = Extract<State, { at: 'signing-in' | 'blocked' }>;
const isVisit = (state: State): state is Visit => state.at === 'signing-in' || state.at === 'blocked';
type Open = Visit | Extract<State, { at: 'asked' | 'unframed' }>;
/** On the way to a session, or to a surer one. */
export const isOpen = (state: State): state is Open =>
  isVisit(state) || state.at === 'asked' || state.at === 'unframed';
const visiting = (state: State, id: number): state is Visit => isVisit(state) && state.id === id;

function visit(state: State, wish: Wish): Next {
  if (state.at === 'signing-out') return [state];
  return go(state, isOpen(state) && state.wish.isAsked ? state.wish : wish);
}

function go(state: State, wish: Wish): Next {
  const id = isVisit(state) ? state.id + 1 : 1;
  const before = sessionOf(state);
  return [{ at: 'signing-in', id, wish, ...(before && { before }) }, { do: 'leave' }, { do: 'visit', id, wish }];
}

// Whoever asked for the window has clicked for it in the frame, and that counts for the page around too
function unframed(state: Visit, why: Unframed): Next {
  const wish: Wish = { ...state.wish, display: 'popup' };
  if (why === 'by-choice') return go(state, wish);
  return [{ at: 'unframed', wish, why, ...(state.before && { before: state.before }) }];
}

function ask(state: State, wish: Wish): Next {
  if (isOpen(state) || state.at === 'signing-out') return [state];
  const before = sessionOf(state);
  return [{ at: 'asked', wish: { ...wish, isAsked: true }, ...(before && { before }) }];
}

// The whole page goes where no window opens; not in the middle of what somebody does there, unless they say so
function unopened(state: Visit): Next {
  const wish: Wish = { ...state.wish, display: 'redirect' };
  if (wish.isAsked) return [{ at: 'asked', wish, ...(state.before && { before: state.before }) }];
  return [
    { ...state, at: 'blocked', wish },
    { do: 'visit', id: state.id, wish },
  ];
}

// Back to where the person was before; without a reason when they called it off themselves
function settle(state: Open, failure: Failure | undefined): Next {
  const notice = worthTelling(failure);
  if (state.before) return [{ at: 'signed-in', session: state.before, ...(notice && { notice }) }, { do: 'leave' }];
  return [notice ? { at: 'failed', failure: notice } : { at: 'signed-out' }, { do: 'leave' }];
}

function found(state: State, session: SignedIn, final: number | undefined): Next {
  if (state.at === 'signing-out') return [state];
  if (state.at === 'signed-in' && isSame(state.session, session)) return [state];
  // On the way to more assurance the session from before says nothing yet
  const isFinal = isVisit(state) && final === state.id;
  if (isOpen(state) && !isFinal && state.before && isAsSure(state.before, session)) return [state];
  const notice = state.at === 'unknown' ? worthTelling(state.notice) : undefined;
  const effects: Effect[] = [{ do: 'watch', expiresAt: session.expiresAt }];
  if (isOpen(state)) effects.unshift({ do: 'leave' }, { do: 'tell' });
  return [{ at: 'signed-in', session, ...(notice && { notice }) }, ...effects];
}

function missed(state: State, final: number | undefined): Next {
  switch (state.at) {
    case 'unknown':
      return [state.notice ? { at: 'failed', failure: state.notice } : { at: 'signed-out' }];
    case 'signing-in':
    case 'blocked':
      return final === state.id ? settle(state, { code: 'unexpected', data: {} }) : [state];
    case 'asked':
    case 'unframed':
      return [state.before ? { at: 'signed-out' } : state];
    case 'signed-in':
    case 'signing-out':
      return [{ at: 'signed-out' }];
    case 'failed':
      return [state.failure.code === 'unreachable' ? { at: 'signed-out' } : state];
    case 'signed-out':
      return [state];
  }
}

function told(state: State, notice: Failure): Next {
  if (state.at === 'unknown') return [{ at: 'unknown', notice }];
  if (state.at === 'signed-in') return [worthTelling(notice) ? { ...state, notice } : state];
  return state.at === 'signed-out' ? [{ at: 'failed', failure: notice }] : [state];
}

// A look that fails in the background, for want of a network say, signs nobody out and calls nothing off
function unchecked(state: State, failure: Failure, final: number | undefined): Next {
  if (isVisit(state)) return final === state.id ? settle(state, failure) : [state];
  return [state.at === 'unknown' ? { at: 'failed', failure: state.notice ?? failure } : state];
}

function failed(state: State, failure: Failure): Next {
  if (state.at === 'signing-out') return [{ at: 'signed-in', session: state.session, notice: failure }];
  if (isVisit(state)) return settle(state, failure);
  return [state.at === 'signed-in' || isOpen(state) ? state : { at: 'failed', failure }];
}

/** Whoever is signed in and turned round on the way to more knows that, and is signed in as before. */
function worthTelling(failure: Failure | undefined): Failure | undefined {
  return failure?.code === 'cancelled' ? undefined : failure;
}

/** The same person, no less and no more sure than before. */
export function isAsSure(one: Pick<SignedIn, 'person'>, other: Pick<SignedIn, 'person'>): boolean {
  return one.person.id === other.person.id && one.person.acr === other.person.acr;
}

function isSame(one: SignedIn, other: SignedIn): boolean {
  return isAsSure(one, other) && one.expiresAt === other.expiresAt;
}
