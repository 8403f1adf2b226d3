import { PassThrough } from 'node:stream';

/** As much of Koa's context as is needed here. */
interface Asked {
  readonly path: string;
  status: number;
  type: string;
  body: unknown;
  set(name: string, value: string): void;
}

const event = (name: string): string => `event: ${name}\ndata:\n\n`;

/** What each stream says, and after how many milliseconds. */
const streams: Record<string, readonly (readonly [number, string])[]> = {
  '/streams/flows': [
    [0, event('hello')],
    [300, event('changed')],
  ],
  // A proxy that waits for the end of an answer, which never comes
  '/streams/buffers': [],
  '/streams/breaks': [[50, 'end']],
};

/** Real streams over HTTP for the component tests: one that flows, one that something holds back, one that ends at once. */
export async function newsStreams(context: Asked, next: () => Promise<unknown>): Promise<void> {
  const sayings = streams[context.path];
  if (!sayings) {
    await next();
    return;
  }
  const stream = new PassThrough();
  context.status = 200;
  context.type = 'text/event-stream';
  context.set('cache-control', 'no-store');
  context.body = stream;
  for (const [after, said] of sayings) {
    setTimeout(() => (said === 'end' ? stream.end() : stream.write(said)), after);
  }
}
