/** How many of them are pupils (or students), staff and parents. */
export interface Heads {
  readonly pupils: number;
  readonly staff: number;
  readonly parents: number;
}

/** What an import changes at one institution: how many, and which classes. No person is named. */
export interface ImportChanges {
  readonly institution: string;
  /** How many have a place there before. */
  readonly before: number;
  /** Who has a place there now and had none. */
  readonly joined: Heads;
  /** How many of those who joined have no account yet. */
  readonly newAccounts: number;
  /** Who had a place there and has none any more. */
  readonly left: Heads;
  /** Another name, role, last day or day of birth. */
  readonly changed: number;
  /** Pupils by the classes that they were in and are in now. */
  readonly moved: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly newClasses: readonly string[];
  readonly goneClasses: readonly string[];
}

/** What an import changes: by institution, and relations of children to their contacts. */
export interface ImportSummary {
  readonly institutions: readonly ImportChanges[];
  readonly contactsGained: number;
  readonly contactsLost: number;
}
