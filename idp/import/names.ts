import type { ImportFindingCode } from '../../shared/contract/import-finding.ts';

export const longestName = 200;

/** Letters of any language, digits, and the few signs that names of people, classes and schools have. */
const isName = /^[\p{L}\p{N}’'`´(][\p{L}\p{M}\p{N} .,’'`´&/()–-]*$/u;
/** With these a cell is a formula to a spreadsheet: what we give out again must not be one. */
const isFormula = /^\s*['"]?\s*[=+@-]/;

/** What is wrong with a name, if anything; how long it may be, a schema and the readers say too. */
export function nameFault(
  name: string,
): Extract<ImportFindingCode, 'empty' | 'formula' | 'strange-characters' | 'too-long'> | undefined {
  if (name === '') return 'empty';
  if (isFormula.test(name)) return 'formula';
  if (!isName.test(name)) return 'strange-characters';
  return name.length > longestName ? 'too-long' : undefined;
}
