import { packed } from './dictionaries.generated.ts';
import { unpack } from './pack.ts';
import { cities, clubs } from './places.ts';
import { pupilPasswords } from './pupil-passwords.ts';
import { wordSequences } from './word-sequences.ts';

/**
 * Ranked words as zxcvbn-ts reads them. The keys decide its warnings: `passwords` is told as much used, `wikipedia` as a
 * word by itself (other words bring no warning), `names` as a name.
 */
export const dictionary: Record<string, string[]> = {
  'passwords-da': pupilPasswords(),
  'commonWords-wikipedia-da': unpack(packed.words),
  'firstnames-female-da': unpack(packed.femaleNames),
  'firstnames-male-da': unpack(packed.maleNames),
  'lastnames-da': unpack(packed.lastNames),
  'placenames-da': [...cities],
  'clubnames-da': [...clubs],
  ...wordSequences,
};
