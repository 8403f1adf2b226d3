import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { toFailure, UniloginError, type Failure } from '../../shared/contract/errors.ts';
import type { Person } from '../../shared/contract/session.ts';
import { isAsSure, personOf, type Event as Told, type State } from '../../shared/flow/service-session.ts';
import { UniloginFailedEvent } from '../events/failed.ts';
import { UniloginSignedInEvent } from '../events/signed-in.ts';
import { UniloginSignedOutEvent } from '../events/signed-out.ts';
import { backendSource } from '../session/backend-source.ts';
import { publicSource } from '../session/public-source.ts';
import type { SessionSource } from '../session/session-source.ts';
import { joinSession, type SharedSession } from '../session/shared-session.ts';
import { FlowController } from './flow-controller.ts';
import type { SessionSettings } from './session-properties.ts';

/** An element that is about a session. */
export type SessionHost = ReactiveElement & SessionSettings;

/** Joins the page's session as the host's attributes name it, and dispatches the typed events on the host. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #flow: FlowController<State, Told>;
  #session: SharedSession | undefined;
  #joined = '';
  #person: Person | undefined;
  #failure: Failure | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#flow = new FlowController(host, () => this.#join());
    host.addController(this);
  }

  get state(): State {
    return this.#flow.state ?? { at: 'unknown' };
  }

  send(event: Told): void {
    this.#flow.send(event);
  }

  async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    if (!this.#session) throw new UniloginError('misconfigured', { option: 'backend' });
    return await this.#session.fetch(new Request(input, init));
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#joined !== nameOf(this.#host)) this.#flow.restart();
  }

  /** Tells the page once the element shows it; an element that comes later tells what it found. */
  hostUpdated(): void {
    const { state } = this;
    if (state.at === 'unknown') return;
    const person = personOf(state);
    const before = this.#person;
    if (state.at !== 'signing-in' && state.at !== 'blocked') this.#person = person;
    const failure = state.at === 'failed' ? state.failure : state.at === 'signed-in' ? state.notice : undefined;
    const news = failure !== this.#failure ? failure : undefined;
    this.#failure = failure;
    if (person && !(before && isAsSure({ person: before }, { person }))) {
      this.#host.dispatchEvent(new UniloginSignedInEvent(person));
    }
    if (before && !this.#person) this.#host.dispatchEvent(new UniloginSignedOutEvent());
    if (news) this.#host.dispatchEvent(new UniloginFailedEvent(news));
  }

  #join(): SharedSession {
    const host = this.#host;
    this.#joined = nameOf(host);
    try {
      this.#session = joinSession(this.#joined, () => sourceOf(settingsOf(host)));
    } catch (reason) {
      this.#session = misconfigured(toFailure(reason));
    }
    return this.#session;
  }
}

function settingsOf({ backend, issuer, clientId, redirectUri, api }: SessionSettings): SessionSettings {
  return { backend, issuer, clientId, redirectUri, api };
}

function sourceOf(settings: SessionSettings): SessionSource {
  if (settings.backend !== undefined) return backendSource(settings.backend);
  if (!settings.issuer) throw new UniloginError('misconfigured', { option: 'backend' });
  if (!settings.clientId) throw new UniloginError('misconfigured', { option: 'client-id' });
  return publicSource(settings);
}

function nameOf(host: SessionSettings): string {
  return JSON.stringify(Object.values(settingsOf(host)));
}

/** Stands for a session that cannot begin: the element says so, and the page's developer hears which option it is. */
function misconfigured(failure: Failure): SharedSession {
  const state: State = { at: 'failed', failure };
  if (failure.code === 'misconfigured') console.error(`unilogin: "${failure.data.option}" is missing or wrong`);
  return {
    state,
    send: () => undefined,
    subscribe: () => () => undefined,
    stop: () => undefined,
    fetch: () => Promise.reject(new UniloginError(failure.code, failure.data)),
  };
}
