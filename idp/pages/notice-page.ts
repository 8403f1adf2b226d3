import { me as da } from '../../shared/i18n/me/da.ts';
import { me as en } from '../../shared/i18n/me/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

const ways = {
  failed: { advice: 'failed-advice', on: 'try-again' },
  'not-sure': { advice: 'not-sure-advice', on: 'back' },
  'signed-out': { advice: 'signed-out-advice', on: 'sign-in-again' },
} as const;

/** Says in one sentence how it stands, and offers to begin again. */
export function renderNoticePage({ lang, notice }: { lang: PageLanguage; notice: keyof typeof ways }): Rendered {
  const text = { da, en }[lang];
  const { advice, on } = ways[notice];
  return renderOwnCard({
    lang,
    title: text[notice],
    body: `<h1>${escape(text[notice])}</h1><p>${escape(text[advice])}</p><p class="stack"><a class="plain" href="/me?lang=${lang}">${escape(text[on])}</a></p>`,
  });
}
