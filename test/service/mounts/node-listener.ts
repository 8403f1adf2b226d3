import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

type Handler = (request: Request) => Promise<Response>;
export const toListener = (unilogin: Handler) => async (incoming: IncomingMessage, outgoing: ServerResponse) => {
  const { method = 'GET', url = '/', headers } = incoming;
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const body = method === 'POST' ? (Readable.toWeb(incoming) as ReadableStream) : null;
  const init = { method, headers: sent, body, duplex: 'half' };
  const answer = await unilogin(new Request(`http://${headers.host}${url}`, init));
  outgoing.setHeaders(answer.headers).writeHead(answer.status);
  outgoing.end(await answer.text());
};
