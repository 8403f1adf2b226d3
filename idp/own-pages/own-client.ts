import type { ClientMetadata } from 'oidc-provider';
import { raiseBounds } from '../../shared/assurance/held.ts';
import { audiences } from '../../shared/i18n/material/parts.ts';
import { levelsKey } from '../oidc/service-levels.ts';
import { ownClientForSureId, ownClientId, ownClientName } from '../oidc/own-client-id.ts';

/** Where a school's user administrator adapts the page for each audience. */
const materialPages = audiences.map((audience) => `/me/material/${audience}` as const);

/** The pages of the provider's own for somebody who is signed in. A new one is a row here, and a route behind the door. */
export const ownPages = [
  '/me',
  '/me/practise',
  '/me/approvals',
  '/me/pupils',
  '/me/pupils/sure',
  '/me/reports',
  '/me/postponed',
  '/me/passkeys',
  '/me/asked',
  '/me/log',
  '/me/log/child',
  '/me/log/school',
  '/me/material',
  '/me/material/letterhead',
  ...materialPages,
  '/me/ways-in',
  '/institutioner/bestil',
  '/dataaftaler',
  '/dataadgang',
] as const;
export type OwnPage = (typeof ownPages)[number];

/** What a pupil can say on the telephone for `/me/approvals`. */
export const shortAddress = '/ja';

/** What a colleague can say of `/me/pupils`. */
export const shortAddressOfPupils = '/elevadgang';

/** Where the sign-out of these pages ends. */
export const signedOutPage = '/me/signed-out';

/**
 * The provider as a client of itself: a page of its own needs somebody to sign in as a service does, by the same steps,
 * throttle and pages. What it comes for is the session that the sign-in leaves in the browser, and the page reads that
 * session itself (door.ts). So the code of the answer is dropped: it was asked for with a PKCE challenge whose verifier
 * nobody kept, and there is no secret and no refresh token by which anything could come of it.
 */
export function ownClients(issuer: string): ClientMetadata[] {
  return [
    ownClient(issuer, { client_id: ownClientId, [levelsKey]: { raiseHolds: raiseBounds.most } }),
    ownClient(issuer, { client_id: ownClientForSureId, [levelsKey]: { raiseHolds: raiseBounds.usual } }),
  ];
}

function ownClient(issuer: string, its: Pick<ClientMetadata, 'client_id' | typeof levelsKey>): ClientMetadata {
  return {
    ...its,
    client_name: ownClientName,
    redirect_uris: ownPages.map((page) => issuer + page),
    post_logout_redirect_uris: [issuer + signedOutPage],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'none',
  };
}
