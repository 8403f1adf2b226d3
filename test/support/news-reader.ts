import type { Visitor } from './visitor.ts';

/** A page that listens to a stream of news, without a browser. */
export class NewsReader {
  readonly heard: string[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #stop = new AbortController();
  /** Resolves when the stream has ended, whoever ended it. */
  readonly ended: Promise<void>;

  private constructor(response: Response) {
    this.ended = this.#read(response).catch(() => undefined);
  }

  /** @throws Error when there is no stream */
  static async open(visitor: Visitor, address: string): Promise<NewsReader> {
    const stop = new AbortController();
    const response = await visitor.send(address, { headers: { accept: 'text/event-stream' }, signal: stop.signal });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    const reader = new NewsReader(response);
    reader.#stop.signal.addEventListener('abort', () => stop.abort());
    await reader.next('hello');
    return reader;
  }

  /** Resolves when this event has come, of those that nobody has waited for yet. */
  async next(name: string): Promise<void> {
    for (;;) {
      const at = this.heard.indexOf(name);
      if (at >= 0) return void this.heard.splice(at, 1);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  close(): void {
    this.#stop.abort();
  }

  async #read(response: Response): Promise<void> {
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = (rest + chunk).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const name = /^event: (.*)$/m.exec(event)?.[1];
        if (name !== undefined) this.heard.push(name);
      }
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }
}
