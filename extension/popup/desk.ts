import type { ExtensionMessages } from '../../shared/i18n/extension/messages.ts';
import type { Messages } from '../../widget/controllers/messages.ts';

/** What every part of the window is drawn with. */
export interface Desk {
  readonly text: Messages<ExtensionMessages>;
  /** Milliseconds since 1970 by the provider's clock: a computer at home may be hours wrong. */
  readonly now: number;
  /** By which that clock is ahead of this computer's. */
  readonly ahead: number;
  /** An address at the provider. */
  at(path: string): string;
}

const locales = { da: 'da-DK', en: 'en-GB' };

/** The time of day by the provider's clock, and the day when it is another one. */
export function timeOf(at: number, { text, now }: Desk): { time: string; day: string | undefined } {
  const locale = locales[text.language];
  const [when, today] = [new Date(at), new Date(now)];
  return {
    time: when.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
    day:
      when.toDateString() === today.toDateString() ? undefined : when.toLocaleDateString(locale, { weekday: 'long' }),
  };
}

/** A date that was written as 2026-08-01, in words; the year only when it is another one. */
export function dayOf(date: string, { text, now }: Desk): string {
  const day = new Date(`${date}T12:00`);
  const year = day.getFullYear() === new Date(now).getFullYear() ? undefined : ('numeric' as const);
  return day.toLocaleDateString(locales[text.language], { day: 'numeric', month: 'long', year });
}
