import { ida as idaInTheWorld } from '../../../site/world/sessions.ts';

/** For an hour more. */
export const ida = { ...idaInTheWorld, expiresAt: Date.now() + 3_600_000 };

/** Stands in for the service's handler: answers `fetch` below its mount, and writes down what was asked. */
export class FakeBackend {
  session: unknown = { signedIn: false };
  signOutLocation: string | undefined;
  isDown = false;
  /** Where a frame goes, and by which state the page knows the answer; and what came of that. */
  begun = { url: 'https://id.example/auth', state: 'the-state' };
  outcome = 'done';
  /** The service's own API, and whoever else a page may call; what it leaves alone goes to the network. */
  api: (request: Request) => Promise<Response | undefined> | undefined = () => undefined;
  readonly asked: Request[] = [];
  readonly #fetch = window.fetch;

  constructor(mount = '/unilogin') {
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith(mount))
        return (await this.api(request)) ?? (await this.#fetch.call(window, input, init));
      this.asked.push(request);
      if (this.isDown) throw new TypeError('no network');
      if (pathname === `${mount}/session`) return Response.json(this.session);
      if (pathname === `${mount}/sign-in`) return Response.json(this.begun);
      if (pathname === `${mount}/callback`) return Response.json({ outcome: this.outcome });
      if (pathname === `${mount}/sign-out` && request.method === 'POST') {
        this.session = { signedIn: false };
        return Response.json(this.signOutLocation === undefined ? {} : { location: this.signOutLocation });
      }
      return new Response(null, { status: 404 });
    };
  }

  restore(): void {
    window.fetch = this.#fetch;
  }
}
