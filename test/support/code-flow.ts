import { createHash, randomBytes } from 'node:crypto';
import { clientSecret, redirectUri } from './identity-provider.ts';
import { Visitor } from './visitor.ts';

const withoutSecret = new Set(['public-page', 'unilogin-extension']);

export interface CodeRequest {
  issuer: string;
  clientId?: string;
  visitor?: Visitor;
  /** More or other parameters; an empty one is left out. */
  params?: Record<string, string>;
}

/** Asks for a code as a service does, with PKCE, state and nonce, and lets `visitor` go there. */
export async function askForCode({
  issuer,
  clientId = 'confidential',
  visitor = new Visitor(),
  params = {},
}: CodeRequest) {
  const verifier = randomBytes(32).toString('base64url');
  const url = new URL('/authorize', issuer);
  const all = {
    client_id: clientId,
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: clientId === 'public-page' ? 'https://service.example/public' : redirectUri,
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...params,
  };
  for (const [name, value] of Object.entries(all)) if (value !== '') url.searchParams.set(name, value);
  const { url: back, response } = await visitor.visit(url);
  return { back, response, verifier, visitor, code: back.searchParams.get('code') ?? '' };
}

/** Sends what a client sends to the token endpoint, confidential clients with their secret. */
export async function requestToken(
  issuer: string,
  clientId: string,
  params: Record<string, string>,
): Promise<Response> {
  const body = new URLSearchParams(params);
  const headers: Record<string, string> = {};
  if (withoutSecret.has(clientId)) body.set('client_id', clientId);
  else headers['authorization'] = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  return fetch(new URL('/token', issuer), { method: 'POST', headers, body });
}

/** The whole way: code, then tokens. */
export async function getTokens(request: CodeRequest) {
  const clientId = request.clientId ?? 'confidential';
  const { back, code, verifier, visitor } = await askForCode(request);
  const redirect_uri = `${back.origin}${back.pathname}`;
  const response = await requestToken(request.issuer, clientId, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri,
  });
  const tokens = (await response.json()) as Record<string, string>;
  return { tokens, code, verifier, redirect_uri, visitor, status: response.status };
}

/** What a JWT says; whether it is true is not asked here. */
export function claimsOf(jwt: string | undefined): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt?.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}
