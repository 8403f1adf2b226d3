import { begin, type Effect, type Event, reduce, type State, wakeAt } from '../../shared/flow/live-news.ts';

interface World {
  /** Whether each look ends at once. */
  readonly answersLooks?: boolean;
  /** Whether each stream breaks at once. */
  breaksStreams?: boolean;
  readonly chance?: number;
}

/** A page that waits for news, with a clock that a test moves and timers that keep to it. */
export class NewsSim {
  now = 0;
  readonly did: Effect[] = [];
  readonly looksAt: number[] = [];
  readonly opensAt: number[] = [];
  breaksStreams: boolean;
  readonly #answersLooks: boolean;
  readonly #chance: number;
  #state: State;

  constructor({ answersLooks = false, breaksStreams = false, chance = 1 }: World = {}) {
    this.#answersLooks = answersLooks;
    this.breaksStreams = breaksStreams;
    this.#chance = chance;
    const [state, ...effects] = begin(this.now);
    this.#state = state;
    for (const effect of effects) this.#do(effect);
  }

  get state(): State {
    return this.#state;
  }

  hear(type: Event['type'], more: { slowDownSeconds?: number } = {}): void {
    const [state, ...effects] = reduce(this.#state, { type, ...more }, { now: this.now, chance: this.#chance });
    this.#state = state;
    for (const effect of effects) this.#do(effect);
  }

  answerLook(): void {
    this.hear('looked');
  }

  /** Lets time pass; the page's timer fires whenever it is due. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    while (wakeAt(this.#state) <= end) {
      this.now = Math.max(this.now, wakeAt(this.#state));
      this.hear('tick');
    }
    this.now = end;
  }

  #do(effect: Effect): void {
    this.did.push(effect);
    if (effect === 'look') this.looksAt.push(this.now);
    if (effect === 'open') this.opensAt.push(this.now);
    if (effect === 'look' && this.#answersLooks) this.answerLook();
    if (effect === 'open' && this.breaksStreams) this.hear('broken');
  }
}
