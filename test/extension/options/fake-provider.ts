export const other = 'https://other.example';

/** Plays three addresses: a provider, one that answers when it is told to, and a shop; nobody else answers. */
export class FakeProvider {
  readonly #real = globalThis.fetch;
  #slow: () => void = () => undefined;

  install(): void {
    globalThis.fetch = async (input, init) => {
      const { origin, hostname } = new URL(input instanceof Request ? input.url : input, location.href);
      if (!hostname.endsWith('.example')) return this.#real(input, init);
      if (origin === 'https://slow.example') await new Promise<void>((resolve) => (this.#slow = resolve));
      if (origin === other || origin === 'https://slow.example') return Response.json(describe(origin));
      if (origin === 'https://shop.example')
        return new Response('<h1>Shop</h1>', { headers: { 'content-type': 'text/html' } });
      throw new TypeError('Failed to fetch');
    };
  }

  restore(): void {
    globalThis.fetch = this.#real;
  }

  answerSlow(): void {
    this.#slow();
  }
}

function describe(issuer: string): object {
  const at = (path: string) => `${issuer}/${path}`;
  return {
    issuer,
    authorization_endpoint: at('auth'),
    token_endpoint: at('token'),
    revocation_endpoint: at('revoke'),
    end_session_endpoint: at('end'),
  };
}
