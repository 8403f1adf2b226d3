import type { Person } from '../../shared/contract/session.ts';
import type { LoginMessages } from '../../shared/i18n/login/messages.ts';
import type { Messages } from '../controllers/messages.ts';

// The ends of the NSIS addresses (FACTS.md section 5)
const levels = ['Low', 'Substantial', 'High'] as const;

/** How the elements on a service's page speak of a person. */
export class PersonText {
  readonly #text: Messages<LoginMessages>;

  constructor(text: Messages<LoginMessages>) {
    this.#text = text;
  }

  /** The name; for a light service, which gets none, the beginning of the pseudonym. */
  name({ name, id }: Person): string {
    return name ?? this.#text.say('pseudonym', { id: id.slice(0, 8) });
  }

  role({ aktoer_gruppe }: Person): string | undefined {
    return aktoer_gruppe && this.#text.say('role', { group: aktoer_gruppe });
  }

  places({ institutions }: Person): string {
    return institutions.map(({ name, number }) => name ?? this.#text.say('institution', { number })).join(', ');
  }

  roleAndPlace(person: Person): string {
    return [this.role(person), this.places(person)].filter(Boolean).join(' · ');
  }

  /** How sure it is who this is: the level, and how it was reached. */
  assurance({ acr, unilogin_loa }: Person): string {
    const level = levels.find((level) => acr?.endsWith(`/loa/${level}`));
    return [level && this.#text.say('level', { level }), unilogin_loa && this.#text.say('way', { way: unilogin_loa })]
      .filter(Boolean)
      .join(', ');
  }

  /** The hour at which the session ends, with the day when that is another one. */
  until(expiresAt: number): string {
    const end = new Date(expiresAt);
    const locale = this.#text.language === 'da' ? 'da-DK' : 'en-GB';
    const isToday = end.toDateString() === new Date().toDateString();
    return this.#text.say('until', {
      time: end.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
      day: isToday ? undefined : end.toLocaleDateString(locale, { weekday: 'long' }),
    });
  }
}

/** A letter for the tile beside the name; a dot where there is no name. */
export function initialOf({ name }: Person): string {
  return name ? String.fromCodePoint(name.codePointAt(0) ?? 0x2022).toLocaleUpperCase('da') : '•';
}
