import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FlowHandle } from '../../shared/flow/flow-handle.ts';

/**
 * Ties a flow to an element: starts with its host, redraws it after each change, and stops with it, so that a
 * removed element leaves nothing running. `start` may answer `undefined` while the element is not set up yet.
 */
export class FlowController<State, Event> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #start: () => FlowHandle<State, Event> | undefined;
  readonly #changed: (state: State) => void;
  #handle: FlowHandle<State, Event> | undefined;

  /** `changed` hears each new state before the host is drawn: the place for events and focus. */
  constructor(
    host: ReactiveControllerHost,
    start: () => FlowHandle<State, Event> | undefined,
    changed: (state: State) => void = () => undefined,
  ) {
    this.#host = host;
    this.#start = start;
    this.#changed = changed;
    host.addController(this);
  }

  get state(): State | undefined {
    return this.#handle?.state;
  }

  send(event: Event): void {
    this.#handle?.send(event);
  }

  /** Stops the flow and starts a new one: an attribute that it began with has changed. */
  restart(): void {
    this.hostDisconnected();
    this.hostConnected();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    const handle = this.#start();
    this.#handle = handle;
    handle?.subscribe(() => {
      this.#changed(handle.state);
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#handle?.stop();
    this.#handle = undefined;
  }
}
