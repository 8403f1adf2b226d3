import { materialAdmin as da } from '../../shared/i18n/material/admin/da.ts';
import { materialAdmin as en } from '../../shared/i18n/material/admin/en.ts';
import type { MaterialDone, MaterialFault } from '../../shared/i18n/material/admin/messages.ts';
import type { Administered } from '../people/administered.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { materialAdminStyle } from './material-admin.styles.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { outcomeLine } from './outcome-line.ts';

/** What has come of what somebody did on the page before. */
export type MaterialOutcome = { readonly done: MaterialDone } | { readonly fault: MaterialFault };

/** At which school somebody is, and in which language they read. */
export interface MaterialPlace {
  readonly lang: PageLanguage;
  readonly school: Administered;
}

export const materialAdminTexts = { da, en };

/** An address of these pages, at the same school and in the same language. */
export function placeAddress(path: '' | `/${string}`, { lang, school }: MaterialPlace): string {
  return `/me/material${path}?${new URLSearchParams({ school: school.number, lang }).toString()}`;
}

/** A card of these pages. What has come of the last step stands first, in the title too: it is read when the page opens. */
export function renderMaterialCard(
  place: MaterialPlace,
  card: {
    readonly heading: string;
    readonly outcome: MaterialOutcome | undefined;
    readonly body: string;
    readonly isList?: boolean;
  },
): Rendered {
  const { lang, school } = place;
  const { heading, outcome, body, isList = false } = card;
  const text = materialAdminTexts[lang];
  const told = outcome && ('done' in outcome ? text.done[outcome.done] : text.fault[outcome.fault]);
  const back = isList
    ? ''
    : `<p><a class="link" href="${escape(placeAddress('', place))}">${escape(text.back)}</a></p>`;
  return renderOwnCard({
    lang,
    title: [...(told === undefined ? [] : [told]), heading, school.name].join(' – '),
    isWide: true,
    isBelow: true,
    at: { school: school.number },
    style: materialAdminStyle,
    body: `${back}<p class="muted">${escape(school.name)}</p><h1>${escape(heading)}</h1>${outcomeLine(outcome, told)}${body}`,
  });
}
