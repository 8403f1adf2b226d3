/** What the provider's page tells the page around its frame: about which request, and one of the rest. Nothing in it is secret. */
export interface FrameNews {
  readonly type: typeof frameNews;
  readonly state: string;
  /** Of what is to be seen, in pixels. */
  readonly height?: number;
  /** There is nothing more to do in the frame: by the person's wish, or because the sign-in leads elsewhere or is over. */
  readonly leaves?: 'by-choice' | 'for-good';
  /** The person pressed Escape. */
  readonly cancelled?: true;
}

export const frameNews = 'unilogin-frame';
