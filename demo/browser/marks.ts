import type {} from '../../widget/define/login.ts';
import type {} from '../../widget/events/signed-in.ts';
import { marks } from '../text/marks.ts';
import { element, pageLanguage } from './element.ts';

const text = marks[pageLanguage()];

interface Told {
  marks: { subject: string; mark: string }[];
  reflection: string;
}

/** Shows what the API gives to whoever is sure enough, and keeps what is being written while they become so. */
class OwnMarks extends HTMLElement {
  readonly #entry = this.querySelector('textarea');
  readonly #status = this.querySelector('[role=status]');
  #person = this.dataset['person'] ?? '';

  connectedCallback() {
    const entry = this.#entry;
    if (!entry) return;
    entry.value = this.#draft;
    entry.addEventListener('input', () => (this.#draft = entry.value));
    this.querySelector('[data-show]')?.addEventListener('click', () => void this.#show());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save(entry);
    });
    document.body.addEventListener('unilogin-signed-in', ({ person }) => this.#arrive(person.id));
    document.body.addEventListener('unilogin-signed-out', () => this.#leave());
    void this.#look();
  }

  // A draft outlives a way through the provider, in this tab, for the person who wrote it
  get #draft(): string {
    return sessionStorage.getItem(`marks-draft ${this.#person}`) ?? '';
  }

  set #draft(words: string) {
    const key = `marks-draft ${this.#person}`;
    if (words === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, words);
  }

  #arrive(person: string) {
    const entry = this.#entry;
    if (!entry || person === this.#person) return void this.#look();
    const words = this.#person === '' ? entry.value : ''; // whose it was before, if anybody's, is not this person's to read
    this.#draft = '';
    this.#clear();
    this.#person = person;
    if (words !== '') this.#draft = words;
    entry.value = this.#draft;
    void this.#look();
  }

  // Shared computers: the next person finds nothing of the last one
  #leave() {
    this.#draft = '';
    this.#clear();
    this.#person = '';
  }

  #clear() {
    if (this.#entry) this.#entry.value = '';
    this.#fill({ marks: [], reflection: '' });
    this.#say('');
  }

  /** Shows what may be shown already, and asks nobody for more: they have not asked for it. */
  async #look() {
    const response = await fetch('/api/marks').catch(() => undefined);
    if (response?.ok) this.#fill((await response.json()) as Told);
  }

  async #show() {
    const response = await this.#ask('/api/marks');
    if (response?.ok) this.#fill((await response.json()) as Told);
    this.#say(response?.ok ? '' : refusal(response, text.hidden));
  }

  async #save(entry: HTMLTextAreaElement) {
    if (entry.value.trim() === '') {
      entry.focus();
      this.#say(text.empty);
      return;
    }
    const body = JSON.stringify({ text: entry.value });
    const headers = { 'content-type': 'application/json' };
    const response = await this.#ask('/api/marks/reflection', { method: 'POST', headers, body });
    this.#say(response?.ok ? text.saved : refusal(response, text.notSaved));
    if (!response?.ok) return;
    this.#draft = '';
    entry.value = '';
    await this.#look();
  }

  async #ask(address: string, init?: RequestInit): Promise<Response | undefined> {
    await customElements.whenDefined('unilogin-login');
    const login = document.querySelector('unilogin-login');
    return login?.fetch(address, init).catch(() => undefined);
  }

  #fill(told: Told) {
    const list = this.querySelector('dl');
    const rows = told.marks.flatMap(({ subject, mark }) => [
      element('dt', {}, text.subjects[subject] ?? subject),
      element('dd', {}, mark),
    ]);
    list?.replaceChildren(...rows);
    if (list) list.hidden = rows.length === 0;
    const button = this.querySelector<HTMLElement>('[data-show]');
    if (button) button.hidden = rows.length > 0;
    const earlier = this.querySelector<HTMLElement>('.earlier');
    if (earlier) earlier.hidden = told.reflection === '';
    earlier?.querySelector('p')?.replaceChildren(told.reflection);
  }

  #say(sentence: string) {
    if (this.#status) this.#status.textContent = sentence;
  }
}

/** `notNow` for somebody who is signed in and did not want to show more. */
function refusal(response: Response | undefined, notNow: string): string {
  if (response?.status !== 401) return text.failed;
  const isForMore = response.headers.get('www-authenticate')?.includes('insufficient_user_authentication');
  return isForMore ? notNow : text.signInFirst;
}

customElements.define('own-marks', OwnMarks);
