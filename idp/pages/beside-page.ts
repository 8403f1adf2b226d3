import type { PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import type { Request } from '../../shared/contract/approvals.ts';
import { beside as da } from '../../shared/i18n/beside/da.ts';
import { beside as en } from '../../shared/i18n/beside/en.ts';
import type { BesideMessages } from '../../shared/i18n/beside/messages.ts';
import type { Rendered } from './rendered.ts';
import { escape, escapeJson } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

/** Where the grown-up shows who they are: at another provider, or here by a passkey, which the script asks for. */
export type BesideWay =
  { readonly name: string; readonly to: string } | { readonly question: PasskeyQuestion; readonly script: string };

export interface BesidePage {
  readonly lang: PageLanguage;
  readonly pupil: {
    readonly givenName: string;
    readonly name: string;
    readonly classes: readonly string[];
    readonly school: string;
  };
  /** As it is registered. */
  readonly service: string;
  readonly counts: Request['counts'];
  readonly holdsSeconds: number;
  readonly way: BesideWay;
  readonly back: string;
}

/** Tells a grown-up beside the pupil what exactly they are about to say yes to, before they show who they are. */
export function renderBesidePage({ lang, pupil, service, counts, holdsSeconds, way, back }: BesidePage): Rendered {
  const text = { da, en }[lang];
  const { givenName, name, classes, school } = pupil;
  const [initial = ''] = name;
  return renderOwnCard({
    lang,
    title: `${text.title}: ${text.asks({ name: givenName, service })}`,
    body: `<p class="way"><span>${escape(text.title)}</span></p><h1>${escape(text.asks({ name: givenName, service }))}</h1>
<div class="person"><span class="initial" aria-hidden="true">${escape(initial)}</span>
<p class="name">${escape(name)}</p><p class="muted">${escape(text.pupil({ classes }))}</p><p class="muted">${escape(school)}</p></div>
<div class="stack"><p>${escape(text.needs)} ${escape(text.holds({ service, seconds: holdsSeconds }))} ${escape(text.counts({ counts, name: givenName }))}</p>
<p>${escape(text['who-may']({ name: givenName }))}</p></div>
${'to' in way ? '' : `<div class="stack"><p>${escape(text['own-telephone'])}</p></div><slot></slot>`}
<p class="stack">${'to' in way ? `<a class="act" href="${escape(way.to)}">${escape(text.yes({ provider: way.name }))}</a>` : ''}<a class="plain" href="${escape(back)}">${escape(text.back)}</a></p>
<div class="stack"><p class="muted">${escape(text['nothing-left']({ provider: 'to' in way ? way.name : undefined }))}</p></div>`,
    ...('to' in way ? {} : byPasskey(way, back, text)),
  });
}

/** In the page's own document, where the script finds it. */
function byPasskey({ question, script }: Extract<BesideWay, { script: string }>, back: string, text: BesideMessages) {
  return {
    head: `<script type="module" src="${escape(script)}"></script>`,
    inside: `<div data-next="${escape(back)}"><button class="unilogin-act" type="button">${escape(text['yes-with-passkey'])}</button><p role="alert" hidden>${escape(text['passkey-failed'])}</p></div><script type="application/json">${escapeJson(question)}</script>`,
  };
}
