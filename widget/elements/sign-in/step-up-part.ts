import { html, type LitElement, type TemplateResult } from 'lit';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import type { Messages } from '../../controllers/messages.ts';
import { icon } from '../../theme/icons.ts';

/** Brings <unilogin-step-up>, as a chunk of its own, to a sign-in that has come to where it is needed. */
export class StepUpPart {
  readonly #part: LaterPart<object>;
  /** Until it is there, or lost. */
  coming: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#part = new LaterPart(host, () => import('../../define/step-up.ts'));
    this.coming = this.#bring();
  }

  get isLost(): boolean {
    return this.#part.isLost;
  }

  /** In its place when it did not come. */
  lost(text: Messages<SignInMessages>): TemplateResult {
    return html`<p class="bad" role="alert">
        ${icon('warning')}<span>${text.failure({ code: 'unreachable', data: {} })}</span>
      </p>
      <p class="stack">
        <button class="act" type="button" @click=${() => void this.#bring()}>${text.say('again')}</button>
      </p>`;
  }

  async #bring(): Promise<void> {
    await this.#part.get().catch(() => undefined); // that it is lost is drawn
    this.coming = undefined;
  }
}
