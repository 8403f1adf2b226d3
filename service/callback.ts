import * as oauth from 'oauth4webapi';
import { failure, UniloginError } from '../shared/contract/errors.ts';
import { failureOf } from '../shared/oidc/failure-of.ts';
import { readCookie, setCookie } from './cookies.ts';
import { formBody } from './form-body.ts';
import type { Context, Route, Visit } from './route.ts';
import { newSession } from './session-record.ts';
import { tell } from './tell.ts';
import type { Transaction } from './transaction.ts';

/** `GET callback`: the provider's answer in the address. */
export const callback: Route = (visit, context) => answered(visit.params, visit, context);

/** `POST callback`: the same as a form (OAuth 2.0 Form Post Response Mode). */
export const formCallback: Route = async (visit, context) => {
  try {
    return await answered(await formBody(visit.request), visit, context);
  } catch (reason) {
    const failed = failureOf(reason);
    context.settings.report(failed);
    return tell({ returnTo: `${visit.origin}/` }, visit.base, failed.code, []);
  }
};

/** Believes an answer only once, and only in the browser that asked for it: nobody signs anybody else in. */
async function answered(answer: URLSearchParams, visit: Visit, context: Context): Promise<Response> {
  const { settings, transactions } = context;
  const transaction = await transactions.find(visit.request, answer.get('state'));
  if (transaction === undefined) {
    settings.report(failure('state-mismatch', {}));
    return tell({ returnTo: `${visit.origin}/` }, visit.base, 'state-mismatch', []);
  }
  const over = transactions.end(transaction);
  try {
    const value = await sessionFor(answer, transaction, visit, context);
    return tell(transaction, visit.base, 'done', [over, setCookie(context.cookie, value)]);
  } catch (reason) {
    const failed = failureOf(reason);
    settings.report(failed);
    return tell(transaction, visit.base, failed.code, [over]);
  }
}

async function sessionFor(
  answer: URLSearchParams,
  transaction: Transaction,
  { request, base }: Visit,
  { provider, sessions, ended, cookie }: Context,
): Promise<string> {
  const isFirst = await ended.end(`state:${transaction.state}`, Date.now(), transaction.until);
  if (!isFirst) throw new UniloginError('state-mismatch', {});
  const granted = await provider.exchange(answer, transaction, `${base}/callback`);
  const before = await sessions.open(readCookie(request, cookie) ?? '');
  const value = await sessions.begin(newSession(granted, oauth.generateRandomState(), transaction.isFramed));
  if (before) await sessions.end(before); // nobody goes on with what somebody may have known before
  // From a frame to a window: nobody would sign out there any more
  if (before?.isFramed && before.refreshToken && !transaction.isFramed) await provider.giveBack(before.refreshToken);
  return value;
}
