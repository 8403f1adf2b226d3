import { island } from '../text/island.ts';
import { element, pageLanguage } from './element.ts';

const summit = 10;
const text = island[pageLanguage()].mountain;

function below(limit: number): number {
  return Math.floor(Math.random() * limit); // a game: nothing depends on who can guess it
}

/** The right product and three near ones, in random order. */
function choices(a: number, b: number): number[] {
  const found = new Set([a * b]);
  for (const near of [a * (b + 1), a * (b - 1), a * b + 10, a * b + b, a * b + 1, a * b + 2]) {
    if (found.size < 4 && near > 0) found.add(near);
  }
  return [...found]
    .map((number) => ({ number, at: Math.random() }))
    .sort((x, y) => x.at - y.at)
    .map((x) => x.number);
}

/** Ten right answers lead from the foot of Talbjerget to its top. */
class TimesTable extends HTMLElement {
  #table = 3;
  #step = 0;
  #a = 3;
  #b = 4;
  readonly #question = element('p', { className: 'question' });
  readonly #answers = element('div', { className: 'answers' });
  readonly #status = element('p', { className: 'answer', role: 'status' });

  connectedCallback() {
    const select = element('select', { id: 'table' });
    for (let number = 1; number <= 10; number += 1) {
      const selected = number === this.#table;
      select.append(element('option', { value: String(number), selected }, text.table(number)));
    }
    select.addEventListener('change', () => {
      this.#table = Number(select.value);
      this.#ask();
    });
    const label = element('label', { htmlFor: 'table' }, text.choose);
    this.replaceChildren(
      element('div', { className: 'table-choice' }, label, select),
      this.#question,
      this.#answers,
      this.#status,
    );
    this.#ask();
  }

  #ask() {
    this.#a = this.#table;
    this.#b = 1 + below(10);
    this.#question.textContent = text.question(this.#a, this.#b);
    this.#answers.replaceChildren(...choices(this.#a, this.#b).map((number) => this.#choice(number)));
  }

  #choice(number: number): HTMLButtonElement {
    const button = element('button', { type: 'button' }, String(number));
    button.addEventListener('click', () => this.#judge(number));
    return button;
  }

  #judge(number: number) {
    const product = this.#a * this.#b;
    const isRight = number === product;
    if (isRight) this.#step += 1;
    this.#status.textContent = isRight ? text.right(summit - this.#step) : text.wrong(this.#a, this.#b, product);
    this.#climb();
    if (this.#step === summit) this.#celebrate();
    else this.#askAndKeepFocus();
  }

  #askAndKeepFocus() {
    this.#ask();
    this.#answers.querySelector('button')?.focus();
  }

  #climb() {
    const ledge = document.querySelector(`[data-ledge="${this.#step}"]`);
    const x = ledge?.getAttribute('cx') ?? '60';
    const y = ledge?.getAttribute('cy') ?? '372';
    document.querySelector('[data-climber]')?.setAttribute('transform', `translate(${x} ${y})`);
  }

  #celebrate() {
    this.#status.textContent = text.top;
    const again = element('button', { type: 'button' }, text.again);
    again.addEventListener('click', () => {
      this.#step = 0;
      this.#climb();
      this.#status.textContent = '';
      this.#askAndKeepFocus();
    });
    this.#question.textContent = '';
    this.#answers.replaceChildren(again);
    again.focus();
  }
}

customElements.define('times-table', TimesTable);
