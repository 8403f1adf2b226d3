import {
  adoptStyles,
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveElement,
} from '@lit/reactive-element';
import { reloadWhenBack } from '../session/reload-when-back.ts';
import { afterPaint } from './after-paint.ts';

/**
 * Brings what an element does beyond its first drawing as a chunk of its own, so that its button is there sooner. Loading
 * begins when the first drawing is on the screen, without waiting for anybody's click; what is asked for meanwhile waits for it.
 */
export class LaterPart<Part extends object> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Part>;
  readonly #stylesOf: (part: Part) => readonly CSSResultOrNative[];
  #loading: Promise<Part> | undefined;
  #isBegun = false;
  /** The part, once it is there. */
  loaded: Part | undefined;
  /** Whether somebody asked for it and it did not come; the next asking tries again. */
  isLost = false;

  /** `stylesOf` gives what the part needs beside the element's own styles. */
  constructor(
    host: ReactiveElement,
    load: () => Promise<Part>,
    stylesOf: (part: Part) => readonly CSSResultOrNative[] = () => [],
  ) {
    this.#host = host;
    this.#load = load;
    this.#stylesOf = stylesOf;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    afterPaint(() => void this.#bring().catch(() => undefined)); // whoever asks for it will hear of it
  }

  /** Calls `ask` with the part: at once when it is there, within the click that asked; `lost` when it does not come. */
  do(ask: (part: Part) => void, lost: () => void): void {
    if (this.loaded) ask(this.loaded);
    else void this.get().then(ask, lost);
  }

  /** @throws what the import threw */
  async get(): Promise<Part> {
    try {
      const part = this.loaded ?? (await this.#bring());
      this.isLost = false;
      return part;
    } catch (reason) {
      if (this.isLost) void reloadWhenBack();
      this.isLost = true;
      this.#host.requestUpdate();
      throw reason;
    }
  }

  #bring(): Promise<Part> {
    this.#loading ??= this.#load().then(
      (part) => this.#add(part),
      (reason: unknown) => {
        this.#loading = undefined;
        throw reason;
      },
    );
    return this.#loading;
  }

  #add(part: Part): Part {
    this.loaded = part;
    const { constructor, renderRoot } = this.#host;
    const styles = this.#stylesOf(part);
    if (styles.length > 0 && renderRoot instanceof ShadowRoot) {
      adoptStyles(renderRoot, [...(constructor as typeof ReactiveElement).elementStyles, ...styles]);
    }
    this.#host.requestUpdate();
    return part;
  }
}
