import type { Step } from '../../shared/contract/sign-in.ts';
import { provedAsMitid } from './beside.ts';
import { Guest } from './guest.ts';
import type { LyingProvider } from './lying-provider.ts';
import type { Place } from './upstream.ts';

/** Somebody at the sign-in page who cannot get in, without a browser and without a script. */
export class ShutOut extends Guest {
  /** Arrives, and says for whom a way in is looked for. Gives the page of the ways. */
  static async at({ issuer }: Pick<Place, 'issuer'>, username: string): Promise<ShutOut> {
    const guest = new ShutOut(issuer);
    await guest.arrive();
    await guest.looksFor(username);
    return guest;
  }

  looksFor(username: string): Promise<Response> {
    return this.send({ username });
  }

  /** Sends a form of the page of the ways, and gives the answer, which is a redirect when it was taken. */
  async send(fields: Record<string, string>, headers: Record<string, string> = {}, path = 'way-in'): Promise<Response> {
    const response = await this.visitor.send(`${this.issuer}/sign-in/${this.id}/${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: this.issuer,
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
    });
    await response.body?.cancel();
    return response;
  }

  /** The page at this place of the sign-in, and where it turned out to be. */
  async open(path: string): Promise<{ path: string; html: string }> {
    const { url, response } = await this.visitor.visit(`${this.issuer}/sign-in/${this.id}/${path}`);
    return { path: url.pathname, html: await response.text() };
  }

  /** Past the page that says what it is about: the address at the other provider. */
  async leaveBy(way: 'way-in' | 'find-username'): Promise<URL> {
    const response = await this.visitor.send(`${this.issuer}/sign-in/${this.id}/${way}/mitid/go`);
    await response.body?.cancel();
    return new URL(response.headers.get('location') ?? '', this.issuer);
  }

  /** The whole way of somebody with MitID, there and back to where their session there ends. Gives that page. */
  async showWho(mitid: LyingProvider, username: string, way: 'way-in' | 'find-username' = 'way-in', lie: object = {}) {
    const there = await this.leaveBy(way);
    mitid.lie = { ...provedAsMitid(username), ...lie };
    const { url, response } = await this.visitor.visit(mitid.answer(there));
    mitid.lie = {};
    return { path: url.pathname, html: await response.text() };
  }

  /** The page, once the other provider has signed them out. */
  async signsOut(): Promise<{ path: string; html: string }> {
    const { url, response } = await this.visitor.visit(`${this.issuer}/upstream/mitid/signed-out?state=${this.id}`);
    return { path: url.pathname, html: await response.text() };
  }

  /** The step there. */
  async signedOut(): Promise<Step> {
    await this.signsOut();
    return this.look();
  }
}
