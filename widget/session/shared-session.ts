import { toFailure } from '../../shared/contract/errors.ts';
import type { FlowHandle } from '../../shared/flow/flow-handle.ts';
import { LocalFlow } from '../../shared/flow/local-flow.ts';
import { reduce, type Effect, type Event, type State } from '../../shared/flow/service-session.ts';
import type { FramePlace, SessionSource } from './session-source.ts';
import { takeNews } from './told-failure.ts';

/** One session, as all elements of the page that name the same source see it. */
export interface SharedSession extends FlowHandle<State, Event> {
  fetch(request: Request): Promise<Response>;
  trusts(origin: string): boolean;
  /** Makes sure that the state is how things stand now. @throws UniloginError what the look met */
  look(): Promise<void>;
  /** Aborted when whoever joined has left. */
  readonly left: AbortSignal;
}

interface Open {
  readonly flow: LocalFlow<State, Event, Effect>;
  readonly source: SessionSource;
  readonly close: () => void;
  users: number;
  /** That of whoever sent the last event: where somebody clicked. */
  place: Place;
}

type Place = (() => FramePlace | undefined) | undefined;

const sessions = new Map<string, Open>();

/** Joins the page's session with that name, or begins it; `stop` leaves it, and the last to leave ends it. */
export function joinSession(name: string, createSource: () => SessionSource, place?: Place): SharedSession {
  const session = sessions.get(name) ?? begin(name, createSource());
  sessions.set(name, session);
  session.users += 1;
  const leaving = new Set<() => void>();
  const left = new AbortController();
  return {
    get state() {
      return session.flow.state;
    },
    send(event) {
      session.place = place;
      session.flow.send(event);
    },
    fetch: (request) => session.source.fetch(request),
    trusts: (origin) => session.source.trusts(origin),
    async look() {
      session.flow.send({ type: 'checked', session: await session.source.check(left.signal) });
    },
    left: left.signal,
    subscribe(listener) {
      const leave = session.flow.subscribe(listener);
      leaving.add(leave);
      return leave;
    },
    stop() {
      left.abort();
      for (const leave of leaving) leave();
      session.users -= 1;
      // An element that only moves to another place in the page comes back before this runs
      queueMicrotask(() => {
        if (session.users > 0 || sessions.get(name) !== session) return;
        sessions.delete(name);
        session.close();
      });
    },
  };
}

function begin(name: string, source: SessionSource): Open {
  const tabs = new BroadcastChannel(`unilogin ${name}`);
  const over = new AbortController();
  const run = performer(source, tabs, () => opened.place?.());
  const flow = new LocalFlow<State, Event, Effect>({ initial: { at: 'unknown' }, reduce, perform: run });
  const check = () => flow.send({ type: 'check' });

  tabs.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'signed-out') source.forget();
    check();
  };
  const { signal } = over;
  // Under Cross-Origin-Opener-Policy nothing else tells that somebody is back from the window
  window.addEventListener('focus', check, { signal });
  window.addEventListener('online', check, { signal });
  const restore = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    flow.send({ type: 'cancel' }); // the page had left for the provider, and somebody came back by the back button
    check();
  };
  window.addEventListener('pageshow', restore, { signal });
  const news = takeNews();
  if (news) flow.send({ type: 'told', failure: news });
  check();

  const close = () => {
    over.abort();
    tabs.close();
    flow.stop();
  };
  const opened: Open = { flow, source, close, users: 0, place: undefined };
  return opened;
}

/** Does what the reducer asks for. One visit and one watch at a time; checks that overlap are one. */
function performer(source: SessionSource, tabs: BroadcastChannel, place: () => FramePlace | undefined) {
  let visit = new AbortController();
  let watch: ReturnType<typeof setTimeout> | undefined;
  let checking: ReturnType<SessionSource['check']> | undefined;

  return async (effect: Effect, signal: AbortSignal): Promise<Event | undefined> => {
    switch (effect.do) {
      case 'check': {
        const final = effect.final === undefined ? {} : { final: effect.final };
        try {
          // A look that began before the way back ended would tell of the time before it
          if (!checking || effect.final !== undefined) checking = source.check(signal);
          const session = await checking;
          return { type: 'checked', session, ...final };
        } catch (reason) {
          return { type: 'unchecked', failure: toFailure(reason), ...final };
        } finally {
          checking = undefined;
        }
      }
      case 'visit': {
        const { id, wish } = effect;
        visit = new AbortController();
        try {
          const outcome = await source.visit(wish, AbortSignal.any([signal, visit.signal]), place());
          if (typeof outcome === 'object') return { type: 'unframed', id, why: outcome.unframed };
          return outcome === 'returned' ? { type: 'returned', id } : undefined;
        } catch (reason) {
          const failure = toFailure(reason);
          return failure.code === 'popup-blocked' ? { type: 'blocked', id } : { type: 'refused', id, failure };
        }
      }
      case 'leave':
        visit.abort();
        return undefined;
      case 'watch':
        clearTimeout(watch);
        return await new Promise((resolve) => {
          const milliseconds = Math.min(Math.max(effect.expiresAt - Date.now(), 1000), 2 ** 31 - 1);
          watch = setTimeout(() => resolve({ type: 'check' }), milliseconds);
          signal.addEventListener('abort', () => clearTimeout(watch), { once: true });
        });
      case 'tell':
        tabs.postMessage('signed-in');
        return undefined;
      case 'sign-out': {
        const to = await source.signOut(effect.returnTo, signal);
        tabs.postMessage('signed-out');
        if (to) location.assign(to);
        return { type: 'signed-out' };
      }
    }
  };
}
