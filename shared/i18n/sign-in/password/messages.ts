import type { Form } from '../../../policy/table.ts';

/** Why somebody is on the way to a new password. */
export type Reason = 'first' | 'expired' | 'grade-moved' | 'own-wish' | 'reset' | 'expires-soon';

/** What <unilogin-password> says beyond the sign-in's own words: it loads with the element's body. */
export interface WayMessages {
  /** `daysLeft`, `mayWait`: for `expires-soon`, whole days after today and whether "later" is offered. `isChosen`: the person writes it. */
  why: (params: { reason: Reason; daysLeft: number; mayWait: boolean; isChosen: boolean }) => string;
  later: string;
  'current-label': string;
  'current-pictures': string;
  'current-done': string;
  'current-missing': (params: { form: Form }) => string;
  show: string;
  hide: string;
  /** Something is missing that was written. */
  lacking: string;
  /** The forbidden word, as the rule knows it. */
  found: (params: { words: string }) => string;
  'length-now': (params: { count: number; max: number }) => string;
  checking: string;
  /** Said of rows that changed, by their rules' words. */
  'now-met': (params: { rules: readonly string[] }) => string;
  'now-unmet': (params: { rules: readonly string[] }) => string;
  'all-met': string;
  refused: string;
  /** The native message while something is missing. */
  invalid: (params: { rules: readonly string[] }) => string;
  empty: string;
  'rehearse-first': string;
  idea: string;
  'idea-is': string;
  'idea-other': string;
  'idea-take': string;
  'idea-taken': string;
  'others-left': (params: { count: number }) => string;
  'no-others': string;
  /** How a new secret is learnt. */
  'not-yet': string;
  'right-places': (params: { count: number }) => string;
  /** `name`: the picture's, without an article. */
  'first-is': (params: { name: string }) => string;
  /** Four pictures are a little story, a sentence each; `place` from 0. */
  'story-line': (params: { name: string; place: number }) => string;
  'look-again': (params: { form: Form }) => string;
  ready: (params: { form: Form }) => string;
  'practise-pictures': string;
  'practise-words': string;
  'practise-label': string;
  'practise-done': string;
  'practise-right': (params: { form: Form }) => string;
  'practise-again': string;
  'practise-hard': string;
  /** Nobody looks at another try for now. */
  'practise-rest': string;
  'practise-forgotten': string;
  strength: string;
  score: (params: { score: 0 | 1 | 2 | 3 | 4 }) => string;
  /** The same as a sentence, for those who hear it. */
  'score-heard': (params: { score: 0 | 1 | 2 | 3 | 4 }) => string;
}
