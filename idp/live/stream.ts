import { UniloginError } from '../../shared/contract/errors.ts';
import type { News, Topic } from './news.ts';

/** How many streams may be open: what is beyond looks every few seconds instead, and nobody is the worse for it. */
export interface StreamLimits {
  /** Of one sign-in, or one adult: tabs of the same page. */
  readonly perTopic: number;
  readonly perProcess: number;
}

export const streamLimits: StreamLimits = { perTopic: 6, perProcess: 10_000 };

/** Milliseconds between two signs of life: proxies close what is silent for a minute. */
const heartbeat = 20_000;
/** Milliseconds after which a page must open it anew, and show again that it may. */
const longest = 600_000;
/** Some proxies hold back what is less than a page of memory: this goes first, and says nothing. */
const padding = `:${' '.repeat(2048)}\n`;

const text = new TextEncoder();

/** The streams of this process. */
export function createStreams(news: News, limits: StreamLimits = streamLimits) {
  const open = new Map<string, number>();
  const ends = new Set<() => void>();
  let all = 0;

  function take(topic: Topic): () => void {
    const ofTopic = open.get(topic) ?? 0;
    if (all >= limits.perProcess || ofTopic >= limits.perTopic) {
      throw new UniloginError('too-busy', { retryAfterSeconds: 60 });
    }
    open.set(topic, ofTopic + 1);
    all += 1;
    return () => {
      all -= 1;
      const left = (open.get(topic) ?? 1) - 1;
      if (left === 0) open.delete(topic);
      else open.set(topic, left);
    };
  }

  return {
    /**
     * A stream of server-sent events (HTML Standard, section 9.2): `hello` at once, `changed` at each change, and no data in
     * either. @throws UniloginError `too-busy` when there are enough
     */
    open(topic: Topic, signal: AbortSignal): Response {
      const giveBack = take(topic);
      let end: () => void = () => undefined;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const say = (said: string) => {
            try {
              controller.enqueue(text.encode(said));
            } catch {
              end(); // the page is gone
            }
          };
          const unfollow = news.follow(topic, () => say('event: changed\ndata\n\n'));
          const beating = setInterval(() => say(':\n'), heartbeat);
          const ending = setTimeout(() => end(), longest);
          end = () => {
            end = () => undefined;
            ends.delete(endThis);
            unfollow();
            clearInterval(beating);
            clearTimeout(ending);
            giveBack();
            try {
              controller.close();
            } catch {
              // closed by the page already
            }
          };
          const endThis = () => end();
          ends.add(endThis);
          signal.addEventListener('abort', endThis);
          say(`${padding}retry: 2000\nevent: hello\ndata\n\n`);
        },
        cancel: () => end(),
      });
      return new Response(body, {
        headers: {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
          'x-accel-buffering': 'no',
        },
      });
    },
    /** Ends all: each page opens another, at another process. */
    close() {
      for (const one of ends) one();
    },
    /** How many are open, for whoever measures. */
    get count() {
      return all;
    },
  };
}

export type Streams = ReturnType<typeof createStreams>;
