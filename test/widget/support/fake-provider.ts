const base64url = (value: unknown): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Stands in for an OpenID Provider and for every API: answers `fetch`, and writes down what was asked. */
export class FakeProvider {
  readonly accessToken = 'planted-access-token-7f3b';
  idToken = '';
  nonce = '';
  isDown = false;
  /** More that the next ID tokens say. */
  claims: Record<string, unknown> = {};
  /** Answers in the place of every API. */
  api: (request: Request) => Promise<Response> = () => Promise.resolve(Response.json({}));
  readonly asked: Request[] = [];
  readonly #fetch = window.fetch;

  constructor(issuer: string) {
    const metadata = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      authorization_response_iss_parameter_supported: true,
      response_types_supported: ['code'],
    };
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      this.asked.push(request);
      if (this.isDown) return Promise.reject(new TypeError('no network'));
      const { pathname } = new URL(request.url);
      if (pathname === '/.well-known/openid-configuration') return Promise.resolve(Response.json(metadata));
      if (request.url !== metadata.token_endpoint) return this.api(request);
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, aud: 'page-client', sub: 's1', iat: now, exp: now + 300, nonce: this.nonce };
      const person = { name: 'Ida Holm', aktoer_gruppe: 'Elev', institutionsnumre: ['012345'] };
      this.idToken = `${base64url({ alg: 'RS256' })}.${base64url({ ...claims, ...person, ...this.claims })}.${base64url('planted')}`;
      const token = { access_token: this.accessToken, token_type: 'Bearer', expires_in: 300, id_token: this.idToken };
      return Promise.resolve(Response.json(token));
    };
  }

  get last(): Request | undefined {
    return this.asked.at(-1);
  }

  restore(): void {
    window.fetch = this.#fetch;
  }
}
