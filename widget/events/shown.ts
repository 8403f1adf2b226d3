import type { Unframed } from '../../shared/oidc/surface.ts';

/** Where the provider is shown now. For a page that makes room for it, or wants to know how often a frame was not to be had. */
export class UniloginShownEvent extends Event {
  readonly as: ShownAs;
  /** Why it is a window although `inline` was wished; `blind`: this browser cannot tell whether a frame is covered. */
  readonly why: Unframed | 'blind' | undefined;

  constructor(as: ShownAs, why?: Unframed | 'blind') {
    super('unilogin-shown', { bubbles: true, composed: true });
    this.as = as;
    this.why = why;
  }
}

export type ShownAs = 'page' | 'window' | 'frame';

declare global {
  interface HTMLElementEventMap {
    'unilogin-shown': UniloginShownEvent;
  }
}
