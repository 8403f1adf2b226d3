import type { PagePlace } from '../platform.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { GuardStore } from './guard-store.ts';

/** Milliseconds for which what was sent at the provider's page waits for its word. */
const patience = 5 * 60_000;

export interface LearningWorld {
  readonly now: () => number;
  readonly fingerprintOf: (password: string, salt: Uint8Array) => Promise<Fingerprint>;
}

/** On the provider's own pages: what was sent is an offer, and known once the page tells that the provider took it. */
export class Learning {
  readonly #store: GuardStore;
  readonly #world: LearningWorld;

  constructor(store: GuardStore, world: LearningWorld) {
    this.#store = store;
    this.#world = world;
  }

  // In private windows nothing is learned, also where they are watched: they leave nothing behind
  async offer(value: string, { tab, origin, isPrivate }: PagePlace): Promise<void> {
    if (isPrivate) return;
    const { salt } = await this.#store.kept();
    const whole = [...(await this.#world.fingerprintOf(value, Uint8Array.from(salt)))];
    await this.#store.setOffer({ whole, tab, origin, at: this.#world.now() });
  }

  async accept({ tab, origin }: PagePlace): Promise<void> {
    const offered = await this.#store.offer();
    const isTheirs = offered?.tab === tab && offered.origin === origin;
    if (isTheirs && this.#world.now() - offered.at < patience) await this.#store.learn(offered.whole);
  }
}
