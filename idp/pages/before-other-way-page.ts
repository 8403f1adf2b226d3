import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import { otherWaysStyle } from './other-ways.styles.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { uniSyncNotice } from './uni-sync-notice.ts';

export interface BeforeOtherWayPage {
  readonly lang: PageLanguage;
  readonly provider: string;
  /** This page's own address, and that of all the ways. */
  readonly at: string;
  readonly all: string;
  /** It is told to whoever chooses it, and not again to whom this computer remembers. */
  readonly usedUniSync: boolean;
  /** Whether this computer remembers it; undefined where there is nothing to remember, since everybody finds it on the first step. */
  readonly isRemembered: boolean | undefined;
}

/** Where one is about to go; whether this is one's own computer is asked here, and "no" is the way that lies first. */
export function renderBeforeOtherWayPage(page: BeforeOtherWayPage): Rendered {
  const { lang, provider, at, all, usedUniSync, isRemembered } = page;
  const text = { da, en }[lang];
  const go = `${at}/go?lang=${lang}`;
  const own =
    isRemembered === undefined
      ? ''
      : isRemembered
        ? `<p class="muted">${escape(text.remembered)}</p><form method="post" action="${escape(`${at}?lang=${lang}`)}"><input type="hidden" name="answer" value="forget"><button class="link">${escape(text.forget)}</button></form>`
        : `<h2>${escape(text['own-computer'])}</h2><p class="muted">${escape(text['own-hint'])}</p><p class="stack"><a class="plain" href="${escape(`${go}&own=yes`)}">${escape(text['go-own'])}</a></p>`;
  return renderOwnCard({
    lang,
    title: text.before({ provider }),
    style: otherWaysStyle,
    body: `<h1>${escape(text.before({ provider }))}</h1><p>${escape(text['before-hint'])}</p>${usedUniSync && !isRemembered ? uniSyncNotice(text['uni-sync-text']({ provider }), text) : ''}
<p class="stack"><a class="act" href="${escape(isRemembered ? `${go}&own=yes` : go)}">${escape(text.go({ provider }))}</a></p>
${own === '' ? '' : `<div class="own">${own}</div>`}<p class="stack"><a class="plain" href="${escape(`${all}?lang=${lang}`)}">${escape(text.another)}</a></p>`,
  });
}
