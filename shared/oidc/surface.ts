/** Where the person meets the provider: the whole page, a window, a frame, the extension's window. */
export interface Surface<Answer> {
  /**
   * Shows the provider. Call it inside the click, before any `await`, or a window is blocked; an address that takes
   * time to find is handed over as a promise. Leaves no window, frame or listener behind, however it ends.
   * @throws UniloginError `popup-blocked`; what `url` rejects with; the signal's reason when called off
   */
  visit(request: { url: URL | Promise<URL>; signal: AbortSignal }): Promise<Visit<Answer>>;
}

/** `left`: the page itself went, and the page that the provider leads to carries on. `unframed`: a window is needed. */
export type Visit<Answer> =
  | { readonly outcome: 'returned'; readonly answer: Answer }
  | { readonly outcome: 'left' }
  | { readonly outcome: 'unframed'; readonly why: Unframed };

/**
 * Why it does not go on in a frame: nothing came from there (a policy, a blocked cookie, a provider that is down), the sign-in
 * leads elsewhere or is over, or the person would rather have a window.
 */
export type Unframed = 'silent' | 'for-good' | 'by-choice';
