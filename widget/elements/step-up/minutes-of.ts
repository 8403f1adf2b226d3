/** Seconds as a child hears them: whole minutes, 0 for less than one, none when nothing is left. */
export function minutesOf(seconds: number): number | undefined {
  if (seconds <= 0) return undefined;
  return seconds < 50 ? 0 : Math.max(1, Math.round(seconds / 60));
}
