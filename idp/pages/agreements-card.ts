import type { AgreementPlace } from '../../shared/contract/agreements.ts';
import { agreements as da } from '../../shared/i18n/agreements/da.ts';
import { agreements as en } from '../../shared/i18n/agreements/en.ts';
import type { AgreementDone, AgreementsMessages, AgreementTrouble } from '../../shared/i18n/agreements/messages.ts';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import { placeAddresses } from '../agreements/deciders.ts';
import type { Last } from '../agreements/move-agreement.ts';
import type { Administered } from '../people/administered.ts';
import { agreementsStyle } from './agreements.styles.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { outcomeLine } from './outcome-line.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { dateIn, timeIn } from './times-in.ts';

/** At which of the two places somebody decides for which institution, and in which language they read. */
export interface AgreementsPlace {
  readonly lang: PageLanguage;
  readonly place: AgreementPlace;
  readonly school: Administered;
  /** False at the old place after its last day: one can read, and that is all. */
  readonly isDeciding: boolean;
  /** That last day, if one is set. */
  readonly oldUntil: Day | undefined;
  /** Who answers after that day: whoever has the right at the new place. */
  readonly afterwards: { readonly isYou: boolean; readonly names: readonly string[] };
}

/** What has come of what somebody did on the page before; `late`: what somebody else had done before them. */
export type AgreementsOutcome =
  { readonly done: AgreementDone } | { readonly trouble: AgreementTrouble } | { readonly late: Last };

export const agreementsTexts = { da, en };

/** The page, of one service or of all, at the same place, for the same institution and in the same language. */
export function agreementsAddress(
  { lang, place, school }: Pick<AgreementsPlace, 'lang' | 'place' | 'school'>,
  service?: string,
): string {
  const params = { school: school.number, ...(service !== undefined && { service }), lang };
  return `${placeAddresses[place]}?${new URLSearchParams(params).toString()}`;
}

/** A card of these pages. What has come of the last step stands first, in the title too: it is read when the page opens. */
export function renderAgreementsCard(
  at: AgreementsPlace,
  card: { heading: string; outcome: AgreementsOutcome | undefined; body: string; service?: string; from?: string },
): Rendered {
  const { lang, school, place } = at;
  const text = agreementsTexts[lang];
  const told = card.outcome && toldOf(card.outcome, lang);
  const back =
    card.service === undefined
      ? ''
      : `<p><a class="link" href="${escape(agreementsAddress(at))}">${escape(text.back)}</a></p>`;
  const from = card.from === undefined ? '' : `<p class="from">${escape(text.from({ supplier: card.from }))}</p>`;
  return renderOwnCard({
    lang,
    title: [...(told === undefined ? [] : [told]), card.heading, text.title[place], school.name].join(' – '),
    isWide: true,
    isBelow: true,
    at: { school: school.number, ...(card.service !== undefined && { service: card.service }) },
    style: agreementsStyle,
    body: `${back}<p class="muted">${escape(school.name)} · ${school.number}</p><h1>${escape(card.heading)}</h1>${from}${outcomeLine(card.outcome, told)}${transition(at, text)}${card.body}`,
  });
}

/** For somebody who decides for no institution here, or not for this one. */
export function renderNoAgreements(place: AgreementPlace): (lang: PageLanguage) => Rendered {
  return (lang) => {
    const text = agreementsTexts[lang];
    const other = place === 'old' ? 'new' : 'old';
    const body = `<h1>${escape(text.title[place])}</h1><p>${escape(text['not-yours'][place])}</p>
<p class="stack"><a class="plain" href="${placeAddresses[other]}?lang=${lang}">${escape(text.title[other])}</a></p>`;
    return renderOwnCard({ lang, title: text.title[place], isBelow: true, style: agreementsStyle, body });
  };
}

function toldOf(outcome: AgreementsOutcome, lang: PageLanguage): string {
  const text = agreementsTexts[lang];
  if ('done' in outcome) return text.done[outcome.done];
  if ('trouble' in outcome) return text.trouble[outcome.trouble];
  return text.late({ moved: text.moved(outcome.late), time: timeIn(lang, outcome.late.at) });
}

/** At the old place: until when it decides, or that it does no more, and where it is decided then. */
function transition(
  { lang, place, school, isDeciding, oldUntil, afterwards: { isYou, names } }: AgreementsPlace,
  text: AgreementsMessages,
): string {
  if (place === 'new' || oldUntil === undefined) return '';
  const day = dateIn(lang, oldUntil);
  const until = isDeciding ? text['old-until']({ day, isYou }) : text['old-over']({ isYou });
  const to = agreementsAddress({ lang, place: 'new', school });
  const where = isYou
    ? `<a href="${escape(to)}">${escape(text['to-new'])}</a>`
    : escape(names.length === 0 ? text['right-none'] : text['right-has']({ names }));
  return `<p class="now">${escape(until)} ${where}</p>`;
}
