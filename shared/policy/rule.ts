/** Who follows which rules: grades 0-3, 4-6, and 7 up with youth education, staff and parents (FACTS.md section 3). */
export type Band = 'indskoling' | 'mellemtrin' | 'udskoling';

/** One rule of a table. Lengths count code points after NFC. */
export type Rule =
  | { rule: 'length'; min: number; max: number }
  | { rule: 'contains'; kind: 'lower-case' | 'upper-case' | 'digit'; min: number }
  | { rule: 'not-own-name' }
  | { rule: 'not-username' }
  | { rule: 'not-school' }
  | { rule: 'not-class' }
  | { rule: 'not-season' }
  | { rule: 'not-common' }
  /** Of names, username, school and what is common what NIST SP 800-63B-4 asks for: the password as a whole, and no part of it. */
  | { rule: 'not-expected' }
  | { rule: 'not-recent'; count: number };

/** `unknown`: only the provider can tell (what was used before, what is too common, a class that the page was not told). */
export interface Finding {
  rule: Rule;
  verdict: 'met' | 'unmet' | 'unknown';
  /** The forbidden word that was met with, as the rule knows it ("Mathilde", "sommer"), not as it was typed. */
  found?: string;
}

/** Whom the password is for: what the forbidden-content rules look for. It is read once, so another person is another object. */
export interface About {
  readonly username: string;
  /** Given and family names; each may have several parts. */
  readonly names: readonly string[];
  /** The school's name; of several schools a line each. */
  readonly school: string;
  /** The names of the classes ("5.B"). Without them, only the provider can tell. */
  readonly classes?: readonly string[];
  /**
   * Whether many use this password (NFC): the beginning for which they do, or `true` where that is not told; `undefined`
   * where it cannot tell. Given by the provider, which has the whole list; without it few are known.
   */
  readonly common?: (password: string) => string | boolean | undefined;
}
