import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dressFields } from '../../theme/dress-fields.ts';

/** The fields by their slot; the rest is how a password manager knows them. */
const kinds = {
  username: { name: 'username', type: 'text', autocomplete: 'username' },
  password: { name: 'password', type: 'password', autocomplete: 'current-password' },
  'new-password': { name: 'new-password', type: 'password', autocomplete: 'new-password' },
  code: { name: 'code', type: 'text', autocomplete: 'off' },
} as const;
export type FieldName = keyof typeof kinds;

/**
 * The fields and the button in the page's own HTML, which the element never moves or replaces: text, caret and focus
 * stay the person's. What the page does not bring is made here. What is secret is taken out of its field at once.
 */
export class PageFields implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #submit: () => void;
  readonly #noticed: () => void;
  readonly #inputs = new Map<FieldName, HTMLInputElement>();
  #form: HTMLFormElement | null = null;
  isCapsLockOn = false;

  constructor(host: ReactiveControllerHost & HTMLElement, submit: () => void) {
    this.#host = host;
    this.#submit = submit;
    this.#noticed = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    dressFields(this.#host);
    this.#form = this.#host.closest('form');
    if (this.#form) this.#form.noValidate = true;
    this.#form?.addEventListener('submit', this.#stopAndSubmit);
    this.#host.addEventListener('keydown', this.#watchKeys);
    this.#host.addEventListener('keyup', this.#watchKeys);
  }

  hostDisconnected(): void {
    this.#form?.removeEventListener('submit', this.#stopAndSubmit);
    this.#host.removeEventListener('keydown', this.#watchKeys);
    this.#host.removeEventListener('keyup', this.#watchKeys);
    this.#form = null;
    this.clear('password');
    this.clear('new-password');
    this.clear('code');
  }

  input(name: FieldName): HTMLInputElement {
    const known = this.#inputs.get(name);
    if (known && this.#host.contains(known)) return known;
    const input = this.#found(name)?.querySelector('input') ?? this.#make(name);
    this.#inputs.set(name, input);
    return input;
  }

  get button(): HTMLButtonElement {
    const found = this.#found('submit');
    if (found instanceof HTMLButtonElement) return found;
    const made = document.createElement('button');
    made.slot = 'submit';
    made.className = 'unilogin-act';
    // Without a form around it a button sends nothing by itself
    if (!this.#form) made.addEventListener('click', this.#submit);
    this.#host.append(made);
    return made;
  }

  /** Says what a field is for, in the language of now; `hint` stands below it. */
  word(name: FieldName, label: string, hint?: string): void {
    const input = this.input(name);
    const field = input.closest('.unilogin-field');
    setText(field?.querySelector('label'), label);
    setText(field?.querySelector('p'), hint ?? '');
  }

  /** What stands in a field, which is empty afterwards: for secrets. */
  take(name: 'password' | 'new-password'): string {
    const { value } = this.input(name);
    this.clear(name);
    return value;
  }

  clear(name: FieldName): void {
    const input = this.#found(name)?.querySelector('input');
    if (!input) return;
    input.value = '';
    input.removeAttribute('aria-invalid');
    this.show(name, false);
  }

  isShown(name: FieldName): boolean {
    return this.input(name).type === 'text';
  }

  show(name: FieldName, isShown: boolean): void {
    if (kinds[name].type === 'password') this.input(name).type = isShown ? 'text' : 'password';
  }

  #found(slot: FieldName | 'submit'): Element | undefined {
    return this.#host.querySelector(`:scope > [slot="${slot}"]`) ?? undefined;
  }

  #make(name: FieldName): HTMLInputElement {
    const field = document.createElement('div');
    field.slot = name;
    field.className = 'unilogin-field';
    const input = document.createElement('input');
    const { autocomplete, ...kind } = kinds[name];
    Object.assign(input, kind, { id: `unilogin-${name}`, autocapitalize: 'none', spellcheck: false });
    input.setAttribute('autocomplete', autocomplete);
    const label = document.createElement('label');
    label.htmlFor = input.id;
    const hint = document.createElement('p');
    hint.id = `${input.id}-hint`;
    input.setAttribute('aria-describedby', hint.id);
    field.append(label, input, hint);
    this.#host.append(field);
    return input;
  }

  readonly #stopAndSubmit = (event: Event): void => {
    event.preventDefault();
    this.#submit();
  };

  readonly #watchKeys = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (!this.#form && event.type === 'keydown' && event.key === 'Enter') this.#submit();
    // Some keys, and some password managers' own events, do not know.
    const isOn =
      target.name !== 'username' &&
      (event.getModifierState as unknown) !== undefined &&
      event.getModifierState('CapsLock');
    if (isOn === this.isCapsLockOn) return;
    this.isCapsLockOn = isOn;
    this.#noticed();
  };
}

function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
