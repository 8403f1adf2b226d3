import { forest } from '../text/forest.ts';
import { element, pageLanguage } from './element.ts';

const text = forest[pageLanguage()];

/** Each row of numbers ends with the one that is asked for. */
const sequences: readonly (readonly number[])[] = [
  [2, 4, 6, 8, 10],
  [1, 2, 4, 8, 16],
  [1, 4, 9, 16, 25],
  [1, 1, 2, 3, 5, 8],
  [1, 3, 6, 10, 15],
  [2, 6, 18, 54, 162],
  [100, 91, 82, 73, 64],
];

/** A row of numbers and a field for the next; every right answer shows one more tree of the picture. */
class NumberForest extends HTMLElement {
  #at = 0;
  readonly #row = element('ol', { className: 'row' });
  readonly #status = element('p', { className: 'answer', role: 'status' });
  readonly #input = element('input', { id: 'next', inputMode: 'numeric', autocomplete: 'off', required: true });

  connectedCallback() {
    const label = element('label', { htmlFor: 'next' }, text.answer);
    const button = element('button', { type: 'submit' }, text.check);
    const form = element('form', {}, label, this.#input, button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#judge(Number(this.#input.value));
    });
    this.replaceChildren(element('p', { className: 'question' }, text.question), this.#row, form, this.#status);
    this.#ask();
  }

  #ask() {
    const shown = (sequences[this.#at] ?? []).slice(0, -1);
    this.#row.replaceChildren(...shown.map((number) => element('li', {}, String(number))), element('li', {}, '?'));
    this.#input.value = '';
  }

  #judge(answer: number) {
    if (answer !== sequences[this.#at]?.at(-1)) {
      this.#status.textContent = text.wrong;
      this.#input.select();
      return;
    }
    this.#at += 1;
    this.#status.textContent = this.#at === sequences.length ? text.done : text.right;
    document.querySelector(`[data-tree="${this.#at}"]`)?.classList.add('grown');
    if (this.#at === sequences.length) this.#at = 0;
    this.#ask();
    this.#input.focus();
  }
}

customElements.define('number-forest', NumberForest);
