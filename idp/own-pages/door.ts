import { createHash, randomBytes } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Provider } from 'oidc-provider';
import { acrOf } from '../../shared/assurance/level.ts';
import { sureUntil } from '../assurance/adults-sure.ts';
import type { RaisedSession } from '../assurance/raises.ts';
import type { Database } from '../database/open.ts';
import { browserSession } from '../oidc/browser-session.ts';
import { answerHtml } from '../pages/answer-html.ts';
import type { Rendered } from '../pages/rendered.ts';
import { renderNoticePage } from '../pages/notice-page.ts';
import type { PageLanguage } from '../pages/sign-in-page.ts';
import { findMember, type Person } from '../people/people.ts';
import { languageFor } from '../sign-in-pages/language.ts';
import type { Kept } from './kept-place.ts';
import type { OwnPage } from './own-client.ts';
import { ownClientForSureId, ownClientId } from '../oidc/own-client-id.ts';
import { isSureNow } from './sure-now.ts';

export type OwnContext = Context<{ Bindings: HttpBindings }>;

/** Who is at a page of the provider's own, and in which language they read it. */
export interface Visit {
  readonly person: Person;
  readonly lang: PageLanguage;
}

/** How long ago somebody may have shown more than a password: within the day's work, or within the half hour. */
type Sure = true | 'now';

interface Asked {
  readonly sure?: Sure;
  /** What is shown to who did not show it. */
  readonly unsure?: (lang: PageLanguage) => Rendered;
  /** What of the page's address comes back with whoever was led away. It is anybody's to write, as the address is. */
  readonly keeps?: (params: URLSearchParams) => Kept;
}

const acr = acrOf('Substantial');

interface House {
  readonly provider: Provider;
  readonly database: Database;
  readonly issuer: string;
  now(): Date;
}

/**
 * The door to the provider's own pages: shows the page to whoever the browser's session says is signed in, and leads
 * everybody else to the sign-in, and from there back to the same page. `sure`: the page is for those who have shown more than
 * a password, twelve hours ago at most, or just now; the others are led to do so. `unsure` is for who did not, and cannot.
 */
export function door(house: House) {
  return (
      page: OwnPage,
      show: (c: OwnContext, visit: Visit) => Promise<Response>,
      { sure, unsure, keeps = () => ({}) }: Asked = {},
    ) =>
    async (c: OwnContext): Promise<Response> => {
      const lang = languageOf(c);
      const isBack = c.req.query('code') !== undefined;
      const kept = keeps(isBack ? keptIn(c) : new URL(c.req.url).searchParams);
      const { person, session } = await sessionHere(house, c.env);
      const isLow =
        sure !== undefined && person !== undefined && !(await isSure(house, { session, person: person.id }, sure));
      if (isLow && (c.req.query('error') !== undefined || (isBack && wasAskedForMore(c)))) {
        return answerHtml(c, unsure?.(lang) ?? renderNoticePage({ lang, notice: 'not-sure' }), { status: 403 });
      }
      if (isLow) return c.redirect(signInAddress(house.issuer + page, { lang, kept, sure }), 303);
      // Without a session after a sign-in, the browser keeps no cookies: asking again would go in circles
      if (c.req.query('error') !== undefined || (isBack && person === undefined)) {
        return answerHtml(c, renderNoticePage({ lang, notice: 'failed' }), { status: 400 });
      }
      if (person === undefined) return c.redirect(signInAddress(house.issuer + page, { lang, kept }), 303);
      return isBack
        ? c.redirect(`${page}?${new URLSearchParams({ lang, ...kept }).toString()}`, 303)
        : show(c, { person, lang });
    };
}

/** Whom the browser's own session belongs to, if it is anybody's. */
export async function whoIsHere(
  house: Pick<House, 'provider' | 'database' | 'now'>,
  bindings: HttpBindings,
): Promise<Person | undefined> {
  return (await sessionHere(house, bindings)).person;
}

/** The same, of somebody who has shown more than a password within the day's work. */
export async function whoIsSureHere(
  house: Pick<House, 'provider' | 'database' | 'now'>,
  bindings: HttpBindings,
): Promise<Person | undefined> {
  const { person, session } = await sessionHere(house, bindings);
  if (person === undefined) return undefined;
  return (await isSure(house, { session, person: person.id }, true)) ? person : undefined;
}

async function sessionHere(
  { provider, database, now }: Pick<House, 'provider' | 'database' | 'now'>,
  bindings: HttpBindings,
) {
  const { accountId, uid } = await browserSession(provider, bindings);
  const person = accountId === undefined ? undefined : await findMember(database, accountId, now());
  return { person, session: uid };
}

async function isSure(
  { database, now }: Pick<House, 'database' | 'now'>,
  session: RaisedSession,
  sure: Sure,
): Promise<boolean> {
  if (sure === 'now') return isSureNow(database, session, now());
  return (await sureUntil(database, session, now())) !== undefined;
}

/** Comes back in `state`: who is low nevertheless is not asked again. */
const askedForMore = 'more';
const wasAskedForMore = (c: OwnContext): boolean => c.req.query('state')?.endsWith(askedForMore) === true;

/** Chosen on the page, or before the sign-in: it comes back in `state`. */
export function languageOf(c: OwnContext): PageLanguage {
  return languageFor(c.req.raw, c.req.query('state'));
}

/** What came back in `state`: it is written there as one word. */
function keptIn(c: OwnContext): URLSearchParams {
  return new URLSearchParams(
    c.req
      .query('state')
      ?.split(' ')
      .find((word) => word.includes('=')),
  );
}

/** @param sure what must be reached on the way, if anything */
function signInAddress(page: string, { lang, kept, sure }: { lang: PageLanguage; kept: Kept; sure?: Sure }): string {
  const nobodyKnows = randomBytes(32);
  const params = new URLSearchParams({
    client_id: sure === 'now' ? ownClientForSureId : ownClientId,
    redirect_uri: page,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(nobodyKnows).digest('base64url'),
    code_challenge_method: 'S256',
    ui_locales: lang,
    state: [lang, new URLSearchParams(kept).toString(), sure === undefined ? '' : askedForMore]
      .filter(Boolean)
      .join(' '),
    ...(sure !== undefined && { claims: JSON.stringify({ id_token: { acr: { essential: true, values: [acr] } } }) }),
  });
  return `/authorize?${params.toString()}`;
}
