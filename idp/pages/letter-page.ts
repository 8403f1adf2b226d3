import type { Failure } from '../../shared/contract/errors.ts';
import { wayIn as da } from '../../shared/i18n/way-in/da.ts';
import { wayIn as en } from '../../shared/i18n/way-in/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import { pageField } from './page-field.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { failed } from './way-in-page.ts';
import { wayInStyle } from './way-in.styles.ts';

export interface LetterPage {
  readonly lang: PageLanguage;
  /** The page's own address, where its forms go. */
  readonly at: string;
  readonly failure: Failure | undefined;
  /** As it was typed: nothing here tells whether anybody has it, or a letter. */
  readonly username: string;
  readonly back: string;
}

/** Where the code of a letter or a mail is typed. What was typed never comes back. */
export function renderLetterPage({ lang, at, failure, username, back }: LetterPage): Rendered {
  const text = { da, en }[lang];
  const action = escape(`${at}?lang=${lang}`);
  const field = pageField({
    name: 'code',
    label: text['letter-code'],
    hint: text['letter-code-hint'],
    isBad: failure !== undefined,
  });
  return renderOwnCard({
    lang,
    title: text['letter-title'],
    style: wayInStyle,
    body: `<p class="way"><span>${escape(text.title)}</span></p><h1>${escape(text['letter-title'])}</h1><p class="muted">${escape(text.about)}</p><p class="name" translate="no">${escape(username)}</p>${failure ? failed(failure, lang) : ''}<slot></slot>
<div class="stack"><form method="post" action="${action}"><input type="hidden" name="answer" value="other"><button class="plain">${escape(text['other-username'])}</button></form><a class="plain" href="${escape(back)}">${escape(text.back)}</a></div>`,
    inside: `<form method="post" action="${action}">${field}<button class="unilogin-act">${escape(text.next)}</button></form>`,
  });
}
