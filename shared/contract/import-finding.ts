/** What can be wrong with a file of people: the code, and the data that a sentence about it needs. No name and no username is in it. */
export interface ImportFindingData {
  /** Larger than any school's: in megabytes. */
  'file-too-large': { limit: number };
  /** Neither UTF-8 nor Windows-1252, or both in one file. */
  'not-text': Record<string, never>;
  /** A quote that does not end, or stands where none may. What follows is not read. */
  'broken-quotes': Record<string, never>;
  /** A line longer than any person's. What follows is not read. */
  'line-too-long': Record<string, never>;
  'no-rows': Record<string, never>;
  'column-missing': Record<string, never>;
  'column-twice': Record<string, never>;
  /** More or fewer cells than the headings. */
  'cells-differ': { found: number; expected: number };
  empty: Record<string, never>;
  'too-long': { limit: number };
  /** Begins as a formula does in a spreadsheet. */
  formula: Record<string, never>;
  'strange-characters': Record<string, never>;
  'username-malformed': Record<string, never>;
  /** Two lines for one person: the other line. */
  twice: { line: number };
  'role-unknown': { value: string };
  'class-unknown': { value: string };
  'grade-unknown': Record<string, never>;
  'grade-differs': { name: string; grade: number; other: number };
  'day-malformed': Record<string, never>;
  'mail-malformed': Record<string, never>;
  'institution-malformed': Record<string, never>;
  'municipality-malformed': Record<string, never>;
  /** What an institution's own file may repeat, and not change: its municipality, its kind, that it is closed. */
  'not-the-registers': { number: string };
  /** The municipality has an administration: this one, by the number that there is, cannot be another. */
  'administration-exists': { second: string; number: string; name: string; municipality: string };
  /** A number that is not in the database, and no name beside it. */
  'institution-unknown': { number: string };
  /** Not one of those for which this import may speak. */
  'institution-not-named': { number: string };
  /** The username is somebody's at an institution for which this import may not speak. */
  'person-elsewhere': Record<string, never>;
  /** Several people could be meant: a username or a number of the register tells them apart. */
  'who-is-it': Record<string, never>;
  'child-unknown': Record<string, never>;
  'not-a-pupil': Record<string, never>;
  'yes-or-no': Record<string, never>;
  /** A row that another file must have and has not. */
  'reference-unknown': { file: string };
  'file-missing': Record<string, never>;
  /** OneRoster: only whole sets (bulk) are taken. */
  'not-bulk': { value: string };
  'version-unknown': { value: string };
  /** In JSON: what was expected at this place. */
  'json-wrong': { expected: string };
  /** What a school's own file may not say: services, or who somebody is at other providers. */
  'not-for-schools': Record<string, never>;
}

export type ImportFindingCode = keyof ImportFindingData;

/** Where something is wrong. Lines count from 1, with the headings; in JSON the column is the path. */
export interface ImportPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

export type ImportFinding = {
  [C in ImportFindingCode]: ImportPlace & { readonly code: C; readonly data: ImportFindingData[C] };
}[ImportFindingCode];
