import { Guest } from './guest.ts';
import type { ProvingProvider } from './proving-provider.ts';

/** Somebody who is signed in and reads pages of the provider's own, as HTML. */
export class LogReader {
  readonly #guest: Guest;

  private constructor(guest: Guest) {
    this.#guest = guest;
  }

  static async signedIn(provider: ProvingProvider, username: string): Promise<LogReader> {
    const guest = new Guest(provider.issuer);
    await guest.signIn(username, provider.secretOf(username));
    await guest.leave((await guest.keepHandedOut()).step);
    return new LogReader(guest);
  }

  async read(path: string): Promise<string> {
    return (await this.open(path)).html;
  }

  async open(path: string): Promise<{ url: URL; status: number; html: string }> {
    const { url, response } = await this.#guest.visitor.visit(this.#guest.issuer + path);
    return { url, status: response.status, html: await response.text() };
  }
}

/** What a page of the log tells, a line for each entry. */
export function linesOf(html: string): string[] {
  return [...html.matchAll(/<p class="told">([^<]*)<\/p>(?:<p class="where"[^>]*>([^<]*)<)?/g)].map(
    ([, told = '', where]) => (where === undefined ? told : `${told} · ${where}`),
  );
}
