/** What stands in the place of a page on which the password was about to be given away. For a six-year-old and a parent alike. */
export interface WarningMessages {
  /** What the tab is called. */
  tab: string;
  'password-title': string;
  /** The host of the page, as the browser shows it. */
  'password-where': (params: { host: string }) => string;
  /** `wasSent`: it may be that it was, before anybody knew. */
  'password-sent': (params: { wasSent: boolean }) => string;
  'look-alike-title': string;
  'look-alike-where': (params: { host: string }) => string;
  'to-unilogin': string;
  'change-password': string;
  'go-back': string;
  'how-title': string;
  /** How we know, for the password. */
  'how-password': string;
  /** How we know, for a page that only looks like Unilogin; codes that have no words of their own are left out. */
  why: (params: { code: string; host: string }) => string | undefined;
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
