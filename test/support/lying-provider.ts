import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

/**
 * An OpenID Provider that says whatever a test wants it to say, right or wrong, and writes down what it is asked. A browser that comes
 * is sent back with a code at once.
 */
export class LyingProvider {
  issuer = '';
  clientId = 'island';
  /** Added to its discovery document; read at a handler's first request. */
  metadata: Record<string, unknown> = { authorization_response_iss_parameter_supported: true };
  /** Milliseconds by which its clock is ahead. */
  ahead = 0;
  /** Changes to the next ID tokens. */
  lie: JWTPayload = {};
  /** Signs the next ID tokens instead of its own key. */
  signer: Pair | undefined;
  refreshToken: string | undefined;
  /** Seconds that its access tokens live. */
  expiresIn = 900;
  /** Whether its renewals come without an ID token, as they may. */
  isSilent = false;
  /** Whether it takes a refresh token; `down` answers as a broken server does. */
  refreshing: 'yes' | 'no' | 'down' = 'yes';
  /** Milliseconds that it thinks before it gives tokens, and before it says what it can. */
  thinks = 0;
  thinksFirst = 0;
  /** Writes the next ID tokens instead of its own hand. */
  writes: ((said: Record<string, unknown>) => string | Promise<string>) | undefined;
  /** Where its paths lead instead of answering. */
  leads: Readonly<Record<string, string>> = {};
  /** Characters that its answers are too long by. */
  tooLong = 0;
  readonly asked: URLSearchParams[] = [];
  readonly #nonces = new Map<string, string>();
  #keys: Pair | undefined;
  #server: Server | undefined;

  async start(): Promise<this> {
    this.#keys = await generateKeyPair('RS256');
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const url = new URL(request.url ?? '/', this.issuer);
        if (url.pathname === '/authorize')
          return void response.writeHead(302, { location: this.answer(url).href }).end();
        const elsewhere = this.leads[url.pathname];
        if (elsewhere !== undefined) return void response.writeHead(307, { location: elsewhere }).end();
        void this.#answer(request.url ?? '/', Buffer.concat(chunks).toString()).then(({ status, body }) => {
          const date = new Date(Date.now() + this.ahead).toUTCString();
          response.writeHead(status, { 'content-type': 'application/json', date });
          response.end(JSON.stringify(body) + ' '.repeat(this.tooLong));
        });
      });
    });
    await new Promise<void>((listening) => this.#server?.listen(0, '127.0.0.1', listening));
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** Where the browser comes back to from `address`, with a code, as a provider that asks nobody would answer. */
  answer(address: URL, changes: Record<string, string | undefined> = {}): URL {
    const asked = address.searchParams;
    const code = `code-${this.#nonces.size}`;
    this.#nonces.set(code, asked.get('nonce') ?? '');
    const back = new URL(asked.get('redirect_uri') ?? '');
    const all: Record<string, string | undefined> = {
      code,
      state: asked.get('state') ?? '',
      iss: this.issuer,
      ...changes,
    };
    for (const [name, value] of Object.entries(all)) if (value !== undefined) back.searchParams.set(name, value);
    return back;
  }

  /** A JWT about this moment for the client; `undefined` leaves a claim out. */
  async sign(
    claims: Record<string, unknown>,
    { typ = 'JWT', signer = this.#keys }: { typ?: string; signer?: Pair } = {},
  ) {
    if (signer === undefined) throw new Error('not started');
    const iat = Math.floor((Date.now() + this.ahead) / 1000);
    const payload: Record<string, unknown> = { iss: this.issuer, aud: this.clientId, iat, exp: iat + 120, ...claims };
    const said = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
    if (this.writes) return this.writes(said);
    return new SignJWT(said).setProtectedHeader({ alg: 'RS256', kid: 'one', typ }).sign(signer.privateKey);
  }

  /** A logout token as it should be, but for `changes`. */
  async logoutToken(changes: Record<string, unknown>, signer?: Pair): Promise<string> {
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const jti = crypto.randomUUID();
    return this.sign({ jti, events, ...changes }, { typ: 'logout+jwt', ...(signer && { signer }) });
  }

  async #answer(path: string, body: string): Promise<{ status: number; body: unknown }> {
    switch (path) {
      case '/.well-known/openid-configuration':
        await passed(this.thinksFirst);
        return { status: 200, body: this.#metadata() };
      case '/jwks': {
        const key = this.#keys && (await exportJWK(this.#keys.publicKey));
        return { status: 200, body: { keys: [{ ...key, kid: 'one', alg: 'RS256', use: 'sig' }] } };
      }
      case '/token':
        return this.#grant(new URLSearchParams(body));
      default:
        return { status: 404, body: {} };
    }
  }

  #metadata() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
      ...this.metadata,
    };
  }

  async #grant(asked: URLSearchParams): Promise<{ status: number; body: unknown }> {
    this.asked.push(asked);
    await passed(this.thinks);
    const isRefresh = asked.get('grant_type') === 'refresh_token';
    if (isRefresh && this.refreshing === 'down') return { status: 503, body: {} };
    if (isRefresh && this.refreshing === 'no') return { status: 400, body: { error: 'invalid_grant' } };
    const nonce = this.#nonces.get(asked.get('code') ?? '');
    const claims = { sub: 'person-1', sid: 'session-1', name: 'Ida Holm', ...(nonce && { nonce }), ...this.lie };
    const id_token = await this.sign(claims, this.signer && { signer: this.signer });
    const refresh = this.refreshToken === undefined ? {} : { refresh_token: this.refreshToken };
    const told = isRefresh && this.isSilent ? {} : { id_token };
    const body = { access_token: 'at', token_type: 'Bearer', expires_in: this.expiresIn, ...told, ...refresh };
    return { status: 200, body };
  }
}
