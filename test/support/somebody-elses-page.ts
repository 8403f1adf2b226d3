import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface SomebodyElsesPage {
  /** Where it stands, with a slash at the end. */
  address: string;
  close(): void;
}

/** A page of an attacker's on a port of its own; `host` names the site it pretends to be a part of. */
export async function somebodyElsesPage(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  host = '127.0.0.1',
): Promise<SomebodyElsesPage> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    address: `http://${host}:${address.port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
