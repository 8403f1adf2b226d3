import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import type { Rendered } from './answer-html.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import { otherWaysStyle } from './other-ways.styles.ts';
import type { PageLanguage } from './sign-in-page.ts';

export interface WaitForOtherPage {
  readonly lang: PageLanguage;
  readonly provider: string;
  /** Where to look again. */
  readonly next: string;
  /** All the ways, for whoever does not want to wait. */
  readonly all: string;
}

/** Another provider is slow: it is said, the page looks again by itself, and nobody has to wait. */
export function renderWaitForOtherPage({ lang, provider, next, all }: WaitForOtherPage): Rendered {
  const text = { da, en }[lang];
  return renderOwnCard({
    lang,
    title: text.waiting({ provider }),
    head: `<meta http-equiv="refresh" content="2;url=${escape(next)}">`,
    style: otherWaysStyle,
    body: `<h1>${escape(text.waiting({ provider }))}</h1><p role="status">${escape(text['waiting-hint'])}</p><form class="stack" method="post" action="${escape(`${all}?lang=${lang}`)}"><input type="hidden" name="answer" value="all"><button class="plain">${escape(text.another)}</button></form>`,
  });
}
