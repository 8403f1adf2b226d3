import type { AgreementPlace } from '../../shared/contract/agreements.ts';
import { agreements as agreementsDa } from '../../shared/i18n/agreements/da.ts';
import { agreements as agreementsEn } from '../../shared/i18n/agreements/en.ts';
import { approvals as approvalsDa } from '../../shared/i18n/approvals/da.ts';
import { approvals as approvalsEn } from '../../shared/i18n/approvals/en.ts';
import { log as logDa } from '../../shared/i18n/log/da.ts';
import { log as logEn } from '../../shared/i18n/log/en.ts';
import { asked as askedDa } from '../../shared/i18n/asked/da.ts';
import { asked as askedEn } from '../../shared/i18n/asked/en.ts';
import { me as da } from '../../shared/i18n/me/da.ts';
import { me as en } from '../../shared/i18n/me/en.ts';
import { institutions as institutionsDa } from '../../shared/i18n/institutions/da.ts';
import { institutions as institutionsEn } from '../../shared/i18n/institutions/en.ts';
import { materialAdmin as materialDa } from '../../shared/i18n/material/admin/da.ts';
import { materialAdmin as materialEn } from '../../shared/i18n/material/admin/en.ts';
import { passkeys as passkeysDa } from '../../shared/i18n/passkeys/da.ts';
import { passkeys as passkeysEn } from '../../shared/i18n/passkeys/en.ts';
import { pupils as pupilsDa } from '../../shared/i18n/pupils/da.ts';
import { pupils as pupilsEn } from '../../shared/i18n/pupils/en.ts';
import type { MeMessages, RoleName } from '../../shared/i18n/me/messages.ts';
import { postponed as postponedDa } from '../../shared/i18n/postponed/da.ts';
import { postponed as postponedEn } from '../../shared/i18n/postponed/en.ts';
import { reports as reportsDa } from '../../shared/i18n/reports/da.ts';
import { reports as reportsEn } from '../../shared/i18n/reports/en.ts';
import { signInFailures as failuresDa } from '../../shared/i18n/sign-in/da.ts';
import { signInFailures as failuresEn } from '../../shared/i18n/sign-in/en.ts';
import { waysIn as waysInDa } from '../../shared/i18n/ways-in/da.ts';
import { waysIn as waysInEn } from '../../shared/i18n/ways-in/en.ts';
import { placeAddresses } from '../agreements/deciders.ts';
import type { Rendered } from './rendered.ts';
import { counted } from './counted.ts';
import { escape } from './escape.ts';
import { iconHtml, type OwnIcon, renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

/** Who is signed in, as the page says it. */
export interface Me {
  readonly name: string;
  readonly role: RoleName;
  readonly classes: readonly string[];
  readonly school: string;
  readonly username: string;
  /** What the person signs in with, if it can be practised. */
  readonly kind: 'pictures' | 'password' | undefined;
  /** Or an adult helps with a new one. */
  readonly mayChange: boolean;
  readonly mayHavePasskeys: boolean;
  /** Whether pupils may ask them for a yes. */
  readonly mayVouch: boolean;
  /** As what they may open doors for pupils, if they may. */
  readonly pupilsAs: 'staff' | 'parent' | undefined;
  /** Whether an app asks in their name at this moment. */
  readonly isAsked: boolean;
  /** Whether they look after a school, or several. */
  readonly isAdministrator: boolean;
  /** Whether they have the right to decide, in the new place, which services get a school's data. */
  readonly decidesOnData: boolean;
  /** How many services wait for an answer in each place. */
  readonly waitingServices: Readonly<Record<AgreementPlace, number>>;
  /** How many reports of these they have not looked at yet. */
  readonly unseenReports: number;
  /** Whether they work at a school where changes are postponed now. */
  readonly isPostponed: boolean;
}

/** "Min Unilogin": who is signed in, what one can do about one's own password, and the way out. A plain page, no script. */
export function renderMePage(page: { me: Me; lang: PageLanguage; signOut: string }): Rendered {
  const { me, lang, signOut } = page;
  const text = { da, en }[lang];
  return renderOwnCard({
    lang,
    title: counted(text.title, me.unseenReports),
    isForYoungest: me.kind === 'pictures',
    body: `<h1>${escape(text.title)}</h1>${who(me, text)}
<ul class="ways">${me.isAsked ? toTheApp(lang) : ''}${pupils(me, lang)}${approve(me, lang)}${me.mayChange ? change(lang) + practise(me, lang) : practise(me, lang) + anAdultHelps(lang)}${passkeys(me, lang)}${history(me, lang)}${ofSchools(me, lang)}</ul>
<div class="leave"><p class="muted">${escape(text['shared-computer'])}</p><a class="plain" href="${escape(signOut)}">${escape(text['sign-out'])}</a></div>`,
  });
}

function who({ name, role, classes, school, username }: Me, text: MeMessages): string {
  const [initial = ''] = name;
  return `<div class="person"><span class="initial" aria-hidden="true">${escape(initial)}</span>
<p class="name">${escape(name)}</p><p class="muted">${escape(text.role({ role, classes }))}</p><p class="muted">${escape(school)}</p>
<p class="muted">${escape(text.username)}: <span translate="no">${escape(username)}</span></p></div>`;
}

function change(lang: PageLanguage): string {
  const text = { da, en }[lang];
  return way(`/password?lang=${lang}`, 'key', { title: text['change-password'], hint: text['change-hint'] });
}

function toTheApp(lang: PageLanguage): string {
  const text = { da: askedDa, en: askedEn }[lang];
  return way(`/me/asked?lang=${lang}`, 'speak', { title: text.title, hint: text['see-code'] });
}

function anAdultHelps(lang: PageLanguage): string {
  const sentence = { da: failuresDa, en: failuresEn }[lang]['needs-adult'];
  return `<li><p class="hint">${iconHtml('key')}<span>${escape(sentence)}</span></p></li>`;
}

function practise({ kind }: Me, lang: PageLanguage): string {
  const text = { da, en }[lang];
  if (kind === undefined) return '';
  const hint = text[kind === 'pictures' ? 'practise-pictures' : 'practise-words'];
  return way(`/me/practise?lang=${lang}`, 'again', { title: text.practise, hint });
}

function approve({ mayVouch }: Me, lang: PageLanguage): string {
  if (!mayVouch) return '';
  const text = { da: approvalsDa, en: approvalsEn }[lang];
  return way(`/me/approvals?lang=${lang}`, 'met', { title: text.title, hint: text['link-hint'] });
}

function pupils({ pupilsAs }: Me, lang: PageLanguage): string {
  if (pupilsAs === undefined) return '';
  const text = { da: pupilsDa, en: pupilsEn }[lang];
  const [title, hint] =
    pupilsAs === 'staff' ? [text.title, text['link-hint']] : [text['title-children'], text['link-hint-children']];
  return way(`/me/pupils?lang=${lang}`, 'door', { title, hint });
}

function history({ isAdministrator, unseenReports, isPostponed }: Me, lang: PageLanguage): string {
  const text = { da: logDa, en: logEn }[lang];
  const own = way(`/me/log?lang=${lang}`, 'clock', { title: text.title, hint: text.hint });
  const postponed = way(`/me/postponed?lang=${lang}`, 'again', { da: postponedDa, en: postponedEn }[lang]);
  if (!isAdministrator) return isPostponed ? own + postponed : own;
  const school = way(`/me/log/school?lang=${lang}`, 'bars', { title: text.school, hint: text['school-hint'] });
  const { title, hint } = { da: reportsDa, en: reportsEn }[lang];
  const reports = way(`/me/reports?lang=${lang}`, 'warning', { title: counted(title, unseenReports), hint });
  return own + school + reports + postponed;
}

function ofSchools(me: Me, lang: PageLanguage): string {
  return agreements(me, lang) + ofAdministrators(me, lang);
}

function agreements({ isAdministrator, decidesOnData, waitingServices }: Me, lang: PageLanguage): string {
  const text = { da: agreementsDa, en: agreementsEn }[lang];
  const places = [...(isAdministrator ? (['old'] as const) : []), ...(decidesOnData ? (['new'] as const) : [])];
  return places
    .map((place) =>
      way(`${placeAddresses[place]}?lang=${lang}`, 'met', {
        title: counted(text.title[place], waitingServices[place]),
        hint: text['link-hint'][place],
      }),
    )
    .join('');
}

function ofAdministrators({ isAdministrator }: Me, lang: PageLanguage): string {
  if (!isAdministrator) return '';
  const [material, waysIn] = [{ da: materialDa, en: materialEn }[lang], { da: waysInDa, en: waysInEn }[lang]];
  const register = { da: institutionsDa, en: institutionsEn }[lang];
  return (
    way(`/me/ways-in?lang=${lang}`, 'key', { title: waysIn.title, hint: waysIn['link-hint'] }) +
    way(`/me/material?lang=${lang}`, 'page', { title: material.title, hint: material['link-hint'] }) +
    way(`/institutioner?lang=${lang}`, 'bars', { title: register.title, hint: register['link-hint'] })
  );
}

function passkeys({ mayHavePasskeys }: Me, lang: PageLanguage): string {
  if (!mayHavePasskeys) return '';
  const text = { da: passkeysDa, en: passkeysEn }[lang];
  return way(`/me/passkeys?lang=${lang}`, 'key', { title: text.title, hint: text['link-hint'] });
}

function way(to: string, sign: OwnIcon, { title, hint }: { title: string; hint: string }): string {
  return `<li><a class="way-on" href="${escape(to)}">${iconHtml(sign)}<b>${escape(title)}</b><span class="muted">${escape(hint)}</span></a></li>`;
}
