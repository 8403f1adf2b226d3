/** The grant type of a service that asks without a browser (CIBA Core 1.0, section 4). */
export const cibaGrant = 'urn:openid:params:grant-type:ciba';

/** Whether a token, by the grant types that led to it, came of such an ask. */
export function isFromAsk(gty: string | undefined): boolean {
  return gty?.split(' ')[0] === 'ciba';
}
