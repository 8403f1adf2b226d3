import type { State } from '../../../shared/flow/service-session.ts';
import { UniloginShownEvent, type ShownAs } from '../../events/shown.ts';
import { canFrame } from '../../surfaces/can-frame.ts';

const shownAs = { redirect: 'page', popup: 'window', inline: 'frame' } as const;

/** Tells the page, by the attribute `shown-as` and an event, where the provider is shown. */
export class ShownTeller {
  readonly #host: HTMLElement & { readonly display: string | undefined };
  #as: ShownAs | undefined;
  #why: UniloginShownEvent['why'];

  constructor(host: HTMLElement & { readonly display: string | undefined }) {
    this.#host = host;
  }

  tell(state: State): void {
    if (state.at === 'unframed') this.#why = state.why;
    const as = state.at === 'signing-in' || state.at === 'blocked' ? shownAs[state.wish.display] : undefined;
    if (as === this.#as) return;
    const isInstead = this.#host.display === 'inline' && as === 'window';
    const why = isInstead ? (canFrame() ? (this.#why ?? 'by-choice') : 'blind') : undefined;
    this.#as = as;
    if (as === undefined) this.#host.removeAttribute('shown-as');
    else {
      this.#host.setAttribute('shown-as', as);
      this.#why = undefined;
      this.#host.dispatchEvent(new UniloginShownEvent(as, why));
    }
  }
}
