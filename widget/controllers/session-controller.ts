import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { toFailure, UniloginError, type Failure } from '../../shared/contract/errors.ts';
import type { Person } from '../../shared/contract/session.ts';
import { isAsSure, sessionOf, type Event as Told, type State, type Wish } from '../../shared/flow/service-session.ts';
import { UniloginFailedEvent } from '../events/failed.ts';
import { UniloginSignedInEvent } from '../events/signed-in.ts';
import { UniloginSignedOutEvent } from '../events/signed-out.ts';
import { backendSource } from '../session/backend-source.ts';
import { publicSource } from '../session/public-source.ts';
import type { FramePlace, SessionSource } from '../session/session-source.ts';
import { joinSession, type SharedSession } from '../session/shared-session.ts';
import { FlowController } from './flow-controller.ts';
import type { SessionSettings } from './session-properties.ts';

/** An element that is about a session. */
export type SessionHost = ReactiveElement & SessionSettings;

/** Joins the page's session as the host's attributes name it, and dispatches the typed events on the host. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #flow: FlowController<State, Told>;
  readonly #place: (() => FramePlace | undefined) | undefined;
  #session: SharedSession | undefined;
  #joined = '';
  #person: Person | undefined;
  #failure: Failure | undefined;

  /** `place`: where the host can show the provider in a frame. */
  constructor(host: SessionHost, place?: () => FramePlace | undefined) {
    this.#host = host;
    this.#place = place;
    this.#flow = new FlowController(host, () => this.#join());
    host.addController(this);
  }

  get state(): State {
    return this.#flow.state ?? { at: 'unknown' };
  }

  send(event: Told): void {
    this.#flow.send(event);
  }

  /** `wish` is how the host would sign in; when the API asks for more, the person is asked in the host, and it is sent again. */
  async fetch(input: RequestInfo | URL, init: RequestInit | undefined, wish: Wish): Promise<Response> {
    const session = this.#session;
    if (!session) throw new UniloginError('misconfigured', { option: 'backend' });
    const request = new Request(input, init);
    const spare = init?.body instanceof ReadableStream ? undefined : request.clone(); // a stream is there once
    const { url } = request;
    const response = await session.fetch(request);
    const asked = response.headers.get('www-authenticate') ?? '';
    if (response.status !== 401 || !asked.includes('insufficient_user_authentication')) return response;
    const part = await import('./step-up.ts').catch(() => undefined);
    return part ? await part.stepUp({ response, url, spare, session, wish, host: this.#host }) : response;
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#joined !== nameOf(this.#host)) this.#flow.restart();
  }

  /** Tells the page once the element shows it; an element that comes later tells what it found. */
  hostUpdated(): void {
    const { state } = this;
    if (state.at === 'unknown') return;
    const person = sessionOf(state)?.person;
    const before = this.#person;
    this.#person = person;
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
      this.#session = joinSession(this.#joined, () => sourceOf(settingsOf(host)), this.#place);
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
    trusts: () => false,
    look: () => Promise.resolve(),
    left: AbortSignal.abort(),
  };
}
