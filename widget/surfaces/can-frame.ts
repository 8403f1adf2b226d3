/**
 * Whether this browser can tell the provider's page that it is covered in its frame (Intersection Observer v2). Where it cannot,
 * a frame would be as safe as the page around it, so there is none.
 */
export function canFrame(): boolean {
  return typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;
}
