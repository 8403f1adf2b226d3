import type { ReactiveElement } from '@lit/reactive-element';

/**
 * Brings the person to what an element asks them, and gives the way back to where they were. Nobody is taken out of a text
 * that they are writing: then the element only comes into sight, and an alert says what it asks.
 */
export function borrowFocus(host: ReactiveElement): () => void {
  const before = document.activeElement;
  void host.updateComplete.then(() => {
    if (before?.matches('input, textarea, select, [contenteditable]')) host.scrollIntoView({ block: 'nearest' });
    else host.shadowRoot?.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  });
  return () => {
    const isStillHere = host.shadowRoot?.activeElement != null;
    if (isStillHere && before instanceof HTMLElement && before !== host) before.focus({ preventScroll: true });
  };
}
