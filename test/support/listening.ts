import { pageHeaders } from './guest.ts';
import type { Visitor } from './visitor.ts';

/** A page that listens to a stream of server-sent events, without a browser. */
export class Listening {
  readonly status: number;
  readonly headers: Headers;
  /** Everything that has come so far. */
  heard = '';
  /** Whether the other end has ended it. */
  isOver = false;
  readonly #leaving: AbortController;

  private constructor(response: Response, leaving: AbortController) {
    this.status = response.status;
    this.headers = response.headers;
    this.#leaving = leaving;
    void this.#read(response);
  }

  static async open(visitor: Visitor, address: string): Promise<Listening> {
    const leaving = new AbortController();
    const { origin } = new URL(address);
    const headers = { ...pageHeaders(origin), accept: 'text/event-stream' };
    return new Listening(await visitor.send(address, { headers, signal: leaving.signal }), leaving);
  }

  /** How often it was told. */
  count(event: 'hello' | 'changed'): number {
    return this.heard.split(`event: ${event}\n`).length - 1;
  }

  leave(): void {
    this.#leaving.abort();
  }

  async #read({ body }: Response): Promise<void> {
    const text = new TextDecoder();
    try {
      for await (const chunk of body ?? []) this.heard += text.decode(chunk, { stream: true });
    } catch {
      // left, or cut off
    }
    this.isOver = true;
  }
}
