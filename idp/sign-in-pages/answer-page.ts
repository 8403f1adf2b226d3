import type { Context } from 'hono';
import { toFailure } from '../../shared/contract/errors.ts';
import { statusOf } from '../../shared/contract/status.ts';
import { contentSecurityPolicy } from '../headers.ts';
import type { Log } from '../log.ts';
import { compressed } from '../pages/compressed.ts';
import { renderExpiredPage } from '../pages/expired-page.ts';
import { renderSignInPage, type SignInPage } from '../pages/sign-in-page.ts';
import { languageFor } from './language.ts';

/** Answers with the page of a step, under the strictest policy that it works with. */
export async function answerPage(c: Context, page: SignInPage, formTargets: readonly string[]): Promise<Response> {
  const { html, styleHashes } = renderSignInPage(page);
  c.header('content-security-policy', contentSecurityPolicy({ styleHashes, formTargets }));
  const { body, encoding } = await compressed(html, c.req.header('accept-encoding') ?? '');
  c.header('vary', 'accept-encoding');
  if (encoding) c.header('content-encoding', encoding);
  return c.body(body, 200, { 'content-type': 'text/html; charset=utf-8' });
}

/** Says that it is over, and what to do; what went wrong inside stands in the log. */
export function answerFailure(c: Context, err: Error, log: Log): Response | Promise<Response> {
  const status = statusOf(toFailure(err).code);
  if (status === 500) log.error({ err }, 'sign-in page failed');
  const { html, styleHashes } = renderExpiredPage({ lang: languageFor(c.req.raw, undefined) });
  c.header('content-security-policy', contentSecurityPolicy({ styleHashes }));
  return c.html(html, status);
}
