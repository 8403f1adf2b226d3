import type { PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import { wayIn as da } from '../../shared/i18n/way-in/da.ts';
import { wayIn as en } from '../../shared/i18n/way-in/en.ts';
import type { Rendered } from './rendered.ts';
import { escape, escapeJson } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { wayInStyle } from './way-in.styles.ts';

export interface ShowWhoPage {
  readonly lang: PageLanguage;
  /** As it was typed: nothing here tells whether anybody has it. */
  readonly username: string;
  /** Years from which a pupil does it alone. */
  readonly alone: number;
  readonly way:
    { readonly name: string; readonly to: string } | { readonly question: PasskeyQuestion; readonly script: string };
  readonly back: string;
}

/** Says what it is about, before somebody shows who they are for a new password. */
export function renderShowWhoPage({ lang, username, alone, way, back }: ShowWhoPage): Rendered {
  const text = { da, en }[lang];
  const out = 'to' in way ? text['before-out']({ provider: way.name }) : text['before-nothing'];
  return renderOwnCard({
    lang,
    title: text['before-title'],
    style: wayInStyle,
    body: `<p class="way"><span>${escape(text.title)}</span></p><h1>${escape(text['before-title'])}</h1>
<p class="muted">${escape(text.about)}</p><p class="name" translate="no">${escape(username)}</p>
<div class="stack"><p>${escape(text['before-what'])}</p><p>${escape(text['before-alone']({ age: alone }))} ${escape(text['before-adult'])}</p></div>
${'to' in way ? '' : `<div class="stack"><p>${escape(text['own-telephone'])}</p></div><slot></slot>`}
<p class="stack">${'to' in way ? `<a class="act" href="${escape(way.to)}">${escape(text.go({ provider: way.name }))}</a>` : ''}<a class="plain" href="${escape(back)}">${escape(text.back)}</a></p>
<div class="stack"><p class="muted">${escape(out)}</p></div>`,
    ...('to' in way
      ? {}
      : {
          head: `<script type="module" src="${escape(way.script)}"></script>`,
          inside: `<div data-next="${escape(back)}"><button class="unilogin-act" type="button">${escape(text['go-passkey'])}</button><p role="alert" hidden>${escape(text['passkey-failed'])}</p></div><script type="application/json">${escapeJson(way.question)}</script>`,
        }),
  });
}
