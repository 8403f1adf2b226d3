import { waysIn as da } from '../../shared/i18n/ways-in/da.ts';
import { waysIn as en } from '../../shared/i18n/ways-in/en.ts';
import type { WaysInMessages } from '../../shared/i18n/ways-in/messages.ts';
import type { Recipient } from '../ways-in/list.ts';
import { wayInRules } from '../ways-in/rules.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { iconHtml, renderOwnCard } from './own-card.ts';
import { waysInAddress, type WaysInPlace } from './ways-in-page.ts';
import { waysInStyle } from './ways-in.styles.ts';

export interface AskWayInPage extends WaysInPlace {
  readonly recipient: Recipient;
  /** Of the way in that is opened next: a form that is sent twice opens one. */
  readonly id: string;
  readonly canMail: boolean;
}

const { paper, mail: mailed } = wayInRules.lastsSeconds;

/** Before a way in is opened: for whom it is, and what each of the two ways asks of whoever opens it. */
export function renderAskWayIn(page: AskWayInPage): Rendered {
  const { lang, school, recipient } = page;
  const text = { da, en }[lang];
  const { name, username, role, children } = recipient;
  const who = text.who({ role: role === 'pupil' || role === 'student' ? undefined : role, children });
  const title = text['ask-title']({ name });
  return renderOwnCard({
    lang,
    title: `${title} – ${text.title}`,
    isWide: true,
    isBelow: true,
    at: { school: school.number },
    style: waysInStyle,
    body: `<p><a class="link" href="${escape(waysInAddress(page))}">${escape(text.back)}</a></p><h1>${escape(title)}</h1><p class="muted">${escape(who)} · <span translate="no">${escape(username)}</span></p>
<p>${escape(text['ask-what'])}</p><p class="muted">${escape(text['ask-earlier'])}</p>
<section><h2>${escape(text.paper)}</h2><p class="hint">${iconHtml('warning')}<span>${escape(text['paper-proof'])}</span></p><p>${escape(text['paper-lasts']({ days: paper / 86_400 }))}</p>${button(page, 'paper', text['open-paper'])}</section>
<section><h2>${escape(text.mail)}</h2>${mailHtml(page, text)}</section>`,
  });
}

function mailHtml(page: AskWayInPage, text: WaysInMessages): string {
  const { mail } = page.recipient;
  if (!page.canMail) return `<p>${escape(text['mail-no-server'])}</p>`;
  if (mail === null) return `<p>${escape(text['mail-none'])}</p>`;
  return `<p>${escape(text['mail-to']({ mail }))}</p><p>${escape(text['mail-less'])}</p><p>${escape(text['mail-lasts']({ hours: mailed / 3600 }))}</p>${button(page, 'mail', text['open-mail'])}`;
}

function button(page: AskWayInPage, how: 'paper' | 'mail', words: string): string {
  const { id, recipient } = page;
  const hidden = Object.entries({ how, id, username: recipient.username }).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`,
  );
  return `<form method="post" action="${escape(waysInAddress(page))}">${hidden.join('')}<button class="${how === 'paper' ? 'act' : 'plain'}" name="do" value="open">${escape(words)}</button></form>`;
}
