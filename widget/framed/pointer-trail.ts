/** Where a pointer is, on the screen and in the page. */
export interface Spot {
  readonly screenX: number;
  readonly screenY: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Pixels that a hand trembles. */
const still = 3;
/** A page may be magnified, but no more than this, either way. */
const most = 6;

/**
 * Whether the page moved under the pointer: it stands where it stood on the screen, and elsewhere in the page; or goes one way
 * there and another way here. Neither depends on how much the page is magnified.
 */
export function hasMoved(before: Spot, now: Spot): boolean {
  return (
    differ(now.screenX - before.screenX, now.clientX - before.clientX) ||
    differ(now.screenY - before.screenY, now.clientY - before.clientY)
  );
}

function differ(onScreen: number, inPage: number): boolean {
  const slack = still * most;
  if (Math.abs(onScreen) <= still) return Math.abs(inPage) > slack;
  if (Math.abs(onScreen) <= slack && Math.abs(inPage) <= slack) return false;
  return (
    onScreen * inPage < 0 ||
    Math.abs(inPage) > Math.abs(onScreen) * most ||
    Math.abs(inPage) * most < Math.abs(onScreen)
  );
}
