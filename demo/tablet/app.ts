import { randomInt } from 'node:crypto';
import * as client from 'openid-client';
import registered from '../school.json' with { type: 'json' };

/** Regnetavlen, as the school's file registers it. A real app's server reads its own secret. */
export async function openApp(issuer: string): Promise<client.Configuration> {
  const { id, secret } = registered.clients.find((one) => one.id === 'regnetavlen') ?? {};
  if (id === undefined || secret === undefined) throw new Error('demo/school.json does not register regnetavlen');
  const isLocal = new URL(issuer).protocol === 'http:';
  const execute = isLocal ? [client.allowInsecureRequests] : [];
  return client.discovery(new URL(issuer), id, undefined, client.ClientSecretBasic(secret), { execute });
}

const signs = 'BCDFGHJKLMNPQRSTVWXZ23456789';

/** A new code for the app's screen: K7-3W. It spells no word. */
export function drawCode(): string {
  const [a, b, c, d] = Array.from({ length: 4 }, () => signs.charAt(randomInt(signs.length)));
  return `${a}${b}-${c}${d}`;
}
