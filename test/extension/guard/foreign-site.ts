import { createServer, type IncomingMessage } from 'node:http';

/** What reached the server beside pages. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
}

/** A site that is not the provider's: pages by their path, and a list of all that was sent to it. */
export class ForeignSite {
  readonly address: string;
  readonly arrived: Arrived[] = [];
  readonly #pages = new Map<string, string>();
  readonly #close: () => void;

  private constructor(address: string, close: () => void) {
    this.address = address;
    this.#close = close;
  }

  /** `host` says under which name it is visited; all of them are this machine. */
  static async open(host = '127.0.0.1'): Promise<ForeignSite> {
    const server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://here');
      const page = request.method === 'GET' && search === '' ? site.#pages.get(pathname) : undefined;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (page !== undefined) return response.end(page);
      if (pathname === '/favicon.ico') return response.end();
      void bodyOf(request).then((body) => {
        site.arrived.push({ method: request.method ?? '', path: pathname, query: search, body });
        response.end('<!doctype html><title>Modtaget</title><h1>Modtaget</h1>');
      });
      return undefined;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = server.address();
    if (at === null || typeof at === 'string') throw new Error('no port was given');
    const site = new ForeignSite(`http://${host}:${at.port}`, () => {
      server.closeAllConnections();
      server.close();
    });
    return site;
  }

  /** The address of a page with this in its body. */
  page(name: string, body: string): string {
    this.#pages.set(
      `/${name}`,
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>${name}</title><body>${body}`,
    );
    return `${this.address}/${name}`;
  }

  /** A page that is written whole. */
  whole(path: string, html: string): void {
    this.#pages.set(encodeURI(path), html);
  }

  close(): void {
    this.#close();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
