import { logoLimit, sideLimit } from '../material/logo/logo.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import {
  type MaterialOutcome,
  type MaterialPlace,
  materialAdminTexts,
  placeAddress,
  renderMaterialCard,
} from './material-admin-card.ts';

/** What stands on all of a school's pages: its name, whom to ask, and its logo. */
export function renderLetterheadPage(
  page: MaterialPlace & {
    /** As it was typed last. */
    readonly typed: { readonly name: string; readonly contact: string };
    readonly logo: string | null;
    readonly outcome: MaterialOutcome | undefined;
  },
): Rendered {
  const { lang, school, typed, logo, outcome } = page;
  const text = materialAdminTexts[lang];
  const now =
    logo === null
      ? ''
      : `<p class="muted">${escape(text['logo-now'])}</p><img class="logo" src="/material/${school.number}/logo?v=${escape(logo)}" alt="${escape(text.logo)}"><label class="tick"><input type="checkbox" name="remove" value="yes">${escape(text['logo-remove'])}</label>`;
  const limits = text['logo-hint']({ kilobytes: logoLimit / 1024, side: sideLimit });
  return renderMaterialCard(page, {
    heading: text.letterhead,
    outcome,
    body: `<p>${escape(text['letterhead-when'])}</p>
<form method="post" enctype="multipart/form-data" action="${escape(placeAddress('/letterhead', page))}">
<div class="field"><label for="name">${escape(text.name)}</label><p class="muted" id="name-hint">${escape(text['name-hint']({ registered: school.name }))}</p><input type="text" id="name" name="name" maxlength="120" autocomplete="off" value="${escape(typed.name)}" aria-describedby="name-hint"></div>
<div class="field short"><label for="contact">${escape(text.contact)}</label><p class="muted" id="contact-hint">${escape(text['contact-hint'])}</p><textarea id="contact" name="contact" maxlength="500" aria-describedby="contact-hint">
${escape(typed.contact)}</textarea></div>
<div class="field"><label for="logo">${escape(text.logo)}</label><p class="muted" id="logo-hint">${escape(limits)}</p>${now}<input type="file" id="logo" name="logo" accept="image/png,image/jpeg" aria-describedby="logo-hint"></div>
<button class="act">${escape(text.save)}</button></form>`,
  });
}
