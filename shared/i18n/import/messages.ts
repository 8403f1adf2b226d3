import type { ImportSummary } from '../../contract/import-changes.ts';
import type { ImportFindingCode, ImportFindingData, ImportPlace } from '../../contract/import-finding.ts';

/** What is wrong with a file of people, each in a sentence that says what to do. */
export type ImportFaults = {
  [C in ImportFindingCode]: string | ((data: ImportFindingData[C]) => string);
};

/** What an import says at the console of whoever runs it. */
export interface ImportMessages {
  /** Where something is wrong, before the sentence about it. */
  place: (place: ImportPlace) => string;
  /** After all that is wrong. */
  'nothing-written': (params: { count: number }) => string;
  'would-change': string;
  'has-changed': string;
  'nothing-changes': string;
  summary: (summary: ImportSummary) => string[];
  'too-many-leave': (params: { leaving: number; percent: number }) => string;
  /** Before the usernames that were made. */
  made: (params: { count: number }) => string;
}
