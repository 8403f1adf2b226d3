import { addRaise } from '../../idp/assurance/raises.ts';
import { Guest } from './guest.ts';
import type { ProvingProvider } from './proving-provider.ts';

/** Somebody who is signed in and reads pages of the provider's own, as HTML. */
export class LogReader {
  readonly #provider: ProvingProvider;
  readonly #username: string;
  readonly #guest: Guest;

  private constructor(provider: ProvingProvider, username: string) {
    this.#provider = provider;
    this.#username = username;
    this.#guest = new Guest(provider.issuer);
  }

  static async signedIn(provider: ProvingProvider, username: string): Promise<LogReader> {
    const reader = new LogReader(provider, username);
    await reader.#guest.signIn(username, provider.secretOf(username));
    await reader.#guest.leave((await reader.#guest.keepHandedOut()).step);
    return reader;
  }

  /** The same for somebody who has shown more than a password. */
  static async sure(provider: ProvingProvider, username: string): Promise<LogReader> {
    const reader = await LogReader.signedIn(provider, username);
    await reader.becomeSure();
    return reader;
  }

  /** Raises every session that the reader has. */
  async becomeSure(): Promise<void> {
    const { database } = this.#provider;
    const sessions = await database
      .selectFrom('oidc_artifacts')
      .innerJoin('people', 'people.id', 'oidc_artifacts.account')
      .where('model', '=', 'Session')
      .where('people.username', '=', this.#username)
      .select(['uid', 'account'])
      .execute();
    for (const { uid, account } of sessions) {
      const whose = { session: uid ?? '', person: account ?? '' };
      await addRaise(database, whose, { way: 'ToFaktor', level: 'Substantial', at: Date.now() });
    }
  }

  async read(path: string): Promise<string> {
    return (await this.open(path)).html;
  }

  /** Sends a form of a page, as the page would, and follows to where it leads. */
  async send(
    path: string,
    body: FormData | URLSearchParams,
    headers: Record<string, string> = {},
  ): Promise<{ url: URL; status: number; html: string }> {
    const { issuer } = this.#provider;
    const { url, response } = await this.#guest.visitor.visit(issuer + path, {
      method: 'POST',
      body,
      headers: { origin: 'null', 'sec-fetch-site': 'same-origin', ...headers },
    });
    return { url, status: response.status, html: await response.text() };
  }

  /** Where an address leads in one step, if anywhere. */
  async ledBy(path: string): Promise<URL[]> {
    const response = await this.#guest.visitor.send(this.#provider.issuer + path);
    await response.body?.cancel();
    const to = response.headers.get('location');
    return to === null ? [] : [new URL(to, this.#provider.issuer)];
  }

  async open(path: string): Promise<{ url: URL; status: number; html: string }> {
    const { url, response } = await this.#guest.visitor.visit(this.#provider.issuer + path);
    return { url, status: response.status, html: await response.text() };
  }
}

/** What a page of the log tells, a line for each entry. */
export function linesOf(html: string): string[] {
  return [
    ...html.matchAll(
      /<p class="told">([^<]*)<\/p><p class="where"><time[^>]*>[^<]*<\/time>(?: · <span[^>]*>([^<]*)<)?/g,
    ),
  ].map(([, told = '', where]) => (where === undefined ? told : `${told} · ${where}`));
}
