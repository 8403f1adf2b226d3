import type { Audience } from '../../shared/i18n/material/parts.ts';
import { escape } from './escape.ts';
import { type MaterialPlace, materialAdminTexts, placeAddress } from './material-admin-card.ts';

/** Above a draft: what one sees, and the two ways on. Publishes what is shown, and nothing that came later. */
export function draftBar(page: MaterialPlace & { readonly audience: Audience; readonly revision: number }): string {
  const { lang, audience, revision } = page;
  const text = materialAdminTexts[lang];
  const here = escape(placeAddress(`/${audience}`, page));
  return `<aside class="bar"><p>${escape(text.draft)}</p><a href="${here}">${escape(text.edit)}</a><form method="post" action="${here}"><input type="hidden" name="revision" value="${revision}"><button name="do" value="publish">${escape(text.publish)}</button></form></aside>`;
}
