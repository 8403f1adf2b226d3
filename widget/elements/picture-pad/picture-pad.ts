import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PadMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { pad } from '../../../shared/i18n/sign-in/words.ts';
import { Messages } from '../../controllers/messages.ts';
import { Voice } from '../../controllers/voice.ts';
import { icon } from '../../theme/icons.ts';
import { loadPictures, type Pictures } from '../pictures.ts';
import { styles } from './picture-pad.styles.ts';
import { notThere } from './not-there.ts';
import { steered } from './roving-focus.ts';

const wanted = 4;

/**
 * Four pictures in order, out of the whole set. What was picked is kept here and nowhere else, as a field keeps what is
 * typed: no attribute, event or state has it. Whoever looks on sees dots, and whoever listens hears a count.
 *
 * @fires {Event} input - something was picked or undone; it does not say what
 * @slot head - what stands above the places
 * @slot submit - the button that leads on
 * @csspart tile - one picture's button
 */
export class UniloginPicturePad extends LitElement {
  static override styles = styles;
  static override properties = {
    pictures: { attribute: false },
    on: { attribute: false },
    peeking: { state: true },
    listening: { state: true },
    lacks: { state: true },
    current: { state: true },
    spoken: { state: true },
    art: { state: true },
    isBare: { state: true },
  };

  /** The ids of all pictures in the order of this sign-in. */
  declare pictures: readonly string[];
  /** What the button that leads on says: who has pressed four is told to press it. */
  declare on: string;
  declare private peeking: boolean;
  declare private listening: boolean;
  declare private lacks: boolean;
  declare private current: number;
  declare private spoken: string;
  declare private art: Pictures | undefined;
  /** The drawings did not come. */
  declare private isBare: boolean;
  /** Brings the picture set, where it is not ours. */
  loadPictures: () => Promise<Pictures> = loadPictures;
  #picked: readonly string[] = [];
  #said = '';
  readonly #voice = new Voice(this);
  readonly #text = new Messages<PadMessages>(this, pad);

  constructor() {
    super();
    this.pictures = [];
    this.on = '';
    this.peeking = false;
    this.listening = false;
    this.lacks = false;
    this.current = 0;
    this.spoken = '';
    this.art = undefined;
    this.isBare = false;
  }

  /** How many places are taken. */
  get count(): number {
    return this.#picked.length;
  }

  /** Hands over what was picked and forgets it. While there are not four it asks for them, and gives nothing. */
  take(): string[] | undefined {
    this.lacks = this.#picked.length !== wanted;
    if (this.lacks) return undefined;
    const taken = [...this.#picked];
    this.clear();
    return taken;
  }

  /** Empties the places, without a word about it. */
  clear(): void {
    this.#picked = [];
    this.#said = '';
    this.peeking = false;
    this.requestUpdate();
  }

  override focus(options?: FocusOptions): void {
    this.#tile(this.current)?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#bring();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clear();
  }

  protected override render(): TemplateResult {
    const isFull = this.#picked.length === wanted;
    return html`<div class="board${isFull ? ' full' : ''}${this.listening ? ' listens' : ''}">
      <slot name="head"></slot>
      <div class="chosen">
        <div class="places" role="img" aria-label="${this.#text.say('places')}: ${this.#counted()}">
          ${Array.from({ length: wanted }, (_, index) => this.#place(this.#picked[index]))}
        </div>
        ${this.#tool('undo', this.#undo)} ${this.#tool('clear', this.#startOver)}
      </div>
      <div class="tools">
        <button class="link" type="button" aria-pressed=${this.listening} @click=${this.#listen}>
          ${icon('speak')}${this.#text.say(this.listening ? 'listen-stop' : 'listen')}
        </button>
        <button class="link" type="button" aria-pressed=${this.peeking} @click=${this.#peek}>
          ${icon(this.peeking ? 'eye-off' : 'eye')}${this.#text.say(this.peeking ? 'unpeek' : 'peek')}
        </button>
      </div>
      ${
        this.lacks
          ? html`<p class="bad" role="alert">${icon('warning')}<span>${this.#text.say('four-please')}</span></p>`
          : nothing
      }
      ${
        this.listening
          ? html`<p class="hint">${icon('speak')}<span>${this.spoken || this.#text.say('listen-hint')}</span></p>`
          : nothing
      }
      ${this.isBare ? notThere(this.#text) : this.#tiles(isFull)}
      <div class="on"><slot name="submit"></slot></div>
      <p id="keys" class="heard">${this.#text.say('keys')}</p>
      <p class="heard" role="status">${this.#said}</p>
    </div>`;
  }

  #tiles(isFull: boolean): TemplateResult {
    return html`<div
      class="tiles"
      role="group"
      aria-label=${this.#text.say('pictures')}
      aria-describedby="keys"
      @keydown=${this.#steer}
    >
      ${this.pictures.map((id, index) => this.#drawTile(id, index, isFull))}
    </div>`;
  }

  #place(id: string | undefined): TemplateResult {
    const shown = id !== undefined && this.peeking;
    return html`<span class="place ${id === undefined ? '' : 'taken'} ${shown ? '' : 'dot'}">
      ${shown ? this.art?.draw(id) : nothing}
    </span>`;
  }

  #tool(name: 'undo' | 'clear', act: () => void): TemplateResult {
    const words = this.#text.say(name);
    return html`<button class="plain small" type="button" title=${words} aria-label=${words} @click=${act}>
      ${icon(name)}
    </button>`;
  }

  // Who has only Tab and Enter, as with a switch, reaches each picture; with four, one Tab leads on to the button
  #drawTile(id: string, index: number, isFull: boolean): TemplateResult {
    return html`<button
      class="tile"
      part="tile"
      type="button"
      tabindex=${isFull && index !== this.current ? -1 : 0}
      aria-label=${this.art?.name(id, this.#text.language) ?? id}
      data-picture=${id}
      @click=${() => this.#press(id, index)}
      @focus=${() => (this.current = index)}
    >
      ${this.art?.draw(id)}
    </button>`;
  }

  #full(): string {
    return this.#text.say('full', { on: this.on });
  }

  #counted(): string {
    return this.#text.say('chosen', { count: this.#picked.length });
  }

  #press(id: string, index: number): void {
    this.current = index;
    if (this.listening) return this.#speak(id);
    if (this.#picked.length === wanted) return this.#tell(this.#full());
    this.#set([...this.#picked, id]);
  }

  #speak(id: string): void {
    const name = this.art?.name(id, 'da') ?? '';
    this.spoken = name;
    this.#voice.say(name);
  }

  async #bring(): Promise<void> {
    try {
      this.art = await this.loadPictures();
      this.isBare = false;
    } catch {
      this.isBare = true;
    }
  }

  #set(picked: readonly string[]): void {
    this.lacks = false;
    this.#picked = picked;
    this.#tell(picked.length === wanted ? this.#full() : this.#counted());
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  // A screen reader is silent about what it has said before: the same words again need another text
  #tell(words: string): void {
    this.#said = this.#said === words ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  readonly #undo = (): void => this.#set(this.#picked.slice(0, -1));
  readonly #startOver = (): void => this.#set([]);

  readonly #peek = (): void => {
    this.peeking = !this.peeking;
  };

  readonly #listen = (): void => {
    this.listening = !this.listening;
    this.spoken = '';
    this.#voice.hush();
  };

  readonly #steer = (event: KeyboardEvent): void => {
    if (event.key === 'Backspace') return this.#undo();
    const board = event.currentTarget;
    if (!(board instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const style = getComputedStyle(board);
    const columns = style.gridTemplateColumns.split(' ').length;
    const next = steered(event.key, this.current, this.pictures.length, columns, style.direction === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
    this.#tile(next)?.focus();
  };

  #tile(index: number): HTMLElement | undefined {
    return this.renderRoot.querySelectorAll<HTMLElement>('.tile')[index];
  }
}
