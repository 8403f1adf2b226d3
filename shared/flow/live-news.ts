/** How patient the page is, in milliseconds. */
export interface Paces {
  /** Between looks while no stream flows; grows by as much when the server says to slow down (CIBA Core 1.0, section 11). */
  readonly interval: number;
  /** Between looks while one flows: it may have died in silence. */
  readonly safety: number;
  /** Between two looks at the least, however much is told. */
  readonly gap: number;
  /** A stream that has not said hello by then is held back by something on the way. */
  readonly helloWithin: number;
  /** Until a broken stream is tried again; doubles up to `retryAtMost`, and begins anew with one that has lived that long. */
  readonly retry: number;
  readonly retryAtMost: number;
  /** A look that has not ended by then is given up. */
  readonly lookWithin: number;
}

export const calm: Paces = {
  interval: 5_000,
  safety: 30_000,
  gap: 1_000,
  helloWithin: 5_000,
  retry: 2_000,
  retryAtMost: 60_000,
  lookWithin: 30_000,
};

/** How a page that waits for news stands. All moments are milliseconds of a clock that only goes forward. */
export interface State {
  readonly paces: Paces;
  readonly stream: 'opening' | 'flowing' | 'off';
  /** Opening: given up then. Off: tried again then. Flowing: since then. */
  readonly streamAt: number;
  /** How many streams in a row did not last. */
  readonly broken: number;
  readonly isLooking: boolean;
  /** Looking: given up then. Else: the next look. */
  readonly lookAt: number;
  /** When the last look began. */
  readonly lookedAt: number;
  /** Something was told during a look: it may have come too late for it. */
  readonly isStale: boolean;
  /** Between looks while no stream flows, as it has grown. */
  readonly interval: number;
  /** The server asked for peace until then. */
  readonly quietUntil: number;
}

export type Event =
  /** The stream said that it flows; that something changed; that it ended. */
  | { readonly type: 'hello' | 'changed' | 'broken' }
  /** Time has passed. */
  | { readonly type: 'tick' }
  /** The page is seen again. */
  | { readonly type: 'seen' }
  /** The network is back, or the machine was asleep: whatever stream there is may be dead without knowing. */
  | { readonly type: 'woken' }
  /** A look has ended; `slowDownSeconds`: the server has too much to do for so long. */
  | { readonly type: 'looked'; readonly slowDownSeconds?: number };

export type Effect = 'open' | 'close' | 'look';

/** When it happens, and a number from 0 to 1 that spreads those who lost their stream at the same moment. */
export interface Moment {
  readonly now: number;
  readonly chance: number;
}

type Next = readonly [State, ...Effect[]];

/** A page begins with the step that it came with, and opens its stream. */
export function begin(now: number, paces: Paces = calm): Next {
  const { interval, helloWithin } = paces;
  const state: State = {
    paces,
    stream: 'opening',
    streamAt: now + helloWithin,
    broken: 0,
    isLooking: false,
    lookAt: now + interval,
    lookedAt: now - interval,
    isStale: false,
    interval,
    quietUntil: now,
  };
  return [state, 'open'];
}

/** When to send the next `tick`, if nothing else happens before. There is always such a moment. */
export function wakeAt({ stream, streamAt, lookAt }: State): number {
  return stream === 'flowing' ? lookAt : Math.min(streamAt, lookAt);
}

export function reduce(state: State, event: Event, moment: Moment): Next {
  const [heard, ...first] = hear(state, event, moment);
  const [kept, ...second] = keepStream(heard, moment);
  const [next, ...third] = keepLooking(kept, moment);
  return [next, ...first, ...second, ...third];
}

function hear(state: State, event: Event, moment: Moment): Next {
  switch (event.type) {
    case 'hello': // something may have changed while nobody listened
      return state.stream === 'opening' ? [lookSoon({ ...state, stream: 'flowing', streamAt: moment.now })] : [state];
    case 'changed':
    case 'seen':
      return [lookSoon(state)];
    case 'broken':
      return state.stream === 'off' ? [state] : lose(state, moment);
    case 'tick':
      return [state];
    case 'woken':
      return wake(lookSoon({ ...state, broken: 0 }), moment);
    case 'looked':
      return [state.isLooking ? endLook(state, event.slowDownSeconds, moment) : state];
  }
}

function keepStream(state: State, moment: Moment): Next {
  if (state.stream === 'flowing' || moment.now < state.streamAt) return [state];
  return state.stream === 'opening' ? lose(state, moment) : [open(state, moment), 'open'];
}

function keepLooking(state: State, moment: Moment): Next {
  if (moment.now < state.lookAt) return [state];
  if (state.isLooking) return [endLook(state, undefined, moment)];
  const { now } = moment;
  return [{ ...state, isLooking: true, isStale: false, lookedAt: now, lookAt: now + state.paces.lookWithin }, 'look'];
}

function wake(state: State, moment: Moment): Next {
  if (state.stream === 'opening') return [state];
  const opened = open(state, moment);
  return state.stream === 'off' ? [opened, 'open'] : [opened, 'close', 'open'];
}

function open(state: State, { now }: Moment): State {
  return { ...state, stream: 'opening', streamAt: now + state.paces.helloWithin };
}

function lose(state: State, { now, chance }: Moment): Next {
  const { retry, retryAtMost } = state.paces;
  const hasLasted = state.stream === 'flowing' && now - state.streamAt >= retryAtMost;
  const broken = hasLasted ? 0 : state.broken;
  const wait = Math.min(retry * 2 ** broken, retryAtMost) * (0.5 + chance / 2);
  const lost: State = { ...state, stream: 'off', streamAt: now + wait, broken: broken + 1 };
  const lookAt = Math.min(state.lookAt, nextLook(state, state.interval));
  return [state.isLooking ? lost : { ...lost, lookAt }, 'close'];
}

function endLook(state: State, slowDownSeconds: number | undefined, { now }: Moment): State {
  const isSlowed = slowDownSeconds !== undefined;
  const interval = isSlowed ? state.interval + state.paces.interval : state.interval;
  const quietUntil = isSlowed ? Math.max(state.quietUntil, now + slowDownSeconds * 1000) : state.quietUntil;
  const ended: State = { ...state, isLooking: false, interval, quietUntil };
  const pause = state.isStale ? state.paces.gap : state.stream === 'flowing' ? state.paces.safety : interval;
  return { ...ended, isStale: false, lookAt: nextLook(ended, Math.max(pause, isSlowed ? interval : 0)) };
}

function lookSoon(state: State): State {
  return state.isLooking ? { ...state, isStale: true } : { ...state, lookAt: nextLook(state, state.paces.gap) };
}

function nextLook({ lookedAt, quietUntil }: State, pause: number): number {
  return Math.max(lookedAt + pause, quietUntil);
}
