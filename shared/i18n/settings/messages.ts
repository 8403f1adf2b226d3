/** What a person turns on and off. */
export type Switch = 'guard.pages' | 'guard.password' | 'guard.inPrivate' | 'notify';

/** What a browser is asked for. */
export type Asked = 'watch' | 'notify' | 'tell' | 'lead';

/** What the browser extension says on its page of settings. */
export interface SettingsMessages {
  title: string;
  lead: string;
  /** Why some of it is locked. */
  'school-chose': string;
  /** Beside each part that is: what the school has chosen. */
  locked: string;
  state: (params: { isOn: boolean }) => string;
  /** `option` is the name that an administrator knows it by. */
  broken: (params: { option: string; isSchools: boolean }) => string;
  provider: string;
  'provider-hint': string;
  'provider-label': string;
  'provider-checking': string;
  'provider-taken': (params: { host: string }) => string;
  'provider-wrong': (params: { why: 'no-address' | 'no-provider' | 'unreachable' }) => string;
  /** Back to the one that came with the extension. */
  'provider-reset': string;
  guard: string;
  'notify-title': string;
  switch: (params: { option: Switch }) => string;
  'switch-hint': (params: { option: Switch }) => string;
  /** Whether the school hears of warnings. */
  reports: (params: { isOn: boolean }) => string;
  'local-title': string;
  'local-hint': string;
  'local-label': string;
  'local-said': (params: { what: 'kept' | 'none' | 'wrong' }) => string;
  /** Whether that holds for the sign-ins of every page. */
  'lead-state': (params: { isOn: boolean; host: string }) => string;
  use: string;
  /** Before the browser asks: that it will, why, and what we do with it. */
  'ask-title': string;
  'ask-why': (params: { what: Asked; host: string }) => string;
  ask: string;
  'not-now': string;
  refused: string;
  /** It is chosen, and the browser does not let us. */
  'not-allowed': string;
  /** The same of private windows, for which nobody can ask. */
  'not-in-private': string;
  allow: string;
}

export interface SettingsWords {
  settings: SettingsMessages;
}
