import { html } from 'hono/html';
import type { Person } from '../../shared/contract/session.ts';
import type { Language } from '../server/language.ts';
import { greet } from '../text/greet.ts';
import type { Html } from './document.ts';

export type Greeted = Pick<Person, 'name' | 'aktoer_gruppe'>;

/** The greeting as the server knows it; browser/greeting.ts keeps it true when somebody signs in or out later. */
export function greeting(language: Language, person: Greeted | undefined): Html {
  return html`<p class="greeting" data-greeting ${person ? 'data-signed-in' : ''}>${greet(language, person)}</p>`;
}
