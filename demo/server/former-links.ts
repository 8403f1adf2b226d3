import { createHash } from 'node:crypto';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** Seconds for which a ticket is taken, as services did (FACTS.md section 7). */
const patience = 60;

interface Settings {
  readonly id: string;
  readonly secret: string;
  /** Where tickets come to. */
  readonly address: string;
}

/**
 * How a service signed people in before 2024, and how those that have not changed a line still do: written from the protocol's description
 * (FACTS.md section 7) and from nothing of the provider's.
 */
export class FormerLinks {
  readonly #settings: Settings;
  readonly #lastTickets = new Map<string, string>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** The address behind the sign-in button. */
  to(provider: string): string {
    const { id, secret, address } = this.#settings;
    const query = { id, path: Buffer.from(address).toString('base64'), auth: md5(address + secret) };
    return `${provider}/unilogin/login.cgi?${new URLSearchParams(query).toString()}`;
  }

  /** Who comes in by that address, if anybody: the username of a ticket that is neither old nor taken before. */
  welcome({ searchParams }: URL, now = new Date()): string | undefined {
    const { user, timestamp, auth } = Object.fromEntries(searchParams) as Record<string, string>;
    if (user === undefined || timestamp === undefined) return undefined;
    if (auth !== md5(timestamp + this.#settings.secret + user)) return undefined;
    if (timestamp <= (this.#lastTickets.get(user) ?? '') || Math.abs(ageOf(timestamp, now)) > patience)
      return undefined;
    this.#lastTickets.set(user, timestamp);
    return user;
  }
}

/** In seconds, of a time written as yyyymmddhhmmss in UTC. */
function ageOf(timestamp: string, now: Date): number {
  const at = timestamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
  const age = (now.getTime() - Date.parse(at)) / 1000;
  return Number.isNaN(age) ? Infinity : age;
}
