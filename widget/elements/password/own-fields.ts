import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dressFields } from '../../theme/dress-fields.ts';
import type { Wishes } from './password-wishes.ts';

export type FieldName = 'new-password' | 'current-password';

/**
 * The fields in the page's own HTML, where password managers see them and no script need move them. What the page leaves
 * out is made here, without a name of its own: then the element carries the name, and the form gets it once.
 */
export class OwnFields implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & Wishes;
  #isDisabled = false;

  constructor(host: ReactiveControllerHost & HTMLElement & Wishes) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    dressFields(this.#host);
  }

  hostDisconnected(): void {
    this.empty();
  }

  /** The field, where the page has brought one or it was made. */
  found(name: FieldName): HTMLInputElement | undefined {
    const child = [...this.#host.children].find(({ slot }) => slot === name);
    if (child instanceof HTMLInputElement) return child;
    return child?.querySelector('input') ?? undefined;
  }

  /** The field of the new password, wherever the page has it. */
  get chosen(): HTMLInputElement | undefined {
    return this.#host.field?.() ?? this.found('new-password');
  }

  /** What stands in it. */
  get typed(): string {
    return this.chosen?.value ?? '';
  }

  /** The field, with its words in the language of now. A label that the page wrote stays the page's. */
  labelled(name: FieldName, words: string): HTMLInputElement {
    const field = this.found(name) ?? this.#make(name);
    const label = field.closest('[data-unilogin-made]')?.querySelector('label');
    if (label && label.textContent !== words) label.textContent = words;
    return field;
  }

  /** Forgets what is secret, and shows it no more. */
  empty(): void {
    for (const name of ['new-password', 'current-password'] as const) {
      const field = this.found(name);
      if (!field) continue;
      field.value = '';
      field.type = 'password';
      field.removeAttribute('aria-invalid');
    }
  }

  /** Follows the element; a field that the page itself disabled is let alone. */
  disable(isDisabled: boolean): void {
    if (isDisabled === this.#isDisabled) return;
    this.#isDisabled = isDisabled;
    for (const name of ['new-password', 'current-password'] as const) {
      const field = this.found(name);
      if (field) field.disabled = isDisabled;
    }
  }

  #make(name: FieldName): HTMLInputElement {
    const place = document.createElement('div');
    place.slot = name;
    place.className = 'unilogin-field';
    place.dataset['uniloginMade'] = '';
    const field = document.createElement('input');
    Object.assign(field, { type: 'password', autocapitalize: 'none', spellcheck: false });
    field.setAttribute('autocomplete', name);
    field.id = `unilogin-${name}-${crypto.getRandomValues(new Uint32Array(1)).join('')}`;
    const label = document.createElement('label');
    label.htmlFor = field.id;
    field.disabled = this.#isDisabled;
    place.append(label, field);
    // Password managers read from the top: what holds now comes before what will
    if (name === 'current-password') this.#host.prepend(place);
    else this.#host.append(place);
    return field;
  }
}
