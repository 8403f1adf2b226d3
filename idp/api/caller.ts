import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Provider } from 'oidc-provider';
import { UniloginError } from '../../shared/contract/errors.ts';
import { browserSession } from '../oidc/browser-session.ts';
import { isExtension } from '../oidc/extension-client.ts';
import { refuseOtherPages, refuseOtherSites } from './own-pages-only.ts';

export type ApiContext = Context<{ Bindings: HttpBindings }>;

/** A session at the provider that a call comes from, and whose it is. */
export interface Caller {
  readonly accountId?: string | undefined;
  /** The session's `uid`. */
  readonly uid: string;
}

/**
 * Whose session a call comes from: by the cookie, of a page of ours; or by a token that the extension was given. A call with
 * a token is judged by it alone: a cookie that comes along says nothing.
 * @throws UniloginError `wrong-origin`, or `interaction-expired` for a token that holds no more, or was given to anybody else
 */
export async function callerOf(provider: Provider, c: ApiContext, issuer: string): Promise<Caller> {
  const token = tokenOf(c.req.raw);
  if (token === undefined) {
    if (c.req.method === 'GET') refuseOtherSites(c.req.raw);
    else refuseOtherPages(c.req.raw, issuer);
    const { accountId, uid } = await browserSession(provider, c.env);
    return { accountId, uid };
  }
  const found = await provider.AccessToken.find(token);
  const client = found?.clientId === undefined ? undefined : await provider.Client.find(found.clientId);
  if (found?.sessionUid === undefined || !isExtension(client)) throw new UniloginError('interaction-expired', {});
  return { accountId: found.accountId, uid: found.sessionUid };
}

/** RFC 6750 section 2.1. Anything else in the header is a token that nobody gave. */
function tokenOf({ headers }: Request): string | undefined {
  const header = headers.get('authorization');
  return header === null ? undefined : (/^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1] ?? '');
}
