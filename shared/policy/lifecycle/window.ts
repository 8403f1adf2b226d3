/** FACTS.md sections 4 and 9: a window in Elevadgang is open for five minutes, and each pupil goes through it once. */
export const windowMinutes = 5;

/** Opened for one pupil by somebody who may: a way to a new password, or to more assurance. */
export interface Window {
  openedAt: Date;
  usedAt?: Date | undefined;
}

export type WindowStanding = { at: 'open'; secondsLeft: number } | { at: 'used' } | { at: 'over' };

/** How a window stands at an instant. One that is said to open later is not open yet, and so is over. */
export function standingOf({ openedAt, usedAt }: Window, now: Date, minutes: number = windowMinutes): WindowStanding {
  if (usedAt !== undefined) return { at: 'used' };
  const left = openedAt.getTime() + minutes * 60_000 - now.getTime();
  if (left <= 0 || left > minutes * 60_000) return { at: 'over' };
  return { at: 'open', secondsLeft: Math.ceil(left / 1000) };
}

/** The window once the pupil has gone through, or undefined when it was not open. */
export function used(window: Window, now: Date, minutes?: number): Window | undefined {
  return standingOf(window, now, minutes).at === 'open' ? { ...window, usedAt: now } : undefined;
}
