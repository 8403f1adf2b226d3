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

  // All of the page: what says why would else push the rest out of a low window, and so stay
  watchVisibility(document.body, (now) => {
    const isStill = isSeen && now === undefined; // more or less of it is cut off, and enough is there
    isSeen = now === undefined;
    hidden = now;
    say(now);
    if (!isStill) close();
  });

  // A finger, or a pen, is nowhere before it comes down: what moved a moment before that is left to the browser (decision 0064)
  const follow = (event: PointerEvent) => {
    const { type, screenX, screenY, clientX, clientY, timeStamp } = event;
    const [isMouse, isDown] = [event.pointerType === 'mouse', type === 'pointerdown'];
    if (!isMouse && isDown) last = undefined;
    const spot = { screenX, screenY, clientX, clientY };
    const moved = last !== undefined && hasMoved(last, spot);
    last = { ...spot, since: last?.since ?? timeStamp };
    if (moved || (isMouse && isDown && timeStamp - last.since < arriving)) close();
    if (!isMouse && type === 'pointerup') last = undefined;
  };
  for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const)
    addEventListener(type, follow, { capture: true });
  document.documentElement.addEventListener('pointerleave', () => (last = undefined));
}
