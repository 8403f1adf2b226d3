import { hasMoved, type Spot } from './pointer-trail.ts';
import { type Hidden, watchVisibility } from './visibility.ts';

/** Milliseconds for which a page must have been to be seen, unmoved, before it takes input again. */
const settling = 500;

/** Milliseconds that a pointer must have been over the page before it presses: less is a page that came under it. */
const arriving = 150;

export interface Guarded {
  /** What takes no input while it is not to be seen. */
  readonly content: HTMLElement;
  /** Says why. */
  say(hidden: Hidden | undefined): void;
}

/**
 * Takes all input from `content` until the page has been seen for a moment as it is, and again whenever that changes or the page
 * moves under the pointer. What has been typed stays, and so does the place in it.
 */
export function guard({ content, say }: Guarded): void {
  let hidden: Hidden | undefined;
  let isSeen = false;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let typedIn: HTMLElement | undefined;
  let last: (Spot & { readonly since: number }) | undefined;

  const close = () => {
    clearTimeout(opening);
    const { activeElement } = document;
    if (!content.inert && activeElement instanceof HTMLElement && content.contains(activeElement))
      typedIn = activeElement;
    content.inert = true;
    if (hidden === undefined) opening = setTimeout(open, settling);
  };
  const open = () => {
    content.inert = false;
    if (document.hasFocus()) typedIn?.focus({ preventScroll: true });
    typedIn = undefined;
  };

  watchVisibility(content, (now) => {
    const isStill = isSeen && now === undefined; // more or less of it is cut off, and enough is there
    isSeen = now === undefined;
    hidden = now;
    say(now);
    if (!isStill) close();
  });

  // Touch has no trail: a finger is nowhere before it comes down
  const follow = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const { screenX, screenY, clientX, clientY } = event;
    const spot = { screenX, screenY, clientX, clientY };
    const isNew = last === undefined;
    const moved = last !== undefined && hasMoved(last, spot);
    last = { ...spot, since: isNew ? event.timeStamp : (last?.since ?? 0) };
    if (moved || (event.type === 'pointerdown' && event.timeStamp - last.since < arriving)) close();
  };
  for (const type of ['pointermove', 'pointerdown'] as const) addEventListener(type, follow, { capture: true });
  document.documentElement.addEventListener('pointerleave', () => (last = undefined));
}
