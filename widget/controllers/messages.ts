import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ErrorCode, Failure, UniloginErrorData } from '../../shared/contract/errors.ts';

export type Language = 'da' | 'en';
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
  readonly #areas: Readonly<Record<Language, A>>;
  readonly #failures: Readonly<Record<Language, FailureArea>> | undefined;
  readonly #page: MutationObserver;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    areas: Readonly<Record<Language, A>>,
    failures?: Readonly<Record<Language, FailureArea>>,
  ) {
    this.#host = host;
    this.#areas = areas;
    this.#failures = failures;
    this.#page = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** The nearest `lang`, through shadow roots up to the page's; Danish when it is none of ours. */
  get language(): Language {
    let place: Element | null = this.#host;
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
    return this.#areas[this.language];
  }

  say<K extends keyof A>(key: K, ...params: Params<A[K]>): string {
    return toText(this.area[key], params[0]);
  }

  /** The sentence for a failure, in the words for the person; a code without one is `unexpected`. */
  failure(failure: Failure): string {
    const sentences = this.#failures?.[this.language];
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
