import type { Failure } from '../../shared/contract/errors.ts';
import { signInFailures as failuresDa } from '../../shared/i18n/sign-in/da.ts';
import { signInFailures as failuresEn } from '../../shared/i18n/sign-in/en.ts';
import { wayIn as da } from '../../shared/i18n/way-in/da.ts';
import { wayIn as en } from '../../shared/i18n/way-in/en.ts';
import type { WayInMessages } from '../../shared/i18n/way-in/messages.ts';
import { signOf } from '../../widget/elements/step-up/sign-of.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { failureText } from './failure-text.ts';
import { renderOwnCard } from './own-card.ts';
import { pageField } from './page-field.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { formTile, linkTile } from './way-tile.ts';
import { wayInStyle } from './way-in.styles.ts';

export interface WayInPage {
  readonly lang: PageLanguage;
  /** The page's own address, where its forms go. */
  readonly at: string;
  readonly failure: Failure | undefined;
  /** The username is asked for; or the ways there are for one, the same whatever it is. */
  readonly shows:
    | { readonly asks: 'username'; readonly typed: string; readonly back: string }
    | { readonly username: string; readonly providers: readonly { readonly id: string; readonly name: string }[] };
}

/** The ways to a new password for a username. */
export function renderWayInPage({ lang, at, failure, shows }: WayInPage): Rendered {
  const text = { da, en }[lang];
  const told = failure ? failed(failure, lang) : '';
  if ('asks' in shows) {
    const field = pageField({
      name: 'username',
      label: text.username,
      hint: text['which-username-hint'],
      value: shows.typed,
      isBad: failure !== undefined,
    });
    return renderOwnCard({
      lang,
      title: text['which-username'],
      style: wayInStyle,
      body: `<p class="way"><span>${escape(text.title)}</span></p><h1>${escape(text['which-username'])}</h1>${told}<slot></slot><p class="stack"><a class="plain" href="${escape(shows.back)}">${escape(text.back)}</a></p>`,
      inside: `<form method="post" action="${escape(`${at}?lang=${lang}`)}">${field}<button class="unilogin-act">${escape(text.next)}</button></form>`,
    });
  }
  const { username, providers } = shows;
  const action = `${at}?lang=${lang}`;
  return renderOwnCard({
    lang,
    title: text.title,
    style: wayInStyle,
    body: `<h1>${escape(text.title)}</h1><p class="muted">${escape(text.about)}</p><p class="name" translate="no">${escape(username)}</p>${told}
<h2>${escape(text.how)}</h2><ul class="ways">${[
      ...providers.map(({ id, name }) =>
        linkTile(`${at}/${id}?lang=${lang}`, {
          sign: 'together',
          title: text['show-who']({ provider: name }),
          hint: text['show-who-hint'],
        }),
      ),
      linkTile(`${at}/passkey?lang=${lang}`, { sign: 'key', title: text.passkey, hint: text['passkey-hint'] }),
      linkTile(`${at}/letter?lang=${lang}`, { sign: 'page', title: text.letter, hint: text['letter-hint'] }),
      formTile(action, 'ask', { sign: 'phone', title: text.elsewhere, hint: text['elsewhere-hint'] }),
      formTile(action, 'back', { sign: 'door', title: text.teacher, hint: text['teacher-hint'] }),
    ].join('')}</ul>${noneFits(text)}
<div class="stack"><form method="post" action="${escape(action)}"><input type="hidden" name="answer" value="other"><button class="plain">${escape(text['other-username'])}</button></form><form method="post" action="${escape(action)}"><input type="hidden" name="answer" value="back"><button class="plain">${escape(text.back)}</button></form></div>`,
  });
}

function noneFits(text: WayInMessages): string {
  const lines = (['none-pupil', 'none-parent', 'none-staff'] as const).map((key) => `<p>${escape(text[key])}</p>`);
  return `<details><summary>${escape(text['none-fits'])}</summary>${lines.join('')}</details>`;
}

/** What went wrong with the last answer, as these pages say it. */
export function failed(failure: Failure, lang: PageLanguage): string {
  const { kind, path } = signOf(failure.code);
  return `<p class="${kind}" role="alert"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="${path}"/></svg><span>${escape(failureText(failure, { da: failuresDa, en: failuresEn }[lang]))}</span></p>`;
}
