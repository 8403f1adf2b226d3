import { library } from '../text/library.ts';
import { pageLanguage } from './element.ts';

const text = library[pageLanguage()];
const status = document.querySelector('[data-lending-status]');
const search = document.querySelector<HTMLInputElement>('#search');
const books = [...document.querySelectorAll<HTMLElement>('[data-book]')];

function tell(sentence: string) {
  if (status) status.textContent = sentence;
}

search?.addEventListener('input', () => {
  const wanted = search.value.trim().toLocaleLowerCase();
  for (const book of books) book.hidden = !book.textContent.toLocaleLowerCase().includes(wanted);
  tell(text.found(books.filter((book) => !book.hidden).length));
});

function show(borrowed: readonly string[]) {
  for (const book of books) {
    const isBorrowed = borrowed.includes(book.dataset['book'] ?? '');
    book.classList.toggle('borrowed', isBorrowed);
    const button = book.querySelector('button');
    if (button) button.textContent = isBorrowed ? text.giveBack : text.borrow;
  }
}

async function list() {
  const response = await fetch('/api/loans').catch(() => undefined);
  const loans: unknown = response?.ok ? await response.json() : [];
  show(Array.isArray(loans) ? loans.filter((id) => typeof id === 'string') : []);
}

async function lend(book: HTMLElement) {
  const id = book.dataset['book'] ?? '';
  const method = book.classList.contains('borrowed') ? 'DELETE' : 'PUT';
  const response = await fetch(`/api/loans/${id}`, { method }).catch(() => undefined);
  if (!response?.ok) {
    tell(response?.status === 401 ? text.signInFirst : text.failed);
    return;
  }
  const title = book.querySelector('h2')?.textContent ?? '';
  tell(method === 'PUT' ? text.borrowed(title) : text.returned(title));
  await list();
}

for (const book of books) book.querySelector('button')?.addEventListener('click', () => void lend(book));
document.body.addEventListener('unilogin-signed-in', () => void list());
document.body.addEventListener('unilogin-signed-out', () => {
  show([]);
  tell('');
});
if (document.querySelector('[data-signed-in]')) void list();
