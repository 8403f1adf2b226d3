import type { Person } from '../../shared/contract/session.ts';
import type { Language } from '../server/language.ts';
import { everyPage } from './every-page.ts';

/** One sentence or two for who is here, by given name and part in school. */
export function greet(language: Language, person: Pick<Person, 'name' | 'aktoer_gruppe'> | undefined): string {
  const text = everyPage[language];
  if (!person) return text.notSignedIn;
  const given = person.name?.split(' ')[0];
  if (!given) return text.pseudonym;
  const role = person.aktoer_gruppe;
  return role ? `${text.hello(given)} ${text.signedInAs(text.role[role])}` : text.hello(given);
}
