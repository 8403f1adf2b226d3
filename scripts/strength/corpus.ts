import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { add } from './weighted.ts';

/** How fast a password of a ranked list gets rarer: Wang et al., "Zipf's Law in Passwords", 2017, find 0.5 to 0.9. */
const zipf = 0.78;
/** People choose rare words oftener than they say them: frequencies are flattened by this power. */
const flattened = 0.6;

const root = new URL('../../', import.meta.url);

/** The words that the attacker knows: web, Wikipedia, Twitter and subtitles, not the list that the package was made of. */
export function corpusWords(): Map<string, number> {
  const lines = readFileSync(new URL('corpus-da.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const words = new Map<string, number>();
  for (const line of lines) {
    const [centibels, ...some] = line.split(' ');
    for (const word of some) add(words, word, 10 ** ((-Number(centibels) / 100) * flattened));
  }
  return words;
}

export function names(): Map<string, number> {
  const all = new Map<string, number>();
  for (const [file, part] of [
    ['first-names-female', 1],
    ['first-names-male', 1],
    ['last-names', 0.3],
  ] as const) {
    const listed = readFileSync(new URL(`shared/language-da/lists/${file}.txt`, root), 'utf8')
      .trim()
      .split('\n');
    for (const [at, name] of listed.entries()) add(all, name, part / (at + 1) ** zipf);
  }
  return all;
}

/** The international list in zxcvbn-ts, with the share that its order gives to each. */
export function rankedPasswords(): Map<string, number> {
  const file = new URL('node_modules/@zxcvbn-ts/language-common/src/passwords.json', root);
  const listed = v.parse(v.array(v.string()), JSON.parse(readFileSync(file, 'utf8')));
  return new Map(listed.map((password, at) => [password, 1 / (at + 1) ** zipf]));
}

export function englishWords(): Set<string> {
  const file = new URL('node_modules/@zxcvbn-ts/language-en/src/commonWords.json', root);
  return new Set(v.parse(v.array(v.string()), JSON.parse(readFileSync(file, 'utf8'))).slice(0, 20_000));
}
