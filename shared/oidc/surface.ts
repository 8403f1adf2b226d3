/** Where the person meets the provider: the whole page, a window, later a frame or the extension's window. */
export interface Surface<Answer> {
  /**
   * Shows the provider. Call it inside the click, before any `await`, or a window is blocked; an address that takes
   * time to find is handed over as a promise. Leaves no window, frame or listener behind, however it ends.
   * @throws UniloginError `popup-blocked`; what `url` rejects with; the signal's reason when called off
   */
  visit(request: { url: URL | Promise<URL>; signal: AbortSignal }): Promise<Visit<Answer>>;
}

/** `left`: the page itself went, and the page that the provider leads to carries on. */
export type Visit<Answer> = { readonly outcome: 'returned'; readonly answer: Answer } | { readonly outcome: 'left' };
