/** A browser without a window: keeps cookies by path, follows redirects inside one origin, and stops at the first other. */
export class Visitor {
  readonly cookies = new Map<string, { value: string; path: string; attributes: string }>();

  async send(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...Object.fromEntries(new Headers(init.headers)),
        cookie: this.#cookiesFor(url.pathname),
      },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line, url.pathname);
    return response;
  }

  /** The last answer, and where it came from; an answer that leads elsewhere is not followed. */
  async visit(address: string | URL, init?: RequestInit): Promise<{ url: URL; response: Response }> {
    let url = new URL(address);
    let response = await this.send(url, init);
    for (let step = 0; step < 10; step += 1) {
      const location = response.headers.get('location');
      if (location === null) return { url, response };
      const next = new URL(location, url);
      if (next.origin !== url.origin) return { url: next, response };
      await response.body?.cancel();
      url = next;
      response = await this.send(url);
    }
    throw new Error('redirected in circles');
  }

  #keep(line: string, from: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', ...value] = pair.split('=');
    const path = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? from;
    if (value.join('=') === '') this.cookies.delete(`${name} ${path}`);
    else this.cookies.set(`${name} ${path}`, { value: value.join('='), path, attributes: attributes.join('; ') });
  }

  #cookiesFor(pathname: string): string {
    const sent = [...this.cookies].filter(
      ([, { path }]) => pathname === path || pathname.startsWith(path.replace(/\/?$/, '/')),
    );
    return sent.map(([key, { value }]) => `${key.split(' ')[0]}=${value}`).join('; ');
  }
}
