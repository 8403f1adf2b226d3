import type { Failure } from '../../shared/contract/errors.ts';
import type { Form, Step } from '../../shared/contract/sign-in.ts';
import * as da from '../../shared/i18n/sign-in/da.ts';
import * as en from '../../shared/i18n/sign-in/en.ts';
import type { Language } from '../../shared/i18n/spoken.ts';
import { withoutScript } from '../../shared/i18n/sign-in/without-script.ts';
import { headingOf, pageTitleOf, titleOf } from '../../shared/i18n/sign-in/heading.ts';
import { signOf } from '../../widget/elements/step-up/sign-of.ts';
import { cardClass } from '../../widget/theme/card-class.ts';
import { iconPath } from '../../widget/theme/icons.ts';
import { escape, escapeJson } from './escape.ts';
import { type OtherWays, otherWaysLinks, otherWaysLinksHash, otherWaysLinksStyle } from './other-ways-links.ts';
import { pageField, submitButton } from './page-field.ts';
import type { PageAssets } from './page-assets.ts';
import { failureText } from './failure-text.ts';
import { StepUpCard } from './step-up-card.ts';
import { cardStyle, pageStyle, stepUpStyle, styleHashes } from './styles.ts';

export type PageLanguage = Language;

export interface SignInPage {
  /** Where the sign-in stands. It goes into the page as data, so it must hold no secret; none does. */
  readonly step: Step;
  /** The sign-in's id: by it, the form's address when there is no script. */
  readonly id: string;
  readonly lang: PageLanguage;
  /** Ours, as a person types it. */
  readonly host: string;
  readonly assets: PageAssets;
  /** Other ways than a username, where there are any. */
  readonly others?: OtherWays | undefined;
}

/**
 * Writes the sign-in page: complete as a plain form, in the card's final shape, before any script has come.
 * The policy must allow `styleHashes` and nothing else inline.
 */
export function renderSignInPage(page: SignInPage): { html: string; styleHashes: readonly string[] } {
  const { step, id, lang, assets, others } = page;
  const text = { da, en }[lang];
  const preload = [...new Set([...assets.preload, ...besideOf(step, assets)])];
  const worker = assets.strengthWorker === undefined ? '' : ` strength-worker="${escape(assets.strengthWorker)}"`;
  const html = `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8">
<title>${escape(pageTitleOf(headingOf(step, text.signIn, text.password), titleOf(step, text.signIn)))}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><style>${pageStyle}</style>${others ? otherWaysLinksStyle : ''}
<script type="module" src="${escape(assets.script)}"></script>
${preload.map((path) => `<link rel="modulepreload" href="${escape(path)}">`).join('')}${step.at === 'waiting' ? lookAgain : ''}</head>
<body><main><form method="post" action="${formAddress(page)}">
<unilogin-sign-in lang="${lang}" sign-in-id="${escape(id)}"${worker}><template shadowrootmode="open"><style>${cardStyle}</style>${isHelped(step) ? `<style>${stepUpStyle}</style>` : ''}${card(page)}</template>
${fieldsOf(step, text)}${others ? otherWaysLinks(others) : ''}<script type="application/json">${escapeJson(step)}</script></unilogin-sign-in>
</form></main></body></html>`;
  return { html, styleHashes: others ? [...styleHashes, otherWaysLinksHash] : styleHashes };
}

/** Without a script the page itself looks for the answer, as often as a script does where no stream flows. */
const lookAgain = '<noscript><meta http-equiv="refresh" content="5"></noscript>';

const isHelped = ({ at }: Step): boolean => at === 'step-up' || at === 'waiting';

/** What the step will ask for once the script is there: asked for now, it comes at the same time. */
function besideOf(step: Step, { pictures, password, stepUp }: PageAssets): readonly string[] {
  switch (step.at) {
    case 'pictures':
      return pictures;
    case 'new-password':
      return step.form === 'words-and-digits' ? password : [...password, ...pictures]; // words have pictures beside them
    case 'rehearse':
      return step.form === 'pictures' && step.chosen === 'handed-out' ? [...password, ...pictures] : password;
    case 'choose-password':
      return password;
    case 'step-up':
    case 'waiting':
      return stepUp;
    case 'username':
    case 'password':
    case 'window':
    case 'expires-soon':
    case 'done':
    case 'refused':
      return [];
  }
}

function formAddress({ step, id, lang }: SignInPage): string {
  const place = step.purpose === 'change' ? '/password' : '/sign-in';
  return `${place}/${encodeURIComponent(id)}?lang=${lang}`;
}

type Text = typeof da | typeof en;

/** The card as the element will draw it: what stands here stands in the same place afterwards. */
function card(page: SignInPage): string {
  const { step, lang } = page;
  const text = { da, en }[lang];
  const { signIn } = text;
  const way = step.service.name
    ? `<p class="way"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="${iconPath('door')}"/></svg><span>${escape(signIn['on-the-way-to'])} <b>${escape(step.service.name)}</b></span></p>`
    : '';
  const who =
    step.at === 'pictures' || step.at === 'password' || step.at === 'window'
      ? `<p class="who"><span>${escape(step.username)}</span></p>`
      : '';
  const failure = step.failure ? failed(step, step.failure, text) : '';
  return `<div class="${cardClass(step)}" part="card">${way}<h1>${escape(headingOf(step, text.signIn, text.password))}</h1>${who}${failure}${body(page, text)}</div>`;
}

function failed(step: Step, failure: Failure, text: Text): string {
  const { kind, path } = isHelped(step) ? signOf(failure.code) : { kind: 'bad', path: iconPath('warning') };
  return `<p class="${kind}" role="alert"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="${path}"/></svg><span>${escape(failureText(failure, text.signInFailures))}</span></p>`;
}

function body(page: SignInPage, text: Text): string {
  const { step, lang } = page;
  const stepUp = new StepUpCard(lang, formAddress(page));
  switch (step.at) {
    case 'username':
    case 'password':
      return `<div class="secret"><slot name="${step.at}"></slot></div><slot name="submit"></slot>${step.at === 'username' && step.purpose === undefined ? `${passkey(text)}<slot name="others"></slot>` : ''}<p class="still muted"></p>${foot(text, page)}`;
    case 'window':
      return `<p>${escape(text.signIn['opened-by']({ name: step.openedBy }))}</p>${step.codeShownBy ? '<slot name="code"></slot>' : ''}<slot name="submit"></slot><div class="stack"><form method="post" action="${formAddress(page)}"><input type="hidden" name="answer" value="pass-by"><button class="plain">${escape(text.signIn['pass-by'](step))}</button></form></div>${foot(text, page)}`;
    case 'step-up':
      return stepUp.choosing(step) + foot(text, page);
    case 'waiting':
      return stepUp.waiting(step, page.host) + foot(text, page);
    case 'done':
      return step.to
        ? `${step.ended ? `<p>${escape(text.signIn['ended-elsewhere'])}</p>` : ''}${act(step.to, text.signIn['go-on'])}`
        : '';
    case 'refused':
      return act(step.to ?? `/me?lang=${lang}`, text.signIn.back);
    case 'pictures':
    case 'new-password':
    case 'choose-password':
    case 'rehearse':
    case 'expires-soon':
      return `<noscript><p class="hint">${escape(withoutScript[lang]({ form: formOf(step) }))}</p></noscript>`;
  }
}

const act = (to: string, words: string): string =>
  `<p class="stack"><a class="act" href="${escape(to)}">${escape(words)}</a></p>`;

/** Needs the script, and keeps its place until that has come. */
function passkey({ signIn }: Text): string {
  return `<p class="aside"><button class="link" type="button"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="${iconPath('key')}"/></svg>${escape(signIn['use-passkey'])}</button></p>`;
}

const formOf = (step: Step): Form =>
  step.at === 'pictures' ? 'pictures' : 'form' in step ? (step.form ?? 'words') : 'words';

function foot({ signIn }: Text, { id, lang }: SignInPage): string {
  const guide = `/sign-in/${encodeURIComponent(id)}/help?lang=${lang}`;
  return `<div class="foot"><a href="${escape(guide)}">${escape(signIn.help)}</a><a href="?lang=${signIn['other-language'] === 'English' ? 'en' : 'da'}">${escape(signIn['other-language'])}</a></div>`;
}

/** A password manager wants the username beside the password: there it stands, without a name, so it is not sent. */
function fieldsOf(step: Step, { signIn }: Text): string {
  if (step.at === 'username') {
    const hint = signIn['username-hint'];
    return (
      pageField({ name: 'username', label: signIn.username, hint, value: step.username, isBad: !!step.failure }) +
      submitButton(signIn.next)
    );
  }
  if (step.at === 'window') {
    const label = signIn['class-code'];
    const { codeShownBy: by, failure } = step;
    const hint = by && signIn['class-code-hint']({ by });
    const code = hint === undefined ? '' : pageField({ name: 'code', label, hint, isBad: !!failure });
    return code + submitButton(signIn['go-in']);
  }
  if (step.at !== 'password') return '';
  return (
    pageField({ name: 'password', label: signIn.password, isBad: !!step.failure }) + submitButton(signIn['sign-in'])
  );
}
