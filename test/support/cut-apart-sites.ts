import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ida } from '../widget/support/fake-backend.ts';

type Answer = (url: URL, response: ServerResponse) => Promise<void> | void;
const widget = new URL('../../dist/widget/', import.meta.url);
const page = '<!doctype html><html lang="da"><meta charset="utf-8"><title>site</title>';

/** A service and a provider on two sites, both of which cut themselves off from whoever opened them. */
export class CutApartSites {
  readonly #servers: Server[] = [];
  service = '';
  provider = '';
  isSignedIn = false;

  async start(): Promise<void> {
    this.service = await this.#serve('127.0.0.1', (url, response) => this.#answer(url, response));
    this.provider = await this.#serve('localhost', (url, response) => {
      const back = `${this.service}/unilogin/callback?${url.searchParams.toString()}`;
      response.end(`${page}<a href="${back.replaceAll('&', '&amp;')}">in</a>`);
    });
  }

  stop(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  async #serve(host: string, answer: Answer): Promise<string> {
    const server = createServer((request: IncomingMessage, response: ServerResponse) => {
      response.setHeader('cross-origin-opener-policy', 'same-origin');
      response.setHeader('content-type', 'text/html');
      void answer(new URL(request.url ?? '/', 'http://site'), response);
    });
    this.#servers.push(server);
    await new Promise<void>((listening) => server.listen(0, host, listening));
    return `http://${host}:${(server.address() as AddressInfo).port}`;
  }

  async #answer({ pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
    const go = (to: string) => response.writeHead(302, { location: to }).end();
    if (pathname === '/unilogin/sign-in') go(`${this.provider}/?${searchParams.toString()}`);
    else if (pathname === '/unilogin/session') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(this.isSignedIn ? ida : { signedIn: false }));
    } else if (pathname === '/unilogin/callback') {
      this.isSignedIn = true;
      const channel = searchParams.get('channel');
      if (channel === null) go(searchParams.get('return_to') ?? '/');
      else response.end(`${page}<script>${tellAndClose(channel)}</script>`);
    } else if (/^\/[\w.-]+\.js$/.test(pathname)) {
      response.setHeader('content-type', 'text/javascript');
      response.end(await readFile(new URL(`.${pathname}`, widget)));
    } else {
      const element = '<unilogin-login backend="/unilogin" display="popup"></unilogin-login>';
      response.end(`${page}${element}<textarea></textarea><script type="module" src="/unilogin.js"></script>`);
    }
  }
}

/** What the callback's page does in the window. */
function tellAndClose(channel: string): string {
  return `const channel = new BroadcastChannel(${JSON.stringify(channel)});
    channel.postMessage({ done: true });
    setTimeout(() => { channel.close(); window.close(); }, 50);`;
}
