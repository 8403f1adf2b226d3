import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import confusables from 'unhomoglyph/data.json' with { type: 'json' };
import { shownHost } from '../extension/genuine/shown-host.ts';

export const lettersPath = 'extension/genuine/letters.generated.ts';

/**
 * The letters that look like others (Unicode UTS #39, confusables.txt), as text of a module: those that a name in an address
 * can hold, by what they are taken for. What is a letter with a mark is left out: the mark falls off by itself.
 */
export async function lettersModule(): Promise<string> {
  const table = new Map<string, string>();
  for (const [letter, shape] of Object.entries(confusables)) {
    const taken = plainOf(shape);
    if (!/^[a-z0-9]{1,2}$/.test(taken) || plainOf(letter) === taken || !standsInNames(letter)) continue;
    table.set(taken, (table.get(taken) ?? '') + letter);
  }
  const rows = [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([taken, them]) => `'${taken}': '${them}',`);
  const source = `/** Made by \`npm run letters\` of Unicode's confusables (UTS #39): what looks like it, by what it is taken for. */
export const letters: Readonly<Record<string, string>> = {${rows.join('\n')}};`;
  return format(source, { ...(await resolveConfig(lettersPath)), parser: 'typescript' });
}

/** In lower case, as addresses are, and without marks: what is left is what somebody reads at a glance. */
function plainOf(letter: string): string {
  return letter.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
}

/** A browser keeps it as it is: many are turned into the letter that they look like, and others refused. */
function standsInNames(letter: string): boolean {
  const address = `https://x${letter}.example`;
  if (Array.from(letter).length !== 1 || letter < '\u0080' || !URL.canParse(address)) return false;
  return shownHost(new URL(address)) === `x${letter}.example`;
}

// npm run letters
if (import.meta.main) await writeFile(lettersPath, await lettersModule());
