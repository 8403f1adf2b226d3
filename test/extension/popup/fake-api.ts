import type { Approvals } from '../../../shared/contract/approvals.ts';
import type { Me } from '../../../shared/contract/me.ts';

export const provider = 'https://provider.example';

/** Plays the provider's API for whoever has the token, and nobody else. */
export class FakeApi {
  me: Me | 'away' | 'over';
  approvals: Approvals;
  /** Milliseconds by which its clock is ahead. */
  ahead = 0;
  readonly asked: string[] = [];
  readonly #real = globalThis.fetch;

  constructor(
    me: Me | 'away' | 'over',
    approvals: Approvals = { waiting: [], history: [], muted: [], sureForSeconds: 3600 },
  ) {
    this.me = me;
    this.approvals = approvals;
  }

  /** Until the function that it gives is called. */
  install(): () => void {
    globalThis.fetch = async (input, init) => {
      const { origin, pathname } = new URL(input instanceof Request ? input.url : input, location.href);
      if (origin !== provider) return this.#real(input, init);
      this.asked.push(pathname);
      return this.#answer(pathname, new Headers(init?.headers).get('authorization'));
    };
    return () => (globalThis.fetch = this.#real);
  }

  #answer(path: string, authorization: string | null): Response {
    const { me } = this;
    if (me === 'away') throw new TypeError('Failed to fetch');
    if (me === 'over' || authorization !== 'Bearer token')
      return this.#say({ code: 'interaction-expired', data: {} }, 403);
    if (path === '/api/me') return this.#say(me);
    return path === '/api/approvals' ? this.#say(this.approvals) : new Response(null, { status: 204 });
  }

  #say(body: object, status = 200): Response {
    return Response.json(body, { status, headers: { date: new Date(Date.now() + this.ahead).toUTCString() } });
  }
}
