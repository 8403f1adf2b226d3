import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ErrorCode, Failure, UniloginErrorData } from '../../shared/contract/errors.ts';
import type { Language, Spoken } from '../../shared/i18n/spoken.ts';

/** One area of shared/i18n in one language: a sentence, or a function that puts its parameters into one. */
export type Area = Readonly<Record<string, string | ((params: never) => string)>>;
/** Sentences for the failures that can reach an element; what has none of its own is said as `unexpected`. */
export type FailureArea = { readonly unexpected: string } & {
  readonly [C in ErrorCode]?: string | ((data: UniloginErrorData[C]) => string);
};
type Params<Sentence> = Sentence extends (params: infer P) => string ? [params: P] : [];

/** Says things in the language of the place where the element stands, and again when the page changes its language. */
export class Messages<A extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #spoken: Spoken<A>;
  readonly #failures: Spoken<FailureArea> | undefined;
  readonly #page: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, spoken: Spoken<A>, failures?: Spoken<FailureArea>) {
    this.#host = host;
    this.#spoken = spoken;
    this.#failures = failures;
    this.#page = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** The language in which it speaks: that of the place, as soon as its sentences are there. */
  get language(): Language {
    const wanted = this.#wanted;
    if (this.#spoken.speaks(wanted)) return wanted;
    return wanted === 'da' ? 'en' : 'da';
  }

  /** The nearest `lang`, through shadow roots up to the page's, which is that of a host in no page yet; Danish when it is none of ours. */
  get #wanted(): Language {
    let place: Element | null = this.#host.isConnected ? this.#host : document.documentElement;
    while (place) {
      const near: Element | null = place.closest('[lang]:not([lang=""])');
      if (near) return near.getAttribute('lang')?.toLowerCase().startsWith('en') ? 'en' : 'da';
      const root: Node = place.getRootNode();
      place = root instanceof ShadowRoot ? root.host : null;
    }
    return 'da';
  }

  /** All sentences in the language of the moment, for a function that chooses among them. */
  get area(): A {
    return this.in(this.#spoken);
  }

  /** Other words in the same language; when they have to be brought first, the host is drawn once more. */
  in<W>(words: Spoken<W>): W {
    const wanted = this.#wanted;
    words.bring(wanted)?.then(
      () => this.#host.requestUpdate(),
      () => undefined, // it goes on in the language that is there
    );
    return words.in(wanted);
  }

  /** Resolves when it can speak that language. Rejects when the sentences cannot be loaded. */
  async bring(language: Language): Promise<void> {
    await this.#spoken.bring(language);
  }

  say<K extends keyof A>(key: K, ...params: Params<A[K]>): string {
    return toText(this.area[key], params[0]);
  }

  /** The sentence for a failure, in the words for the person; a code without one is `unexpected`. */
  failure(failure: Failure): string {
    const sentences = this.#failures && this.in(this.#failures);
    return toText(sentences?.[failure.code] ?? sentences?.unexpected, failure.data);
  }

  hostConnected(): void {
    for (const place of [document.documentElement, this.#host]) {
      this.#page.observe(place, { attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }
}

// The types above hold key, sentence and parameters together; here, and only here, they are apart
function toText(sentence: unknown, params: unknown): string {
  if (typeof sentence === 'string') return sentence;
  return typeof sentence === 'function' ? String((sentence as (params: unknown) => unknown)(params)) : '';
}
