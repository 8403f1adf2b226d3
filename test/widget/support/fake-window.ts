/** Stands in for window.open: keeps where it was sent, and says closed at once, as Cross-Origin-Opener-Policy makes it. */
export class FakeWindow {
  readonly opened: { to: string | undefined; closed: boolean; wasClosed: boolean; opener: unknown }[] = [];
  isBlocked = false;
  readonly #open = window.open;

  constructor() {
    window.open = () => {
      if (this.isBlocked) return null;
      const popup = { to: undefined as string | undefined, closed: true, wasClosed: false, opener: window as unknown };
      this.opened.push(popup);
      const replace = (to: string) => (popup.to = to);
      return Object.assign(popup, { location: { replace }, close: () => (popup.wasClosed = true) }) as never;
    };
  }

  /** Where the last window was sent. */
  get url(): URL | undefined {
    const to = this.opened.at(-1)?.to;
    return to === undefined ? undefined : new URL(to);
  }

  restore(): void {
    window.open = this.#open;
  }
}
