import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { PageLanguage } from './sign-in-page.ts';

const day = { timeZone: 'Europe/Copenhagen', dateStyle: 'long' } as const;
const time = { ...day, timeStyle: 'short' } as const;
const formats = {
  da: { day: new Intl.DateTimeFormat('da', day), time: new Intl.DateTimeFormat('da', time) },
  en: { day: new Intl.DateTimeFormat('en-GB', day), time: new Intl.DateTimeFormat('en-GB', time) },
};

/** The Danish day of a moment: 1. august 2026. */
export const dayIn = (lang: PageLanguage, at: Date): string => formats[lang].day.format(at);
/** With the Danish time of day. */
export const timeIn = (lang: PageLanguage, at: Date): string => formats[lang].time.format(at);
/** A day that is no moment. */
export const dateIn = (lang: PageLanguage, one: Day): string => dayIn(lang, new Date(`${isoOf(one)}T12:00Z`));
