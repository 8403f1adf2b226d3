import type { Database } from '../../idp/database/open.ts';
import { type ClientRegistration, saveClient } from '../../idp/oidc/clients.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import { Guest } from './guest.ts';
import type { ProvingProvider } from './proving-provider.ts';

const secret = 'a-secret-that-only-the-app-knows-000000001';

/** Registers an app that asks without a browser. */
export async function saveTablet(database: Database, more: Partial<ClientRegistration> = {}): Promise<void> {
  const app = { id: 'tablet', name: 'Tavlen', secret, redirectUris: [], asksWithoutBrowser: true };
  await saveClient(database, { ...app, ...more });
}

/** An app on a tablet, which has no browser: asks and polls by hand. */
export class Tablet {
  readonly issuer: string;
  readonly id: string;

  constructor({ issuer }: { issuer: string }, id = 'tablet') {
    this.issuer = issuer;
    this.id = id;
  }

  /** Asks in somebody's name; more or other parameters, of which an empty one is left out. */
  ask(login_hint: string, params: Record<string, string> = {}): Promise<Answer> {
    const all = { scope: 'openid profile', binding_message: 'W7-42', login_hint, ...params };
    return this.#post('/ask', Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')));
  }

  poll(auth_req_id: string | undefined, params: Record<string, string> = {}): Promise<Answer> {
    const grant_type = 'urn:openid:params:grant-type:ciba';
    return this.token({ grant_type, auth_req_id: auth_req_id ?? '', ...params });
  }

  token(params: Record<string, string>): Promise<Answer> {
    return this.#post('/token', params);
  }

  async #post(path: string, params: Record<string, string>): Promise<Answer> {
    const response = await fetch(this.issuer + path, {
      method: 'POST',
      body: new URLSearchParams(params),
      headers: { authorization: `Basic ${Buffer.from(`${this.id}:${secret}`).toString('base64')}` },
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
  }
}

interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, string>;
}

/** The pupil in a browser of their own, signed in with the own password. */
export async function pupilAt(provider: ProvingProvider, username: string): Promise<PupilsPage> {
  const guest = new Guest(provider.issuer);
  await guest.signIn(username, provider.secretOf(username));
  const { secret, step } = await guest.keepHandedOut();
  await guest.leave(step);
  return new PupilsPage(guest, secret);
}

/** The page `/me/asked`, without a browser. */
export class PupilsPage {
  readonly guest: Guest;
  /** The own password. */
  readonly secret: Secret;

  constructor(guest: Guest, secret: Secret) {
    this.guest = guest;
    this.secret = secret;
  }

  async open(): Promise<string> {
    const { response } = await this.guest.visitor.visit(`${this.guest.issuer}/me/asked?lang=da`);
    return response.text();
  }

  /** Says this of the ask with this code, or of the first. Gives the page after it. */
  async say(word: 'ask' | 'not-me', code = ''): Promise<string> {
    const html = await this.open();
    const sections = html.split('<form').map((part, at, all) => ({ before: all[at - 1] ?? '', part }));
    const form = sections.slice(1).find(({ before }) => before.includes(code))?.part;
    return this.send(/name="ask" value="([^"]*)"/.exec(form ?? '')?.[1] ?? '', word);
  }

  async send(ask: string, word: string, headers: Record<string, string> = {}): Promise<string> {
    const { response } = await this.guest.visitor.visit(`${this.guest.issuer}/me/asked?lang=da`, {
      method: 'POST',
      body: new URLSearchParams({ ask, word }),
      headers: { origin: this.guest.issuer, 'sec-fetch-site': 'same-origin', ...headers },
    });
    return response.text();
  }

  /** The number on the page. @throws Error when there is none */
  async number(): Promise<string> {
    const number = /<dl class="number">.*<dd>(\d\d)<\/dd>/.exec(await this.open())?.[1];
    if (number === undefined) throw new Error('no number on the page');
    return number;
  }
}

/** Lets a service poll again now: as if it had waited. */
export async function passInterval(database: Database): Promise<void> {
  await database.updateTable('asks').set({ polled_at: null }).execute();
}
