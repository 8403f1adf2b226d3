import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { brotli } from '../../scripts/compress.ts';
import { inMemoryBundle } from '../../scripts/in-memory-bundle.ts';

const frame = (inside: string) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>x</title></head><body>${inside}</body></html>`;

const form =
  '<form method="post"><label>Brugernavn <input name="username" autocomplete="username"></label><button>Videre</button></form>';

interface Answer {
  type: string;
  body: Buffer;
}

/** Serves the pages that ours are measured against, and our button alone, compressed as our servers do. */
export async function startBenchPages(): Promise<{ origin: string; close(): void }> {
  const answers = new Map<string, Answer>([
    ['/plain', await text('text/html', frame(form))],
    ['/minimal', await text('text/html', frame('<minimal-login></minimal-login>' + moduleAt('/minimal.js')))],
    ['/minimal.js', await text('text/javascript', await inMemoryBundle('test/bench/pages/minimal-lit.ts'))],
    [
      '/button',
      await text(
        'text/html',
        frame('<unilogin-login backend="/unilogin"></unilogin-login>' + moduleAt('/unilogin.js')),
      ),
    ],
    ...(await widgetFiles()),
    ['/unilogin/session', await text('application/json', '{"signedIn":false}')],
    ['/favicon.ico', await text('image/x-icon', '')],
  ]);
  const server = createServer((request, response) => {
    const answer = answers.get(new URL(request.url ?? '/', 'http://x').pathname);
    if (answer === undefined) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': `${answer.type}; charset=utf-8`, 'content-encoding': 'br' })
      .end(answer.body);
  });
  return { origin: await listening(server), close: () => void server.close() };
}

const moduleAt = (path: string) => `<script type="module" src="${path}"></script>`;

async function text(type: string, content: string): Promise<Answer> {
  return { type, body: await brotli(Buffer.from(content)) };
}

/** What the script tag loads, at once and later, as it was compressed by the build. */
async function widgetFiles(): Promise<[string, Answer][]> {
  const folder = new URL('../../dist/widget/', import.meta.url);
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  return Promise.all(
    scripts.map(async (name): Promise<[string, Answer]> => [
      `/${name}`,
      { type: 'text/javascript', body: await readFile(new URL(`${name}.br`, folder)) },
    ]),
  );
}

/** Listens on a free port of 127.0.0.1; the origin. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return `http://127.0.0.1:${address.port}`;
}
