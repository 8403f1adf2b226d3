import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../../shared/contract/sign-in.ts';
import { Voice } from '../../controllers/voice.ts';
import { icon } from '../../theme/icons.ts';
import type { Words } from './checklist.ts';
import type { Frame } from './frame.ts';
import type { Wishes } from './password-wishes.ts';

/** A secret by heart, to practise it or before it is changed: the pictures on their board, or the words in the field of the current password. */
export class PracticeTask {
  readonly #host: LitElement & Wishes;
  readonly #words: Words;
  readonly #frame: Frame;
  readonly #voice: Voice;

  constructor(host: LitElement & Wishes, words: Words, frame: Frame) {
    this.#host = host;
    this.#words = words;
    this.#frame = frame;
    this.#voice = new Voice(host);
  }

  /** `said`: what the last try was told; who cannot read yet hears it with the task. */
  view(at: 'current' | 'practise', form: Form, board: readonly string[], said: string): TemplateResult {
    const { way } = this.#words;
    const isPractice = at === 'practise';
    const done = isPractice ? way.say('practise-done') : way.say('current-done');
    const on = this.#frame.on(done);
    if (form !== 'pictures') {
      return html`${isPractice ? html`<p>${way.say('practise-words')}</p>` : nothing}
      ${this.#frame.field('current-password')}${on}`;
    }
    const ask = isPractice ? way.say('practise-pictures') : way.say('current-pictures');
    return html`<unilogin-picture-pad .pictures=${board} .on=${done} .loadPictures=${() => this.#host.loadPictures()}>
      <div slot="head">
        <p>${ask}</p>
        ${this.#readButton([said, ask])}
      </div>
      <div slot="submit">${on}</div>
    </unilogin-picture-pad>`;
  }

  // The voice is Danish
  #readButton(sentences: readonly string[]): TemplateResult | typeof nothing {
    const { text } = this.#words;
    if (text.language !== 'da') return nothing;
    const read = () => this.#voice.say(...sentences.filter((sentence) => sentence !== ''));
    return html`<button class="link" type="button" @click=${read}>${icon('speak')}${text.say('read-aloud')}</button>
      ${this.#voice.isMute ? html`<p class="muted" role="status">${text.say('no-voice', { form: 'pictures' })}</p>` : nothing}`;
  }
}
