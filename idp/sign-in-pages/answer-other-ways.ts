import type { Context } from 'hono';
import { answerHtml } from '../pages/answer-html.ts';
import { renderOtherWaysPage } from '../pages/other-ways-page.ts';
import { renderWaitForOtherPage } from '../pages/wait-for-other-page.ts';
import type { Desk } from '../sign-in/desk.ts';
import type { Unproven } from '../sign-in/find-usernames.ts';
import { everybodysWays, wayOf } from '../sign-in/find-ways.ts';
import { otherWaysAt } from '../sign-in/home-of.ts';
import { languageFor } from './language.ts';

/** What is looked for, if anything is. */
export function typedIn(c: Context): string | undefined {
  return c.req.query('q')?.trim().slice(0, 80);
}

/** Answers with the ways there are; or, while an answer is looked into, that it takes long. */
export async function answerOtherWays(c: Context, { id, state }: Unproven, desk: Desk): Promise<Response> {
  const lang = languageFor(c.req.raw, undefined);
  const at = otherWaysAt(id);
  const tried = state.at === 'other-way' ? wayOf(state.tried, desk)?.upstream : undefined;
  const { hears, trouble } = state.at === 'other-way' ? state : {};
  if (tried && hears !== undefined && hears > desk.now().getTime()) {
    const next = `${at}?lang=${lang}&wait=yes`;
    return answerHtml(c, renderWaitForOtherPage({ lang, provider: tried.name, next, all: at }));
  }
  const why = trouble ?? (hears === undefined ? undefined : 'unreachable');
  const typed = typedIn(c);
  const page = {
    lang,
    at,
    tried: tried && typed === undefined ? { id: tried.id, name: tried.name, trouble: why } : undefined,
    everybodys: everybodysWays(desk).map(({ upstream }) => upstream),
    search: desk.ways.hasAny ? { typed, found: await desk.ways.find(typed ?? '') } : undefined,
  };
  return answerHtml(c, renderOtherWaysPage(page));
}
