import { createServer, type Server } from 'node:http';

/** A page as a server of another kind writes it: its headers, and what comes after them. */
interface Written {
  readonly headers: Record<string, string>;
  readonly html: string;
}

/** Reads a PHP page of the simple kind: `header("Name: value");` in one block, then HTML. */
export function readPhp(source: string): Written {
  const [, code, html = ''] = /^<\?php\n([^]*?)\?>\n([^]*)$/.exec(source) ?? [];
  if (code === undefined) throw new Error('no block of PHP at the beginning');
  const headers = [...code.matchAll(/header\(((?:"[^"]*"|[\s.])+)\);/g)].map(([, strings = '']) => {
    const line = [...strings.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text).join('');
    return [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()];
  });
  return { headers: Object.fromEntries(headers), html };
}

/** Answers every address with the page that `page` gives for it. */
export async function servePages(port: number, page: (path: string) => Written | undefined): Promise<Server> {
  const server = createServer((request, response) => {
    const written = page(new URL(request.url ?? '/', 'http://page').pathname);
    response.writeHead(written ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...written?.headers });
    response.end(written?.html ?? '');
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return server;
}
