/** A page as it was written, with the inline styles and scripts that its policy must allow. */
export interface Rendered {
  readonly html: string;
  readonly styleHashes: readonly string[];
  readonly scriptHashes?: readonly string[];
}
