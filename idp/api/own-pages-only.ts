import { UniloginError } from '../../shared/contract/errors.ts';

/**
 * Lets a request pass that a page of ours makes with `fetch`: from our origin, with the header that no form can send,
 * and as JSON, which another origin could only send after a preflight that nobody answers. @throws UniloginError `wrong-origin`
 */
export function refuseOtherPages(request: Request, issuer: string): void {
  const { headers } = request;
  const isOurs =
    headers.get('origin') === issuer &&
    isSameOrigin(headers) &&
    headers.get('unilogin-request') === '1' &&
    headers.get('content-type')?.split(';')[0]?.trim() === 'application/json';
  if (!isOurs) throw new UniloginError('wrong-origin', {});
}

/** A look changes nothing; still no other site's page gets an answer. @throws UniloginError `wrong-origin` */
export function refuseOtherSites(request: Request): void {
  if (!isSameOrigin(request.headers)) throw new UniloginError('wrong-origin', {});
}

/**
 * A form of ours, sent without a script. Under `no-referrer` browsers send `Origin: null` with it, and say in Sec-Fetch-Site
 * where it came from; who sends no Sec-Fetch-Site must send our origin. @throws UniloginError `wrong-origin`
 */
export function refuseOtherForms(request: Request, issuer: string): void {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const isOurs = site === null ? origin === issuer : site === 'same-origin' && (origin === issuer || origin === 'null');
  if (!isOurs) throw new UniloginError('wrong-origin', {});
}

function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  return site === null || site === 'same-origin';
}
