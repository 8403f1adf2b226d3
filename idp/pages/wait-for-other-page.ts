import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { goOnScript } from './go-on-script.ts';
import { renderOwnCard } from './own-card.ts';
import { otherWaysStyle } from './other-ways.styles.ts';
import type { PageLanguage } from './sign-in-page.ts';

export interface WaitForOtherPage {
  readonly lang: PageLanguage;
  readonly provider: string;
  /** What comes after it; it is answered when there is something. */
  readonly next: string;
  /** All the ways, for whoever does not want to wait. */
  readonly all: string;
}

/** Another provider is slow: it is said, and nobody has to wait. The page asks for what comes after it, and stands until that is there. */
export function renderWaitForOtherPage({ lang, provider, next, all }: WaitForOtherPage): Rendered {
  const text = { da, en }[lang];
  const card = renderOwnCard({
    lang,
    title: text.waiting({ provider }),
    head: `<noscript><meta http-equiv="refresh" content="2;url=${escape(next)}"></noscript>`,
    style: otherWaysStyle,
    body: `<h1>${escape(text.waiting({ provider }))}</h1><p role="status">${escape(text['waiting-hint'])}</p><form class="stack" method="post" action="${escape(`${all}?lang=${lang}`)}"><input type="hidden" name="answer" value="all"><button class="plain">${escape(text.another)}</button></form>`,
    inside: `<script data-next="${escape(next)}">${goOnScript.text}</script>`,
  });
  return { ...card, scriptHashes: [goOnScript.hash] };
}
