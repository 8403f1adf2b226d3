/** Calls back when what was just drawn is on the screen; after 200 ms where nothing is painted, as in a hidden tab. */
export function afterPaint(call: () => void): void {
  const painted = new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const late = new Promise<void>((resolve) => setTimeout(resolve, 200));
  void Promise.race([painted, late]).then(call);
}
