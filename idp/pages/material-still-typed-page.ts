import type { Audience } from '../../shared/i18n/material/parts.ts';
import type { Content } from '../material/content.ts';
import { partsOf } from '../material/content.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { materialAdminTexts } from './material-admin-card.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

/** For somebody whose session ended while they wrote: nothing that they typed is lost, and nothing of the school is told. */
export function renderStillTyped(page: {
  readonly lang: PageLanguage;
  readonly audience: Audience;
  readonly content: Content;
  readonly revision: number;
  /** Where it was sent to. */
  readonly address: string;
}): Rendered {
  const { lang, audience, content, revision, address } = page;
  const text = materialAdminTexts[lang];
  const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${escape(value)}">`;
  const ticked = partsOf(audience).filter((name) => !content.off.includes(name));
  const fields = [
    hidden('do', 'save'),
    hidden('revision', String(revision)),
    hidden('text_da', content.text.da),
    hidden('text_en', content.text.en),
    ...ticked.map((name) => hidden('on', name)),
  ];
  return renderOwnCard({
    lang,
    title: text['signed-out'],
    body: `<h1>${escape(text['signed-out'])}</h1><p>${escape(text['signed-out-advice'])}</p>
<p class="stack"><a class="plain" href="/me/material?lang=${lang}" target="_blank">${escape(text['sign-in-there'])}</a></p>
<form class="stack" method="post" action="${escape(address)}">${fields.join('')}<button class="act">${escape(text['save-again'])}</button></form>`,
  });
}
