import { log as da } from '../../shared/i18n/log/da.ts';
import { log as en } from '../../shared/i18n/log/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { type ChildLink, childLinks } from './child-links.ts';
import { logStyle } from './log-page.styles.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

interface ChildrenPage {
  readonly lang: PageLanguage;
  readonly children: readonly ChildLink[];
  /** Whether there are children who are too old to be read about. */
  readonly hasGrown: boolean;
}

/** Where an adult says about which child they want to read. */
export function renderChildrenPage({ lang, children, hasGrown }: ChildrenPage): Rendered {
  const text = { da, en }[lang];
  const title = text['choose-child'];
  const none = children.length === 0 ? `<p>${escape(text['no-children'])}</p>` : childLinks(children, lang);
  const grown = hasGrown ? `<p class="hint">${escape(text['grown-children'])}</p>` : '';
  return renderOwnCard({
    lang,
    title,
    isBelow: true,
    style: logStyle,
    body: `<h1>${escape(title)}</h1>${none}${grown}`,
  });
}
