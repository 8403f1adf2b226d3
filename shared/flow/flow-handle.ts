/**
 * All that an element knows of a flow, which may run in the page, in a worker or in the extension.
 * State is plain data: what is not in it cannot be shown, and a secret is never in it.
 */
export interface FlowHandle<State, Event> {
  readonly state: State;
  /** Tells the flow what happened. After `stop` it changes nothing. */
  send(event: Event): void;
  /** Calls `listener` after each change of state; returns the way to stop hearing. */
  subscribe(listener: () => void): () => void;
  /** Aborts what is under way, for good. */
  stop(): void;
}
