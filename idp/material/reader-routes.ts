import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { InstitutionNumberSchema } from '../../shared/contract/institutions.ts';
import { type Audience, audiences } from '../../shared/i18n/material/parts.ts';
import type { Database } from '../database/open.ts';
import { answerHtml } from '../pages/answer-html.ts';
import type { Rendered } from '../pages/rendered.ts';
import { renderMaterialIndex, renderMaterialPage, renderNoMaterial } from '../pages/material-page.ts';
import { languageFor } from '../sign-in-pages/language.ts';
import type { Routes } from '../sign-in-room.ts';
import { factsFor, type HouseRules } from './facts.ts';
import { findLetterhead, findLogo } from './letterhead.ts';
import { findPublished, type Standing, standingsOf } from './published.ts';

type ReaderContext = Context<{ Bindings: HttpBindings }>;

const isNumber = (text: string): boolean => v.is(InstitutionNumberSchema, text);
const isAudience = (text: string): text is Audience => audiences.some((one) => one === text);

/** Where everybody reads what schools have published: no cookie, no script, and nothing that tells who reads. */
export function readerRoutes({ database, rules }: { readonly database: Database; readonly rules: HouseRules }): Routes {
  const routes: Routes = new Hono();

  routes.get('/material/:number', async (c) => {
    const number = c.req.param('number');
    const lang = languageFor(c.req.raw, undefined);
    const published = isNumber(number) ? await standingsOf(database, number) : new Map<Audience, Standing>();
    const letterhead = published.size === 0 ? undefined : await findLetterhead(database, number);
    if (letterhead === undefined) return notThere(c);
    return answerReaders(c, renderMaterialIndex({ lang, letterhead, audiences: [...published.keys()] }));
  });

  routes.get('/material/:number/logo', async (c) => {
    const number = c.req.param('number');
    const logo = isNumber(number) ? await findLogo(database, number) : undefined;
    if (logo === undefined) return notThere(c);
    const isThisOne = c.req.query('v') === logo.hash;
    c.header('cache-control', isThisOne ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    // A picture is shown, whatever else a program could find in its bytes: it is never a page, and runs nothing
    c.header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
    c.header('content-disposition', 'inline; filename="logo"');
    return c.body(new Uint8Array(logo.bytes), 200, { 'content-type': logo.type });
  });

  routes.get('/material/:number/:audience', async (c) => {
    const { number, audience } = c.req.param();
    const lang = languageFor(c.req.raw, undefined);
    if (!isNumber(number) || !isAudience(audience)) return notThere(c);
    const published = await findPublished(database, { institution: number, audience });
    const letterhead = published && (await findLetterhead(database, number));
    if (published === undefined || letterhead === undefined) return notThere(c);
    const page = renderMaterialPage({
      audience,
      lang,
      letterhead,
      content: published.content,
      facts: factsFor(rules, number),
      publishedAt: published.at,
      inOther: `?lang=${lang === 'da' ? 'en' : 'da'}`,
    });
    return answerReaders(c, page);
  });

  return routes;
}

function notThere(c: ReaderContext): Promise<Response> {
  return answerHtml(c, renderNoMaterial(languageFor(c.req.raw, undefined)), { status: 404 });
}

/** A page that may be kept for five minutes by whoever is on the way, and is the same for everybody. */
async function answerReaders(c: ReaderContext, page: Rendered): Promise<Response> {
  const tag = `W/"${createHash('sha256').update(page.html).digest('base64url').slice(0, 22)}"`;
  const isKnown = c.req.header('if-none-match') === tag;
  const response = isKnown ? c.body(null, 304) : await answerHtml(c, page);
  response.headers.set('cache-control', 'public, max-age=300');
  response.headers.set('etag', tag);
  response.headers.set('vary', 'accept-encoding, accept-language');
  c.env.outgoing.removeHeader('x-request-id');
  return response;
}
