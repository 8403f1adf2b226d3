import type { Facts } from '../../shared/i18n/material/messages.ts';
import { pageFor, type WrittenPage } from '../../shared/i18n/material/pages.ts';
import type { Audience } from '../../shared/i18n/material/parts.ts';
import type { Content } from './content.ts';

/** A page as a school has it: without the parts that it leaves out, and with its own text, as Markdown. */
export function writtenPage(
  audience: Audience,
  lang: 'da' | 'en',
  { facts, content }: { readonly facts: Facts; readonly content: Content },
): WrittenPage & { readonly own: { readonly text: string; readonly lang: 'da' | 'en' } } {
  const page = pageFor(audience, lang, facts);
  const inOther = lang === 'da' ? 'en' : 'da';
  // A school that wrote in one language is read in that one, rather than not at all
  const spoken = content.text[lang] === '' ? inOther : lang;
  return {
    ...page,
    parts: page.parts.filter(({ name }) => !content.off.includes(name)),
    own: { text: content.text[spoken], lang: spoken },
  };
}
