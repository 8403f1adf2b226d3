import { material as da } from '../../shared/i18n/material/da.ts';
import { material as en } from '../../shared/i18n/material/en.ts';
import type { MaterialAdminMessages } from '../../shared/i18n/material/admin/messages.ts';
import type { Facts } from '../../shared/i18n/material/messages.ts';
import { pageFor } from '../../shared/i18n/material/pages.ts';
import type { Audience } from '../../shared/i18n/material/parts.ts';
import { type Content, textLimit } from '../material/content.ts';
import type { Draft } from '../material/drafts.ts';
import { materialAddress } from '../material/material-address.ts';
import type { ToldMail } from '../material/mails.ts';
import type { Standing } from '../material/published.ts';
import type { Version } from '../material/versions.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import {
  type MaterialOutcome,
  type MaterialPlace,
  materialAdminTexts,
  placeAddress,
  renderMaterialCard,
} from './material-admin-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { dayIn, timeIn } from './times-in.ts';

export interface MaterialEditPage extends MaterialPlace {
  readonly audience: Audience;
  /** With what somebody typed, where it was not kept. */
  readonly draft: Pick<Draft, 'content' | 'revision'>;
  readonly facts: Facts;
  /** Undefined where nobody else can read it. */
  readonly standing: Standing | undefined;
  readonly versions: readonly Pick<Version, 'version' | 'at' | 'by'>[];
  readonly mails: readonly ToldMail[];
  readonly hasServer: boolean;
  /** Where the provider is. */
  readonly issuer: string;
  readonly outcome: MaterialOutcome | undefined;
}

/** Where a user administrator adapts a page, takes it down, sends it, and brings an older one back. */
export function renderMaterialEditPage(page: MaterialEditPage): Rendered {
  const { lang, audience, outcome, standing } = page;
  const text = materialAdminTexts[lang];
  const date = standing && dayIn(lang, standing.publishedAt);
  const state = text.state({ date, isChanged: standing?.isChanged ?? false });
  return renderMaterialCard(page, {
    heading: { da, en }[lang].audience[audience],
    outcome,
    body: `<p class="muted">${escape(state)}</p>${standing === undefined ? '' : publicHtml(page, text)}${editHtml(page, text)}${sendHtml(page, text)}${versionsHtml(page, text)}${standing === undefined ? '' : takeDownHtml(page, text)}`,
  });
}

/** A form that does one thing with the page. */
function doing(page: MaterialPlace & { readonly audience: Audience }, what: string, button: string): string {
  return `<form method="post" action="${escape(placeAddress(`/${page.audience}`, page))}"><input type="hidden" name="do" value="${what}">${button}</form>`;
}

function publicHtml({ lang, school, audience, issuer }: MaterialEditPage, text: MaterialAdminMessages): string {
  const address = `${issuer}${materialAddress({ institution: school.number, audience })}`;
  return `<div class="public"><p>${escape(text.public)}</p><p><a href="${escape(address)}?lang=${lang}">${escape(address)}</a></p><p class="muted">${escape(text.print)}</p></div>`;
}

function takeDownHtml(page: MaterialEditPage, text: MaterialAdminMessages): string {
  const button = `<div class="row"><button class="plain">${escape(text['take-down'])}</button></div>`;
  return `<h2>${escape(text['take-down'])}</h2><p>${escape(text['take-down-hint'])}</p>${doing(page, 'take-down', button)}`;
}

function editHtml(page: MaterialEditPage, text: MaterialAdminMessages): string {
  const { lang, audience, draft, facts } = page;
  const { content, revision } = draft;
  const ticks = pageFor(audience, lang, facts).parts.map(
    ({ name, title }) =>
      `<label class="tick"><input type="checkbox" name="on" value="${name}"${content.off.includes(name) ? '' : ' checked'}>${escape(title)}</label>`,
  );
  return `<form method="post" action="${escape(placeAddress(`/${audience}`, page))}"><input type="hidden" name="revision" value="${revision}">
${(['da', 'en'] as const).map((one) => ownTextHtml(one, content, text)).join('')}
<fieldset aria-describedby="parts-hint"><legend>${escape(text.parts)}</legend><p class="muted" id="parts-hint">${escape(text['parts-hint'])}</p>${ticks.join('')}</fieldset>
<button class="act" name="do" value="save">${escape(text.see)}</button></form>`;
}

function ownTextHtml(of: PageLanguage, content: Content, text: MaterialAdminMessages): string {
  const hint = of === 'da' ? `<p class="muted" id="text-hint">${escape(text['own-text-hint'])}</p>` : '';
  return `<div class="field"><label for="text_${of}">${escape(text['own-text']({ lang: of }))}</label>${hint}<textarea id="text_${of}" name="text_${of}" lang="${of}" maxlength="${textLimit}" aria-describedby="text-hint">
${escape(content.text[of])}</textarea></div>`;
}

function sendHtml(page: MaterialEditPage, text: MaterialAdminMessages): string {
  const { lang, school, standing, mails, hasServer } = page;
  const heading = `<h2>${escape(text.send)}</h2>`;
  const said = (sentence: string) => `${heading}<p>${escape(sentence)}</p>`;
  if (!hasServer) return said(text['send-no-server']);
  if (school.mail === null) return said(text['send-no-address']);
  const told = mails.map(({ ordered_at, state, tries, next_at }) => {
    const isAgain = state === 'waiting' && tries > 0;
    const time = timeIn(lang, isAgain ? next_at : ordered_at);
    return `<li>${escape(text.mail({ state: isAgain ? 'again' : state, time }))}</li>`;
  });
  const list = told.length === 0 ? '' : `<ul class="told" role="list">${told.join('')}</ul>`;
  if (standing === undefined) return said(text['send-not-yet']) + list;
  const buttons = (['da', 'en'] as const).map(
    (one) => `<button class="plain" name="in" value="${one}">${escape(text['send-in']({ lang: one }))}</button>`,
  );
  return `${said(text['send-to']({ mail: school.mail }))}${doing(page, 'send', `<div class="row">${buttons.join('')}</div>`)}${list}`;
}

function versionsHtml(page: MaterialEditPage, text: MaterialAdminMessages): string {
  const { lang, versions, draft } = page;
  if (versions.length === 0) return '';
  const rows = versions.map(({ version, at, by }) => {
    const told = text.version({ date: timeIn(lang, at), name: by });
    const fields = `<input type="hidden" name="version" value="${version}"><input type="hidden" name="revision" value="${draft.revision}">`;
    const button = `<button class="plain" aria-describedby="version-${version}">${escape(text.restore)}</button>`;
    return `<li><span id="version-${version}">${escape(told)}</span>${doing(page, 'restore', fields + button)}</li>`;
  });
  return `<h2>${escape(text.versions)}</h2><ul class="told" role="list">${rows.join('')}</ul>`;
}
