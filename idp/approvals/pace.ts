/** FACTS.md section 9. */
export const requestRules = { lastsSeconds: 300, tries: 2, perHour: 5 } as const;

const hour = 3_600_000;
/** Seconds between a pupil's second, third, … request of an hour and the one before. */
const pauses = [0, 0, 15, 60, 120] as const;

/**
 * Seconds until a pupil may ask again who has asked at these times (milliseconds since 1970, in their order): each further
 * request of an hour waits longer, and after five the next waits until the first is an hour old.
 */
export function pauseBefore(asked: readonly number[], now: number): number {
  const recent = asked.filter((at) => at > now - hour);
  const last = recent.at(-1);
  if (last === undefined) return 0;
  const fifthLast = recent.at(-requestRules.perHour);
  const next = fifthLast === undefined ? last + (pauses[recent.length] ?? 0) * 1000 : fifthLast + hour;
  return Math.max(0, Math.ceil((next - now) / 1000));
}
