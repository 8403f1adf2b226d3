import { createHash } from 'node:crypto';
import { asked as da } from '../../shared/i18n/asked/da.ts';
import { asked as en } from '../../shared/i18n/asked/en.ts';
import type { AskedMessages, AskEnd } from '../../shared/i18n/asked/messages.ts';
import type { Rendered } from './rendered.ts';
import { askedScript } from './asked-script.ts';
import { askedStyle } from './asked.styles.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

interface AskShown {
  readonly id: string;
  readonly service: string;
  readonly code: string;
}

/** What the pupil sees of apps that ask in their name. */
export type AskedView =
  | { readonly at: 'nothing'; readonly ended?: { service: string; how: AskEnd } }
  | {
      readonly at: 'asked';
      readonly asks: readonly AskShown[];
      readonly may: 'ask' | 'nobody' | { readonly waitSeconds: number };
      readonly ended?: { service: string; how: AskEnd };
    }
  | { readonly at: 'waiting'; readonly ask: AskShown; readonly number: string };

interface AskedPage {
  readonly view: AskedView;
  /** Whose page it is: computers are shared. */
  readonly name: string;
  readonly isForYoungest: boolean;
  readonly lang: PageLanguage;
  /** Ours, as a person types it. */
  readonly host: string;
}

/** Where a pupil compares the app's code, and sees the number for a grown-up. It works by forms, and looks again by a script. */
export function renderAskedPage({ view, name, isForYoungest, lang, host }: AskedPage): Rendered {
  const text = { da, en }[lang];
  const again = `<noscript><meta http-equiv="refresh" content="10"></noscript>`;
  const script = `<script data-revision="${revisionOf(view)}">${askedScript.text}</script>`;
  const card = renderOwnCard({
    lang,
    title: `${headingOf(view, text)} – ${text.title}`,
    isForYoungest,
    isBelow: true,
    style: askedStyle,
    head: again + script,
    body: `<p class="muted who">${escape(name)}</p>${bodyOf(view, text, { lang, host })}`,
  });
  return { ...card, scriptHashes: [askedScript.hash] };
}

/** Tells two states of the page apart, as its script compares them; that time passes makes no other state. */
function revisionOf(view: AskedView): string {
  const lasting = JSON.stringify(view, (key, value: unknown) => (key === 'waitSeconds' ? 0 : value));
  return createHash('sha256').update(lasting).digest('base64url').slice(0, 16);
}

function headingOf(view: AskedView, text: AskedMessages): string {
  switch (view.at) {
    case 'nothing':
      return view.ended ? text.ended(view.ended) : text.nothing;
    case 'asked':
      return text.title;
    case 'waiting':
      return text.waiting;
  }
}

function bodyOf(view: AskedView, text: AskedMessages, { lang, host }: Pick<AskedPage, 'lang' | 'host'>): string {
  const heading = `<h1>${escape(headingOf(view, text))}</h1>`;
  switch (view.at) {
    case 'nothing': {
      const on = view.ended?.how === 'confirmed' ? 'on-in-app' : 'nothing-advice';
      return `${heading}<p>${escape(text[on])}</p>`;
    }
    case 'asked': {
      const ended = view.ended ? `<p class="hint">${escape(text.ended(view.ended))}</p>` : '';
      return heading + ended + view.asks.map((ask) => askHtml(ask, view.may, text, lang)).join('');
    }
    case 'waiting':
      return `${heading}<p>${escape(text.say({ number: view.number }))}</p>
<dl class="number"><dt>${escape(text['number-label'])}</dt><dd>${escape(view.number)}</dd></dl>
<p>${escape(text['on-their-screen']({ host }))} ${escape(text.left)}</p>${codeHtml(view.ask, text)}
${formHtml(view.ask, [['not-me', text.stop, 'plain']], lang)}`;
  }
}

function askHtml(
  ask: AskShown,
  may: Extract<AskedView, { at: 'asked' }>['may'],
  text: AskedMessages,
  lang: PageLanguage,
): string {
  const no: Choice = ['not-me', text['not-me'], 'plain'];
  const why = may === 'nobody' ? text.nobody : may === 'ask' ? text.compare : text.wait({ seconds: may.waitSeconds });
  const choices: Choice[] = may === 'ask' ? [['ask', text.ask, 'act'], no] : [no];
  return `<section><h2>${escape(text['same-code'])}</h2>${codeHtml(ask, text)}<p>${escape(why)}</p>${formHtml(ask, choices, lang)}</section>`;
}

function codeHtml({ service, code }: AskShown, text: AskedMessages): string {
  return `<dl class="app"><dt>${escape(text['code-label'])}, <span translate="no">${escape(service)}</span></dt><dd translate="no">${escape(code)}</dd></dl>`;
}

type Choice = readonly [word: 'ask' | 'not-me', label: string, look: 'act' | 'plain'];

function formHtml({ id }: AskShown, choices: readonly Choice[], lang: PageLanguage): string {
  const buttons = choices.map(
    ([word, label, look]) => `<button class="${look}" name="word" value="${word}">${escape(label)}</button>`,
  );
  return `<form class="stack" method="post" action="/me/asked?lang=${lang}"><input type="hidden" name="ask" value="${escape(id)}">${buttons.join('')}</form>`;
}
