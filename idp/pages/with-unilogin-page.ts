import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import { otherWaysStyle } from './other-ways.styles.ts';
import type { Rendered } from './rendered.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { uniSyncNotice } from './uni-sync-notice.ts';

export interface WithUniloginPage {
  readonly lang: PageLanguage;
  readonly municipality: { readonly id: string; readonly name: string };
  readonly usedUniSync: boolean;
  /** The address of all the ways, and of the guide to a new password. */
  readonly all: string;
  readonly guide: string;
}

/** For whoever looked for a municipality that has no sign-in of its own: with Unilogin, and how one comes to a password there. */
export function renderWithUniloginPage(page: WithUniloginPage): Rendered {
  const { lang, municipality, usedUniSync, all, guide } = page;
  const text = { da, en }[lang];
  const here = `${all}?lang=${lang}`;
  const notice = usedUniSync ? uniSyncNotice(text['uni-sync-alone'], text) : '';
  return renderOwnCard({
    lang,
    title: text['with-unilogin'],
    at: { of: municipality.id },
    style: otherWaysStyle,
    body: `<h1>${escape(text['with-unilogin'])}</h1><p>${escape(text['has-none']({ municipality: municipality.name }))}</p>${notice}
<form class="stack" method="post" action="${escape(here)}"><input type="hidden" name="answer" value="back"><button class="act">${escape(text['go-unilogin'])}</button></form>
<p class="stack"><a class="plain" href="${escape(`${guide}?lang=${lang}`)}">${escape(text['no-password'])}</a></p><p class="stack"><a class="plain" href="${escape(here)}">${escape(text.another)}</a></p>`,
  });
}
