/** A day of the Danish calendar, as days since 1 January 1970: a password holds for days, wherever in the day it was made. */
export type Day = number;

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const danish = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Copenhagen',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day that it is in Denmark at an instant. */
export function danishDay(instant: Date): Day {
  const parts = Object.fromEntries(danish.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return dayOf(parts['year'] ?? NaN, parts['month'] ?? NaN, parts['day'] ?? NaN);
}

/** The day with that date; months count from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** The date as ISO 8601 writes it: 2026-08-01. */
export function isoOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The day of a date that `isoOf` wrote; NaN for what is none, such as 2026-02-30. */
export function dayOfIso(date: string): Day {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00Z`) / dayMs : NaN;
  return Number.isNaN(day) || isoOf(day) !== date ? NaN : day;
}

/** The instant at which the day begins in Denmark: clocks change at two or three at night, so midnight is there once. */
export function startOf(day: Day): Date {
  const inSummer = new Date(day * dayMs - 2 * hourMs);
  return danishDay(inSummer) === day ? inSummer : new Date(day * dayMs - hourMs);
}
