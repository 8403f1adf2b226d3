import * as v from 'valibot';

/** As 2026-08-01, and in the calendar. */
export const IsoDay = v.pipe(
  v.string(),
  v.isoDate('a day as 2026-08-01'),
  v.check(isInCalendar, 'a day of the calendar'),
);

function isInCalendar(day: string): boolean {
  const at = new Date(`${day}T12:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
