import { escape } from '../pages/escape.ts';
import type { Letter } from './post.ts';

/** A mail of these paragraphs, in text and in HTML; one that is an address and nothing else is a link. */
export function inParagraphs(
  lines: readonly string[],
  { lang, from, subject }: Pick<Letter, 'from' | 'subject'> & { readonly lang: string },
): Omit<Letter, 'to'> {
  return {
    from,
    subject,
    text: lines.join('\n\n'),
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body>\n${lines.map(paragraph).join('\n')}</body></html>`,
  };
}

function paragraph(line: string): string {
  const text = escape(line).replaceAll('\n', '<br>');
  return /^https?:\/\/\S+$/.test(line) ? `<p><a href="${text}">${text}</a></p>` : `<p>${text}</p>`;
}
