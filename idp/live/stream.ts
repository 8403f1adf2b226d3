import { UniloginError } from '../../shared/contract/errors.ts';
import type { News, Topic } from './news.ts';
import { createPlaces, type StreamLimits, streamLimits } from './places.ts';

/** Milliseconds between two signs of life: proxies close what is silent for a minute. */
const heartbeat = 20_000;
/** Milliseconds after which a page must open it anew, and show again that it may. */
const longest = 600_000;
/** Some proxies hold back what is less than a page of memory: this goes first, and says nothing. */
const padding = `:${' '.repeat(2048)}\n`;

const text = new TextEncoder();
const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** Who may hear of a topic, asked again before each change is told. */
export interface Listener {
  /** Aborts when the page has gone. */
  readonly signal: AbortSignal;
  mayHear(): Promise<boolean>;
}

/** The streams of this process. */
export function createStreams(news: News, limits: StreamLimits = streamLimits) {
  const places = createPlaces(limits);
  const ends = new Set<() => void>();
  let isClosed = false;

  return {
    /**
     * A stream of server-sent events (HTML Standard, section 9.2): `hello` at once, `changed` at each change, and no data in
     * either. It ends before it tells anything to whoever may hear it no longer. @throws UniloginError `too-busy` when there
     * are enough, or the process is about to stop
     */
    open(topic: Topic, { signal, mayHear }: Listener): Response {
      const giveBack = isClosed ? undefined : places.take(topic);
      if (giveBack === undefined) throw new UniloginError('too-busy', { retryAfterSeconds: 60 });
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
          const tell = async () => {
            if (await mayHear().catch(() => false)) say('event: changed\ndata\n\n');
            else end();
          };
          const unfollow = news.follow(topic, () => void tell());
          const beating = setInterval(() => say(':\n'), heartbeat);
          const ending = setTimeout(() => end(), longest);
          const endThis = () => end();
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
          ends.add(endThis);
          signal.addEventListener('abort', endThis);
          say(`${padding}retry: 2000\nevent: hello\ndata\n\n`);
          if (signal.aborted) end();
        },
        cancel: () => end(),
      });
      return new Response(body, { headers });
    },
    /** Ends all, and opens no other: each page opens another, at another process. */
    close() {
      isClosed = true;
      for (const one of ends) one();
    },
    /** How many are open, for whoever measures. */
    get count() {
      return places.taken;
    },
  };
}

export type Streams = ReturnType<typeof createStreams>;
