import { approvals as da } from '../../shared/i18n/approvals/da.ts';
import { approvals as en } from '../../shared/i18n/approvals/en.ts';
import { me as meDa } from '../../shared/i18n/me/da.ts';
import { me as meEn } from '../../shared/i18n/me/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageAssets } from './page-assets.ts';
import type { PageLanguage } from './sign-in-page.ts';

/** Where grown-ups say yes for pupils: the element does it, with a script of its own. The page itself names nobody. */
export function renderApprovalsPage({ lang, assets }: { lang: PageLanguage; assets: PageAssets }): Rendered {
  const text = { da, en }[lang];
  return renderOwnCard({
    lang,
    title: `${text.title} – ${{ da: meDa, en: meEn }[lang].title}`,
    isOnPaper: true,
    isBelow: true,
    head: `<script type="module" src="${escape(assets.approvals)}"></script>`,
    body: `<h1>${escape(text.title)}</h1><noscript><p class="hint">${escape(text['without-script'])}</p></noscript><div class="task"><slot></slot></div>`,
    inside: `<unilogin-approvals sure-at="/me/approvals?lang=${lang}" counts-in-title lang="${lang}"></unilogin-approvals>`,
  });
}
