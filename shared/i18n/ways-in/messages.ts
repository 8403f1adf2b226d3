/** How a way in stands. */
export type ToldWayInState = 'open' | 'used' | 'ended' | 'spent' | 'expired';
/** How the mail with one stands. */
export type ToldWayInMail = 'waiting' | 'sent' | 'refused' | 'given-up' | 'withdrawn';
/** What has just been done, or was not, and why. */
export type WaysInDone = 'mailed' | 'ended';
export type WaysInFault = 'not-here' | 'today' | 'once' | 'no-address' | 'ended-already';

type RoleAtSchool = 'parent' | 'teacher' | 'user-administrator' | 'leader' | 'staff' | undefined;

/** What a school's user administrator reads who opens a one-time way in for a grown-up. */
export interface WaysInMessages {
  title: string;
  'link-hint': string;
  what: string;
  'not-yours': string;
  search: string;
  'search-hint': string;
  find: string;
  /** Above the answer, which is read when the page opens. */
  found: (params: { count: number; areMore: boolean }) => string;
  'none-advice': string;
  who: (params: { role: RoleAtSchool; children: readonly string[] }) => string;
  choose: (params: { name: string }) => string;
  /** Before it is opened. */
  'ask-title': (params: { name: string }) => string;
  'ask-what': string;
  'ask-earlier': string;
  paper: string;
  'paper-proof': string;
  'paper-lasts': (params: { days: number }) => string;
  'open-paper': string;
  mail: string;
  'mail-to': (params: { mail: string }) => string;
  'mail-lasts': (params: { hours: number }) => string;
  'mail-less': string;
  'open-mail': string;
  'mail-none': string;
  'mail-no-server': string;
  cancel: string;
  back: string;
  list: string;
  'list-none': string;
  state: (params: { state: ToldWayInState; how: 'paper' | 'mail'; time: string }) => string;
  'mail-state': (params: { state: ToldWayInMail }) => string;
  end: string;
  'end-whose': (params: { name: string }) => string;
  done: Record<WaysInDone, string>;
  fault: Record<WaysInFault, string>;
  /** Above the letter, on the screen alone. */
  'letter-once': string;
  print: string;
  'letter-done': string;
}

/** What somebody reads who gets a letter or a mail. */
export interface WayInLetterMessages {
  title: string;
  from: (params: { school: string }) => string;
  to: (params: { name: string }) => string;
  why: string;
  how: string;
  step: { address: string; username: string; code: string; password: string };
  'username-mail': string;
  username: string;
  code: string;
  until: (params: { time: string }) => string;
  once: string;
  alone: string;
  /** The mail alone. */
  sender: string;
  subject: (params: { school: string }) => string;
  hello: (params: { name: string }) => string;
  newest: string;
  unasked: string;
  /** The mail to whom a letter is for, that there is one: without code, name of the opener, or username. */
  told: { subject: (params: { school: string }) => string; why: (params: { time: string }) => string; unasked: string };
  /** Of the operator's letter: on a terminal. */
  'from-operator': string;
}
