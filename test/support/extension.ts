import { approvalCalls } from '../../shared/contract/approvals.ts';
import { saveClient } from '../../idp/oidc/clients.ts';
import type { Database } from '../../idp/database/open.ts';
import { getTokens } from './code-flow.ts';
import type { Guest } from './guest.ts';

const chromeId = 'ghhbgoacipbhiikccgphbindlhipoilo';
export const extensionOrigin = `chrome-extension://${chromeId}`;
export const extensionClient = {
  id: 'unilogin-extension',
  name: 'Unilogin i browseren',
  redirectUris: [`https://${chromeId}.chromiumapp.org/`],
  isExtension: true,
};

export async function registerExtension(database: Database): Promise<void> {
  await saveClient(database, extensionClient);
}

/** The browser extension of somebody who is signed in at the provider in that browser; without a browser. */
export class Extension {
  readonly issuer: string;
  readonly tokens: Record<string, string>;

  private constructor(issuer: string, tokens: Record<string, string>) {
    this.issuer = issuer;
    this.tokens = tokens;
  }

  static async of({ issuer, visitor }: Pick<Guest, 'issuer' | 'visitor'>): Promise<Extension> {
    const [redirect_uri = ''] = extensionClient.redirectUris;
    const { tokens } = await getTokens({ issuer, visitor, clientId: extensionClient.id, params: { redirect_uri } });
    return new Extension(issuer, tokens);
  }

  /** Asks the identity API as an extension does: another origin, no cookie. */
  async ask(
    path: string,
    { body, token = this.tokens['access_token'] ?? '' }: { body?: object; token?: string } = {},
  ): Promise<Response> {
    return fetch(this.issuer + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        origin: extensionOrigin,
        'sec-fetch-site': 'cross-site',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  async confirm(id: string, number: string): Promise<Response> {
    return this.ask(approvalCalls.confirm.path.replace(':id', id), { body: { number } });
  }
}
