import { expect } from 'vitest';
import { Visitor } from './visitor.ts';

type Handler = (request: Request) => Promise<Response>;
export const serviceOrigin = 'https://service.example';

/** A browser at a service whose handler is called without a network; it goes to the provider as a Visitor. */
export class ServiceBrowser {
  readonly visitor = new Visitor();
  readonly cookies = new Map<string, string>();
  readonly #handler: Handler;
  readonly #origin: string;

  constructor(handler: Handler, origin = serviceOrigin) {
    this.#handler = handler;
    this.#origin = origin;
  }

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const request = new Request(new URL(path, this.#origin), { ...init, headers });
    const response = await this.#handler(request);
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Begins a sign-in; gives the address at the provider. */
  async begin(params: Record<string, string> = {}): Promise<URL> {
    const response = await this.send(`/unilogin/sign-in?${new URLSearchParams(params).toString()}`);
    return new URL(response.headers.get('location') ?? '', this.#origin);
  }

  /** Begins a sign-in and goes to the provider; gives the provider's answer, not yet brought back. */
  async visit(params: Record<string, string> = {}): Promise<URL> {
    return (await this.visitor.visit(await this.begin(params))).url;
  }

  async bring(answer: URL): Promise<Response> {
    return this.send(answer.pathname + answer.search);
  }

  async signIn(params: Record<string, string> = {}): Promise<Response> {
    return this.bring(await this.visit(params));
  }

  async session(): Promise<Record<string, unknown>> {
    return (await this.send('/unilogin/session')).json() as Promise<Record<string, unknown>>;
  }

  async signOut(
    headers: Record<string, string> = { 'unilogin-request': '1', origin: this.#origin },
  ): Promise<Response> {
    return this.send('/unilogin/sign-out?return_to=/lesson', { method: 'POST', headers, body: '{}' });
  }

  /** The one cookie whose name matches. */
  cookie(pattern: RegExp): [name: string, value: string] {
    const found = [...this.cookies].filter(([name]) => pattern.test(name));
    expect(found).toHaveLength(1);
    return found[0] ?? ['', ''];
  }

  #keep(line: string): void {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
    expect(line, 'every cookie is bound to this host').toMatch(/^__Host-[^;]+; Path=\/; HttpOnly; Secure; SameSite=/);
    if (/Max-Age=0/.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The code of the news in an address that a person is led to. */
export function newsOf(response: Response): string | null {
  const location = response.headers.get('location');
  return location === null ? null : new URL(location).searchParams.get('unilogin_error');
}
