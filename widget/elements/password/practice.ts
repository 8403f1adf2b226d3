import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Form, Secret } from '../../../shared/contract/sign-in.ts';
import type { Words } from './checklist.ts';
import { patience } from './rehearsal.ts';
import { hint } from './small-views.ts';

/** Asks the page whether a try is right. */
export type Prove = (secret: Secret, signal: AbortSignal) => Promise<boolean>;

/** Practising after the sign-in: nothing is failed, nothing is counted but here, and it ends when the person stops. */
export class Practice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #tries = 0;
  #asking: AbortController | undefined;
  #at: 'trying' | 'right' | 'wrong' | 'lost' = 'trying';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isRight(): boolean {
    return this.#at === 'right';
  }

  /** Resolves to whether it was right; `undefined` when nobody could say. */
  async try(secret: Secret, prove: Prove): Promise<boolean | undefined> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const isRight = await prove(secret, asking.signal).catch(() => undefined);
    if (asking.signal.aborted) return undefined;
    this.#tries += 1;
    this.#at = isRight === undefined ? 'lost' : isRight ? 'right' : 'wrong';
    this.#host.requestUpdate();
    return isRight;
  }

  begin(): void {
    this.#asking?.abort();
    this.#tries = 0;
    this.#at = 'trying';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.begin();
  }

  /** What the last try was told. */
  said({ text, way }: Words, form: Form): string {
    switch (this.#at) {
      case 'trying':
        return '';
      case 'right':
        return way.say('practise-right', { form });
      case 'wrong':
        return way.say(this.#tries < patience ? 'not-yet' : 'practise-hard');
      case 'lost':
        return text.failure({ code: 'unreachable', data: {} });
    }
  }

  /** `task` is the pad or the field, which gives way to praise. */
  view(words: Words, form: Form, task: TemplateResult): TemplateResult {
    return html`<slot name="head"></slot> ${hint(this.said(words, form), this.isRight ? 'met' : 'again')}
      ${
        this.isRight
          ? html`<p class="on">
              <button class="act" type="button" @click=${() => this.begin()}>${words.way.say('practise-again')}</button>
            </p>`
          : task
      }`;
  }
}
