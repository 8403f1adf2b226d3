import { FormerLinks } from '../../demo/server/former-links.ts';
import { saveClient } from '../../idp/oidc/clients.ts';
import type { ProvingProvider } from './proving-provider.ts';

/** The demo's service of before 2024, at an address of its own; what it is registered with may be changed. */
export class Gammelskov {
  readonly id = 'gammelskov';
  readonly secret = 'demo-only-gammelskov';
  readonly address = 'https://gammelskov.example/login';
  readonly #links = new FormerLinks({ id: this.id, secret: this.secret, address: this.address });

  /** Known at the provider from now on. */
  async register({ database }: Pick<ProvingProvider, 'database'>): Promise<this> {
    const oldLinks = { secret: this.secret, addresses: [this.address] };
    await saveClient(database, { id: this.id, name: 'Gammelskov', redirectUris: [], oldLinks });
    return this;
  }

  /** The link behind its sign-in button; or another one that somebody else has made. */
  link(provider: string, { id = this.id, secret = this.secret, address = this.address } = {}): string {
    return new FormerLinks({ id, secret, address }).to(provider);
  }

  /** Who comes in by that address, if anybody. */
  welcome(came: URL, now?: Date): string | undefined {
    return this.#links.welcome(came, now);
  }
}
