import { excerpt } from './excerpt.ts';
import type { Part } from '../generator/parts.ts';
import { type Found, type Search, searchOf } from './search-index.ts';

const most = 40;

/** Searches all that the pages say for the words of the field, which stand in the address: a search can be sent and gone back to. */
export function searchPages(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const count = form.querySelector('output');
  const results = document.querySelector<HTMLElement>('.results');
  const all = document.querySelector<HTMLElement>('.found');
  if (!field || !count || !results || !all) return;
  let search: Promise<Search> | undefined;

  const show = async () => {
    const words = field.value.trim();
    const address = words === '' ? location.pathname : `?${new URLSearchParams({ q: words }).toString()}`;
    history.replaceState(undefined, '', address);
    all.hidden = words !== '';
    const found = words === '' ? [] : (await (search ??= load(form)))(words, document.documentElement.lang);
    if (words !== field.value.trim()) return; // typed on meanwhile
    results.hidden = words === '';
    results.replaceChildren(...found.slice(0, most).map(toItem));
    count.textContent = words === '' ? '' : toCount(found.length, count.dataset);
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', () => void show());
  field.addEventListener('focus', () => void (search ??= load(form)), { once: true });
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value !== '') void show();
}

async function load({ dataset }: HTMLFormElement): Promise<Search> {
  const answer = await fetch(dataset['search'] ?? '');
  return searchOf((await answer.json()) as Part[]);
}

function toCount(found: number, { one = '', many = '', none = '' }: DOMStringMap): string {
  if (found === 0) return none;
  return `${found} ${found === 1 ? one : many}`;
}

function toItem({ part: { url, page, title, lang, text }, words }: Found): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const item = Object.assign(document.createElement('li'), { lang });
  item.append(link);
  if (page !== title) item.append(Object.assign(document.createElement('span'), { textContent: page }));
  const said = document.createElement('p');
  for (const { text: piece, isMet } of excerpt(text, words)) {
    said.append(isMet ? Object.assign(document.createElement('mark'), { textContent: piece }) : piece);
  }
  if (said.hasChildNodes()) item.append(said);
  return item;
}
