import { toFailure, type Failure } from '../contract/errors.ts';
import type { FlowHandle } from './flow-handle.ts';

/** What every flow must be able to hear: an effect threw. */
export interface Failed {
  readonly type: 'failed';
  readonly failure: Failure;
}

/** A flow as data and two functions: what to do is decided in `reduce`, done in `perform`. */
export interface Flow<State, Event, Effect> {
  readonly initial: State;
  /** Pure: the next state (the same object when nothing changed) and what is to be done about it, in order. */
  readonly reduce: (state: State, event: Event | Failed) => readonly [State, ...Effect[]];
  /** Does one effect and ends in the event that tells how it went, or in nothing to tell. May throw. */
  readonly perform: (effect: Effect, signal: AbortSignal) => Promise<Event | undefined>;
}

/** Runs a flow where it stands. The forty lines that run any of them, in Node as in a page. */
export class LocalFlow<State, Event, Effect> implements FlowHandle<State, Event | Failed> {
  readonly #flow: Flow<State, Event, Effect>;
  readonly #running = new AbortController();
  readonly #listeners = new Set<() => void>();
  #state: State;

  constructor(flow: Flow<State, Event, Effect>) {
    this.#flow = flow;
    this.#state = flow.initial;
  }

  get state(): State {
    return this.#state;
  }

  send(event: Event | Failed): void {
    if (this.#running.signal.aborted) return;
    const [next, ...effects] = this.#flow.reduce(this.#state, event);
    if (next !== this.#state) this.#settle(next);
    for (const effect of effects) this.#run(effect);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): void {
    this.#running.abort();
    this.#listeners.clear();
  }

  // The effect begins within `send`, so that a click still counts as one when a window is to open
  #run(effect: Effect): void {
    void this.#flow.perform(effect, this.#running.signal).then(
      (told) => {
        if (told) this.send(told);
      },
      (reason: unknown) => this.send({ type: 'failed', failure: toFailure(reason) }),
    );
  }

  #settle(next: State): void {
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }
}
