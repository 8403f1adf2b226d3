/** What stands in the place of a page on which the password was about to be given away. For a six-year-old and a parent alike. */
export interface WarningMessages {
  /** What the tab is called. */
  tab: string;
  'password-title': string;
  /** The host of the page, as the browser shows it. */
  'password-where': (params: { host: string }) => string;
  /** `wasSent`: it may be that it was, before anybody knew. */
  'password-sent': (params: { wasSent: boolean }) => string;
  /** It was not sent by us; a page that means ill may have read along. */
  'password-read-along': string;
  'look-alike-title': string;
  'look-alike-where': (params: { host: string }) => string;
  'to-unilogin': string;
  'change-password': string;
  'go-back': string;
  'how-title': string;
  /** How we know, for the password. */
  'how-password': string;
  /** How we know, for a page that only looks like Unilogin. `name` is what it poses as, `shown` its host as people see it. */
  'why-letters': (params: { name: string; shown: string; letters: readonly string[] }) => string;
  'why-near': (params: { name: string; shown: string }) => string;
  'why-name': (params: { name: string; shown: string }) => string;
  'why-title': (params: { title: string }) => string;
  'ask-adult': string;
  'fine-title': string;
  'fine-password': string;
  'fine-look-alike': string;
  fine: string;
  'over-title': string;
  'over-advice': string;
}

export interface WarningWords {
  warning: WarningMessages;
}
