import { failure, type Failure } from '../../../shared/contract/errors.ts';
import type { PasskeyQuestion } from '../../../shared/contract/passkey-proof.ts';
import type { AnswerRequest } from '../../../shared/contract/answers.ts';
import type { HandedOut, Step } from '../../../shared/contract/sign-in.ts';

/** Plays the identity API for one page: answers with what the test lays ready, and keeps what was asked. */
export class FakeIdentityApi {
  readonly asked: AnswerRequest[] = [];
  readonly headers: Headers[] = [];
  drawn = 0;
  question: PasskeyQuestion | Failure = failure('interaction-expired', {});
  looks = 0;
  #next: Step | Failure | undefined;
  #held: Promise<void> | undefined;
  #isReachable = true;
  handedOut: HandedOut = { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin' };
  readonly #fetch = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input, init) => this.#answer(input instanceof Request ? input.url : input.toString(), init);
  }

  /** What the next request gets: a step, or a failure as a 4xx. */
  lays(next: Step | Failure): void {
    this.#next = next;
  }

  goesAway(): void {
    this.#isReachable = false;
  }

  comesBack(): void {
    this.#isReachable = true;
  }

  /** Holds answers back until the returned function is called. */
  holds(): () => void {
    let release: () => void = () => undefined;
    this.#held = new Promise((resolve) => (release = resolve));
    return () => {
      this.#held = undefined;
      release();
    };
  }

  restore(): void {
    globalThis.fetch = this.#fetch;
  }

  async #answer(address: string, init?: RequestInit): Promise<Response> {
    if (!address.startsWith('/api/sign-ins/')) return this.#fetch(address, init);
    if (!this.#isReachable) throw new TypeError('Failed to fetch');
    this.headers.push(new Headers(init?.headers));
    if (address.endsWith('/passkey')) {
      return Response.json(this.question, { status: 'code' in this.question ? 410 : 200 });
    }
    if (address.endsWith('/hand-out')) {
      this.drawn += 1;
      return Response.json(this.handedOut);
    }
    if (address.endsWith('/answer'))
      this.asked.push(JSON.parse(typeof init?.body === 'string' ? init.body : '') as AnswerRequest);
    else this.looks += 1;
    await this.#held;
    const next = this.#next ?? failure('unexpected', {});
    return Response.json(next, { status: 'at' in next ? 200 : 409 });
  }
}
