import { island } from '../text/island.ts';
import { element, pageLanguage } from './element.ts';

const text = island[pageLanguage()].lighthouse;
const draftKey = 'logbook-draft';

/** Keeps what is being written while the person signs in, and saves it with the service when they are. */
class LogBook extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const entry = this.querySelector('textarea');
    const status = this.querySelector('[role=status]');
    if (!form || !entry || !status) return;
    if (entry.value === '') entry.value = sessionStorage.getItem(draftKey) ?? '';
    entry.addEventListener('input', () => sessionStorage.setItem(draftKey, entry.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save(entry).then((told) => (status.textContent = told));
    });
    // Shared computers: the next person finds nothing of the last one
    document.body.addEventListener('unilogin-signed-out', () => {
      sessionStorage.removeItem(draftKey);
      entry.value = '';
      status.textContent = '';
      this.#show([]);
    });
    document.body.addEventListener('unilogin-signed-in', () => void this.#list());
    if (document.querySelector('[data-signed-in]')) void this.#list(); // who is not, hears it when they are
  }

  async #save(entry: HTMLTextAreaElement): Promise<string> {
    if (entry.value.trim() === '') {
      entry.focus();
      return text.empty;
    }
    const body = JSON.stringify({ text: entry.value });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/api/logbook', { method: 'POST', headers, body }).catch(() => undefined);
    if (response?.status === 401) return text.signInFirst;
    if (!response?.ok) return text.failed;
    sessionStorage.removeItem(draftKey);
    entry.value = '';
    await this.#list();
    return text.saved;
  }

  async #list() {
    const response = await fetch('/api/logbook').catch(() => undefined);
    const entries: unknown = response?.ok ? await response.json() : [];
    this.#show(Array.isArray(entries) ? entries.filter((entry) => typeof entry === 'string') : []);
  }

  #show(entries: string[]) {
    const earlier = this.querySelector<HTMLElement>('.earlier');
    if (earlier) earlier.hidden = entries.length === 0;
    earlier?.querySelector('ol')?.replaceChildren(...entries.map((entry) => element('li', {}, entry)));
  }
}

customElements.define('log-book', LogBook);
