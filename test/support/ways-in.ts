import * as v from 'valibot';
import { type PasskeyOrder, PasskeyOrderSchema } from '../../shared/contract/passkeys.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import { LogReader } from './log-reader.ts';
import { administrator, school } from './material-desk.ts';
import type { ProvingProvider } from './proving-provider.ts';
import { ShutOut } from './way-in.ts';

/** A parent of the demo school who has no MitID. */
export const parent = 'elen5127';

type Answer = Awaited<ReturnType<LogReader['send']>>;

/** A user administrator at the page of one-time ways in, without a browser. */
export class WaysInDesk {
  readonly reader: LogReader;
  readonly #at: string;

  constructor(reader: LogReader, at = school) {
    this.reader = reader;
    this.#at = at;
  }

  static async of(provider: ProvingProvider, username = administrator, at = school): Promise<WaysInDesk> {
    return new WaysInDesk(await LogReader.sure(provider, username), at);
  }

  look(params: Record<string, string> = {}): Promise<Answer> {
    return this.reader.open(this.#address(params));
  }

  send(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.reader.send(this.#address(), new URLSearchParams(fields), headers);
  }

  find(search: string): Promise<Answer> {
    return this.send({ do: 'find', search });
  }

  ask(username: string): Promise<Answer> {
    return this.send({ do: 'ask', username });
  }

  /** Asks, and opens as the page's form does. */
  async open(username: string, how: 'paper' | 'mail' = 'paper'): Promise<Answer> {
    return this.send({ do: 'open', how, username, id: idIn((await this.ask(username)).html) });
  }

  /** The code of a new letter. @throws Error when there is none */
  async letterFor(username: string): Promise<string> {
    return codeIn((await this.open(username)).html);
  }

  #address(params: Record<string, string> = {}): string {
    return `/me/ways-in?${new URLSearchParams({ school: this.#at, lang: 'da', ...params }).toString()}`;
  }
}

/** Of the way in that the form of this page opens, or ends. */
export const idIn = (html: string): string => /name="id" value="([\w-]+)"/.exec(html)?.[1] ?? 'x'.repeat(20);

export function codeIn(text: string): string {
  const [code] = /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(text) ?? [];
  if (code === undefined) throw new Error('there is no code');
  return code;
}

/** A code that is not this one, and could be one. */
export const otherCode = (code: string): string => (code.startsWith('2') ? '3' : '2') + code.slice(1);

/** Somebody at the sign-in page with a code of the school's. */
export class LetterHolder extends ShutOut {
  static override async at(provider: { readonly issuer: string }, username: string): Promise<LetterHolder> {
    const holder = new LetterHolder(provider.issuer);
    await holder.arrive();
    await holder.looksFor(username);
    return holder;
  }

  /** By the short address of the letter, to no service. */
  static async byLetter(provider: { readonly issuer: string }, username: string): Promise<LetterHolder> {
    const holder = new LetterHolder(provider.issuer);
    await holder.follow(`${provider.issuer}/brev`);
    await holder.send({ username }, {}, 'way-in/letter');
    return holder;
  }

  /** Types a code. Gives where the sign-in stands then. */
  async types(code: string): Promise<Step> {
    await this.send({ code }, {}, 'way-in/letter');
    return this.look();
  }

  /** What the page for the first passkey asks a device to make; undefined where there is no such page. */
  async passkeyOrder(): Promise<PasskeyOrder | undefined> {
    const { path, html } = await this.open('first-passkey');
    if (!path.endsWith('/first-passkey')) return undefined;
    const [, order] = /<script type="application\/json">(.*?)<\/script>/.exec(html) ?? [];
    return order === undefined ? undefined : v.parse(PasskeyOrderSchema, JSON.parse(order));
  }

  async makes(passkey: unknown): Promise<number> {
    return (await this.send({ passkey: JSON.stringify(passkey) }, {}, 'first-passkey')).status;
  }
}
