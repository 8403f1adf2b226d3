/** How a mail with a page stands. */
export type ToldMailState = 'waiting' | 'again' | 'sent' | 'refused' | 'given-up' | 'withdrawn';
/** What has just been done. */
export type MaterialDone = 'saved' | 'published' | 'taken-down' | 'sent' | 'restored';
/** What was not done, and why. */
export type MaterialFault =
  | 'changed-meanwhile'
  | 'draft-changed'
  | 'text-refused'
  | 'name-refused'
  | 'logo-too-large'
  | 'logo-no-picture'
  | 'mails-today'
  | 'not-published';

/** What a school's user administrator reads where pages of information are made the school's own. */
export interface MaterialAdminMessages {
  title: string;
  'link-hint': string;
  what: string;
  'not-yours': string;
  /** On a list item: how a page stands. */
  state: (params: { date: string | undefined; isChanged: boolean }) => string;
  /** What stands on all pages. */
  letterhead: string;
  'letterhead-hint': string;
  'letterhead-when': string;
  name: string;
  'name-hint': (params: { registered: string }) => string;
  contact: string;
  'contact-hint': string;
  logo: string;
  'logo-hint': (params: { kilobytes: number; side: number }) => string;
  'logo-now': string;
  'logo-remove': string;
  save: string;
  /** Of one page. */
  parts: string;
  'parts-hint': string;
  'own-text': (params: { lang: 'da' | 'en' }) => string;
  'own-text-hint': string;
  see: string;
  back: string;
  draft: string;
  publish: string;
  edit: string;
  public: string;
  print: string;
  'take-down': string;
  'take-down-hint': string;
  send: string;
  'send-to': (params: { mail: string }) => string;
  'send-in': (params: { lang: 'da' | 'en' }) => string;
  'send-no-address': string;
  'send-no-server': string;
  'send-not-yet': string;
  mail: (params: { state: ToldMailState; time: string }) => string;
  versions: string;
  version: (params: { date: string; name: string | undefined }) => string;
  restore: string;
  done: Record<MaterialDone, string>;
  fault: Record<MaterialFault, string>;
  'signed-out': string;
  'signed-out-advice': string;
  'sign-in-there': string;
  'save-again': string;
}
