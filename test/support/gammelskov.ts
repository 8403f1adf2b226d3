import { createHash } from 'node:crypto';
import { saveClient } from '../../idp/oidc/clients.ts';
import type { ProvingProvider } from './proving-provider.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/**
 * A service that signs in as services did before 2024, and has not changed a line since: written from the protocol's description (FACTS.md
 * section 7) and from nothing of ours.
 */
export class Gammelskov {
  readonly id = 'gammelskov';
  readonly secret = 'demo-only-gammelskov';
  readonly address = 'https://gammelskov.example/login';
  #lastTickets = new Map<string, string>();

  /** Known at the provider from now on. */
  async register({ database }: Pick<ProvingProvider, 'database'>): Promise<this> {
    const oldLinks = { secret: this.secret, addresses: [this.address] };
    await saveClient(database, { id: this.id, name: 'Gammelskov', redirectUris: [], oldLinks });
    return this;
  }

  /** The link behind its sign-in button. */
  link(provider: string, { address = this.address, secret = this.secret, id = this.id } = {}): string {
    const query = { id, path: Buffer.from(address).toString('base64'), auth: md5(address + secret) };
    return `${provider}/unilogin/login.cgi?${new URLSearchParams(query).toString()}`;
  }

  /** Who comes in by that address, if anybody. Takes tickets of the last minute, none twice. */
  welcome(came: URL, now = new Date()): string | undefined {
    const { user, timestamp, auth } = Object.fromEntries(came.searchParams) as Record<string, string>;
    if (user === undefined || timestamp === undefined || auth !== md5(timestamp + this.secret + user)) return undefined;
    const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(timestamp) ?? [];
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
    const age = now.getTime() - Date.UTC(year, month - 1, day, hours, minutes, seconds);
    if (Math.abs(age) > 60_000 || timestamp <= (this.#lastTickets.get(user) ?? '')) return undefined;
    this.#lastTickets.set(user, timestamp);
    return user;
  }
}
