import { canFrame } from '../surfaces/can-frame.ts';

/** Why nobody can be sure that the person sees what they do; `away`: it is scrolled out of sight. Undefined: they see it. */
export type Hidden = 'covered' | 'small' | 'blind' | 'away';

/** What the platform's types leave out (Intersection Observer v2). */
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Milliseconds between two looks; browsers take no less than 100. */
const pace = 100;
/** The least that must be to be seen, in pixels: a field with its label, and who asks. */
const least = { width: 240, height: 120 };

/**
 * Hears how `target` can be seen: by what the browser has painted, over all frames around. `covered` is also what is seen through,
 * turned, made smaller or blurred.
 */
export function watchVisibility(target: Element, hear: (hidden: Hidden | undefined) => void): void {
  if (!canFrame()) {
    hear('blind');
    return;
  }
  const threshold = Array.from({ length: 101 }, (_, percent) => percent / 100); // each change of what is cut off
  const options = { threshold, trackVisibility: true, delay: pace };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) hear(hiddenAt(last));
  }, options);
  observer.observe(target);
}

export function hiddenAt({ isVisible, intersectionRect }: SeenEntry): Hidden | undefined {
  const { width, height } = intersectionRect;
  if (width === 0 || height === 0) return 'away';
  if (width < least.width || height < least.height) return 'small';
  return isVisible === true ? undefined : 'covered';
}
