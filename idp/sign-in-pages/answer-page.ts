import type { Context } from 'hono';
import { toFailure } from '../../shared/contract/errors.ts';
import { statusOf } from '../../shared/contract/status.ts';
import type { Log } from '../log.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderExpiredPage } from '../pages/expired-page.ts';
import { renderSignInPage, type SignInPage } from '../pages/sign-in-page.ts';
import { languageFor } from './language.ts';

/** Answers with the page of a step, under the strictest policy that it works with. */
export function answerPage(c: Context, page: SignInPage, formTargets: readonly string[]): Promise<Response> {
  return answerHtml(c, renderSignInPage(page), { formTargets });
}

/** Says that it is over, and what to do; what went wrong inside stands in the log. */
export function answerFailure(c: Context, err: Error, log: Log): Promise<Response> {
  const status = statusOf(toFailure(err).code);
  if (status === 500) log.error({ err }, 'sign-in page failed');
  return answerHtml(c, renderExpiredPage({ lang: languageFor(c.req.raw, undefined) }), { status });
}
