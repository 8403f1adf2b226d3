import type { Sign } from '../../../shared/contract/pupil-signs.ts';
import type { Desk } from './desk.ts';

const locales = { da: 'da-DK', en: 'en-GB' };
const options = {
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  time: { hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;
// Made once, for a year group is a thousand cards; and not before somebody reads it, for one takes as long as forty cards
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(kind: keyof typeof options, language: keyof typeof locales): Intl.DateTimeFormat {
  const known = made.get(kind + language);
  const format = known ?? new Intl.DateTimeFormat(locales[language], options[kind]);
  if (!known) made.set(kind + language, format);
  return format;
}

/** A sign in words. */
export function saidSign(sign: Sign, { text }: Pick<Desk, 'text'>): string {
  const { language } = text;
  return text.say('sign', {
    sign,
    day: sign.is === 'due' ? formatOf('day', language).format(new Date(sign.by)) : '',
    time: sign.is === 'raised' ? formatOf('time', language).format(Date.now() + sign.seconds * 1000) : '',
  });
}
