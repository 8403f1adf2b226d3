import type { Sign } from '../../../shared/contract/pupil-signs.ts';
import type { Desk } from './desk.ts';

// Made once: a year group is a thousand cards
const formats = { da: formatsOf('da-DK'), en: formatsOf('en-GB') };

function formatsOf(locale: string) {
  return {
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
  };
}

/** A sign in words. */
export function saidSign(sign: Sign, { text }: Pick<Desk, 'text'>): string {
  const { day, time } = formats[text.language];
  return text.say('sign', {
    sign,
    day: sign.is === 'due' ? day.format(new Date(sign.by)) : '',
    time: sign.is === 'raised' ? time.format(Date.now() + sign.seconds * 1000) : '',
  });
}
