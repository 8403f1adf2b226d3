import { me as meDa } from '../../shared/i18n/me/da.ts';
import { me as meEn } from '../../shared/i18n/me/en.ts';
import { pupils as da } from '../../shared/i18n/pupils/da.ts';
import { pupils as en } from '../../shared/i18n/pupils/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageAssets } from './page-assets.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { tight } from './styles.ts';

interface PupilsPage {
  readonly lang: PageLanguage;
  readonly assets: PageAssets;
  /** Whether it is for parents alone, who know their pupils by another name. */
  readonly isForParents: boolean;
  /** Where the adult was, and is again: a place of theirs, and a class. */
  readonly at: Readonly<Record<string, string>>;
}

// Sticks to the window's edge, where the card would cut it off; on paper there is only the list
const style = tight(`
  @media (min-width: 61rem) { .paper { max-inline-size: 72rem; } }
  @media print { .paper { max-inline-size: none; } .foot { display: none; } }
`);

/** Elevadgang, or a parent's own children: the element does it, with a script of its own. The page itself names nobody. */
export function renderPupilsPage({ lang, assets, isForParents, at }: PupilsPage): Rendered {
  const text = { da, en }[lang];
  const title = text[isForParents ? 'title-children' : 'title'];
  const where = Object.entries(at)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  return renderOwnCard({
    lang,
    title: `${title} – ${{ da: meDa, en: meEn }[lang].title}`,
    isOnPaper: true,
    isBelow: true,
    at,
    style,
    head: `<script type="module" src="${escape(assets.pupils)}"></script>`,
    body: `<h1>${escape(title)}</h1><noscript><p class="hint">${escape(text['without-script'])}</p></noscript><div class="task"><slot></slot></div>`,
    inside: `<unilogin-pupils${where} sure-at="/me/pupils/sure?lang=${lang}" log-at="/me/log/child?lang=${lang}" lang="${lang}"></unilogin-pupils>`,
  });
}

/** For somebody who has no pupils. */
export function renderNoPupils(lang: PageLanguage): Rendered {
  const text = { da, en }[lang];
  return renderOwnCard({
    lang,
    title: text.title,
    isBelow: true,
    body: `<h1>${escape(text.title)}</h1><p>${escape(text['no-place'])}</p>`,
  });
}
