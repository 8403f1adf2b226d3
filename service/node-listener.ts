type Handler = (request: Request) => Promise<Response>;

/** What is used of node:http's IncomingMessage, which Express hands on as it is. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Express: the address before a router took its part of it. */
  readonly originalUrl?: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What is used of node:http's ServerResponse. */
export interface NodeResponse {
  setHeaders(headers: Headers): { writeHead(status: number): unknown };
  end(body: Uint8Array): unknown;
}

/** The handler as node:http and Express call one. In Express it stands before any `express.json()`, which would eat the body. */
export const toListener =
  (handler: Handler) =>
  async (incoming: NodeRequest, outgoing: NodeResponse): Promise<void> => {
    const { method = 'GET', headers, originalUrl = incoming.url ?? '/' } = incoming;
    const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = method === 'GET' || method === 'HEAD' ? null : streamOf(incoming);
    const init = { method, headers: sent, body, duplex: 'half' };
    const answer = await handler(new Request(new URL(`http://${String(headers['host'])}${originalUrl}`), init));
    outgoing.setHeaders(answer.headers).writeHead(answer.status);
    outgoing.end(new Uint8Array(await answer.arrayBuffer()));
  };

/** Pulled as it is read: who reads no further than its bound takes no more in. */
function streamOf(incoming: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next: IteratorResult<Uint8Array, unknown> = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
