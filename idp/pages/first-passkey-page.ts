import type { PasskeyOrder } from '../../shared/contract/passkeys.ts';
import { wayIn as da } from '../../shared/i18n/way-in/da.ts';
import { wayIn as en } from '../../shared/i18n/way-in/en.ts';
import type { Rendered } from './rendered.ts';
import { escape, escapeJson } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { wayInStyle } from './way-in.styles.ts';

export interface FirstPasskeyPage {
  readonly lang: PageLanguage;
  /** What the device is asked to make. */
  readonly order: PasskeyOrder;
  /** Whether the one before came to nothing. */
  readonly hasFailed: boolean;
  readonly script: string;
  readonly at: string;
}

/** Offers a passkey to whoever was handed a letter, and a way on without one. */
export function renderFirstPasskeyPage({ lang, order, hasFailed, script, at }: FirstPasskeyPage): Rendered {
  const text = { da, en }[lang];
  const on = `${at}/on?lang=${lang}`;
  return renderOwnCard({
    lang,
    title: text['first-passkey'],
    style: wayInStyle,
    body: `<h1>${escape(text['first-passkey'])}</h1><p>${escape(text['first-passkey-what'])}</p>
<div class="stack"><p>${escape(text['first-passkey-own'])}</p></div><noscript><p class="hint">${escape(text['first-passkey-script'])}</p></noscript><slot></slot>
<p class="stack"><a class="plain" href="${escape(on)}">${escape(text['not-now'])}</a></p><div class="stack"><p class="muted">${escape(text['first-passkey-lost'])}</p></div>`,
    head: `<script type="module" src="${escape(script)}"></script>`,
    inside: `<div data-next="${escape(on)}" data-failed="${escape(`${at}?lang=${lang}&failed`)}"><button class="unilogin-act" type="button">${escape(text['make-passkey'])}</button><p role="alert"${hasFailed ? '' : ' hidden'}>${escape(text['passkey-failed'])}</p></div><script type="application/json">${escapeJson(order)}</script>`,
  });
}
