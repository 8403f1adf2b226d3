/** How an app's ask ended. */
export type AskEnd = 'confirmed' | 'refused' | 'reported' | 'cancelled' | 'ended' | 'expired';

/** What a pupil reads where an app asks in their name: `/me/asked`. */
export interface AskedMessages {
  title: string;
  /** On "Min Unilogin", under the way to this page. */
  'see-code': string;
  nothing: string;
  'nothing-advice': string;
  /** Above what the app shows too. */
  'same-code': string;
  'code-label': string;
  compare: string;
  ask: string;
  'not-me': string;
  nobody: string;
  wait: (params: { seconds: number }) => string;
  waiting: string;
  say: (params: { number: string }) => string;
  'number-label': string;
  /** Beside the number: what the adult does. */
  'on-their-screen': (params: { host: string }) => string;
  left: string;
  stop: string;
  ended: (params: { how: AskEnd; service: string }) => string;
  'on-in-app': string;
}
