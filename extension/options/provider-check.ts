import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as v from 'valibot';
import { failureOf } from '../../shared/oidc/failure-of.ts';
import { schemas } from '../option.ts';
import { discover } from '../session/provider.ts';
import type { Choices } from './choices.ts';

type Wrong = 'no-address' | 'no-provider' | 'unreachable';
export type CheckState = { at: 'idle' | 'checking' } | { at: 'taken'; host: string } | { at: 'wrong'; why: Wrong };

/** Takes another provider's address only when a provider answers there that says of itself what we need. The latest one counts. */
export class ProviderCheck implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #choices: Choices;
  #state: CheckState = { at: 'idle' };
  #turn = 0;

  constructor(host: ReactiveControllerHost, choices: Choices) {
    this.#host = host;
    this.#choices = choices;
    host.addController(this);
  }

  get state(): CheckState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.#turn += 1;
  }

  async take(typed: string): Promise<void> {
    const turn = (this.#turn += 1);
    const show = (state: CheckState) => {
      if (turn !== this.#turn) return;
      this.#state = state;
      this.#host.requestUpdate();
    };
    const address = addressOf(typed);
    if (!address) {
      show({ at: 'wrong', why: 'no-address' });
      return;
    }
    show({ at: 'checking' });
    try {
      await discover(address);
    } catch (reason) {
      show({ at: 'wrong', why: failureOf(reason).code === 'unreachable' ? 'unreachable' : 'no-provider' });
      return;
    }
    if (turn === this.#turn) await this.#choices.choose('provider', issuerOf(address));
    show({ at: 'taken', host: address.host });
  }

  /** Back to the one that came with the extension. */
  async reset(): Promise<void> {
    this.#turn += 1;
    await this.#choices.choose('provider', undefined);
    this.#state = { at: 'taken', host: this.#choices.provider?.host ?? '' };
    this.#host.requestUpdate();
  }
}

/** Whoever leaves the beginning out means https. */
function addressOf(typed: string): URL | undefined {
  const whole = /^\w+:\/\//.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  const parsed = v.safeParse(schemas.provider, whole);
  const address = parsed.success ? new URL(parsed.output) : undefined;
  return address?.username === '' && address.password === '' && address.search === '' ? address : undefined;
}

/** As issuers are written: without a slash at the end. */
function issuerOf(address: URL): string {
  return `${address.origin}${address.pathname}`.replace(/\/$/, '');
}
