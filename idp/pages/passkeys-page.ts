import type { Passkey } from '../../shared/contract/passkeys.ts';
import { me as meDa } from '../../shared/i18n/me/da.ts';
import { me as meEn } from '../../shared/i18n/me/en.ts';
import { passkeys as da } from '../../shared/i18n/passkeys/da.ts';
import { passkeys as en } from '../../shared/i18n/passkeys/en.ts';
import type { Rendered } from './rendered.ts';
import { escape, escapeJson } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageAssets } from './page-assets.ts';
import type { PageLanguage } from './sign-in-page.ts';

interface PasskeysPage {
  readonly passkeys: readonly Passkey[];
  readonly lang: PageLanguage;
  readonly assets: PageAssets;
}

/** "Dine adgangsnøgler": the element lists, makes and removes them, with a script of its own. */
export function renderPasskeysPage({ passkeys, lang, assets }: PasskeysPage): Rendered {
  const text = { da, en }[lang];
  return renderOwnCard({
    lang,
    title: titleOf(text.title, lang),
    isBelow: true,
    head: `<script type="module" src="${escape(assets.passkeys)}"></script>`,
    body: `<h1>${escape(text.title)}</h1><p>${escape(text['what-is'])}</p><noscript><p class="hint">${escape(text['without-script'])}</p></noscript><div class="task"><slot></slot></div>`,
    inside: `<unilogin-passkeys lang="${lang}" sure-at="/me/passkeys?lang=${lang}"><script type="application/json">${escapeJson({ passkeys })}</script></unilogin-passkeys>`,
  });
}

/** For a pupil: what they sign in with. For somebody with a password alone: what comes first. */
export function renderNoPasskeys(lang: PageLanguage, why: 'for-adults' | 'not-yet'): Rendered {
  const text = { da, en }[lang];
  return renderOwnCard({
    lang,
    title: titleOf(text[why], lang),
    isBelow: true,
    body: `<h1>${escape(text[why])}</h1><p>${escape(text[`${why}-advice`])}</p>`,
  });
}

function titleOf(what: string, lang: PageLanguage): string {
  return `${what} – ${{ da: meDa, en: meEn }[lang].title}`;
}
