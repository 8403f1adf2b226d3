/** One page as it is, or would be, written. */
export interface Written {
  /** Below the site's address. */
  readonly url: string;
  readonly html: string;
}
