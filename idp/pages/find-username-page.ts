import { wayIn as da } from '../../shared/i18n/way-in/da.ts';
import { wayIn as en } from '../../shared/i18n/way-in/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { wayInStyle } from './way-in.styles.ts';

export interface FindUsernamePage {
  readonly lang: PageLanguage;
  /** The page's own address. */
  readonly at: string;
  readonly back: string;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

/** Says what somebody will see who shows who they are, and whom to ask who cannot. */
export function renderFindUsernamePage({ lang, at, back, providers }: FindUsernamePage): Rendered {
  const text = { da, en }[lang];
  const ways = providers.map(
    ({ id, name }) =>
      `<a class="act" href="${escape(`${at}/${id}/go`)}">${escape(text.go({ provider: name }))}</a><p class="muted">${escape(text['before-out']({ provider: name }))}</p>`,
  );
  const what = providers.length > 0 ? `<p>${escape(text['find-what'])}</p>` : '';
  return renderOwnCard({
    lang,
    title: text['find-title'],
    style: wayInStyle,
    body: `<h1>${escape(text['find-title'])}</h1>${what}<div class="stack">${ways.join('')}</div><div class="stack"><p><b>${escape(text['find-none'])}</b><br>${escape(text['find-ask'])}</p></div><p class="stack"><a class="plain" href="${escape(back)}">${escape(text.back)}</a></p>`,
  });
}
