import type { Facts } from '../../shared/i18n/material/messages.ts';
import { material as da } from '../../shared/i18n/material/da.ts';
import { material as en } from '../../shared/i18n/material/en.ts';
import { materialMail as mailDa } from '../../shared/i18n/material/mail/da.ts';
import { materialMail as mailEn } from '../../shared/i18n/material/mail/en.ts';
import type { Audience } from '../../shared/i18n/material/parts.ts';
import type { MailText } from '../mail/mailer.ts';
import { escape } from '../pages/escape.ts';
import { blocksHtml, blocksText } from './blocks.ts';
import type { Content } from './content.ts';
import type { Letterhead } from './letterhead.ts';
import { markdownHtml, markdownText } from './markdown.ts';
import { writtenPage } from './written-page.ts';

interface MailedPage {
  readonly audience: Audience;
  readonly lang: 'da' | 'en';
  readonly letterhead: Letterhead;
  readonly content: Content;
  readonly facts: Facts;
  /** Where the published page is. */
  readonly address: string;
}

/** A published page as a mail, in text and in HTML. */
export function mailText({ audience, lang, letterhead, content, facts, address }: MailedPage): MailText {
  const [words, mail] = [{ da, en }[lang], { da: mailDa, en: mailEn }[lang]];
  const school = letterhead.name;
  const { title, intro, own, parts } = writtenPage(audience, lang, { facts, content });
  const paragraphs = [
    mail.why({ school }),
    `${mail['read-here']}: ${address}`,
    mail.print,
    title.toUpperCase(),
    intro,
    ...(own.text === '' ? [] : [words['from-school'].toUpperCase(), ...markdownText(own.text)]),
    ...parts.flatMap((part) => [part.title.toUpperCase(), ...blocksText(part.blocks)]),
    ...(letterhead.contact === '' ? [] : [words.contact.toUpperCase(), letterhead.contact]),
  ];
  const contact = escape(letterhead.contact).replaceAll('\n', '<br>');
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body>
<p>${escape(mail.why({ school }))}</p><p><a href="${escape(address)}">${escape(mail['read-here'])}</a>. ${escape(mail.print)}</p><hr>
<h1>${escape(title)}</h1><p>${escape(intro)}</p>${own.text === '' ? '' : `<h2>${escape(words['from-school'])}</h2><div lang="${own.lang}">${markdownHtml(own.text)}</div>`}
${parts.map((part) => `<h2>${escape(part.title)}</h2>${blocksHtml(part.blocks, part.title)}`).join('\n')}
${contact === '' ? '' : `<h2>${escape(words.contact)}</h2><p>${contact}</p>`}</body></html>`;
  return {
    from: mail.sender,
    subject: mail.subject({ audience: words.audience[audience], school }),
    text: paragraphs.join('\n\n'),
    html,
  };
}
