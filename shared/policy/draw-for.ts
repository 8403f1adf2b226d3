import { secure, type Source } from './below.ts';
import { type Drawn, drawPictures, drawWords, drawWordsAndDigits, type HandedOut, twoWords } from './draw.ts';
import { evaluate } from './evaluate.ts';
import type { About, Band } from './rule.ts';
import { type BandPolicy, lengthOf, type PolicyTable } from './table.ts';
import { unilogin } from './unilogin.ts';

/** What a draw needs besides band and person; `pictures` are the ids of the set. */
export interface Means {
  pictures: readonly string[];
  table?: PolicyTable;
  next?: Source;
}

/** After so many tries the table itself must be at fault: hardly one draw in a hundred meets a name. */
const patience = 1000;

/**
 * A new secret in the band's form that keeps the person's own rules, as far as they can be told here: what is refused is
 * drawn again. Whether it was used before, the provider must see for itself.
 * @throws RangeError when the table's rules leave nothing to draw
 */
export function drawFor(band: Band, about: About, means: Means): Drawn {
  const policy = (means.table ?? unilogin).bands[band];
  for (let tries = 0; tries < patience; tries += 1) {
    const drawn = draw(policy, means);
    if (isFor(policy, drawn.handedOut, about)) return drawn;
  }
  throw new RangeError(band);
}

function draw(policy: BandPolicy, { pictures, next = secure }: Means): Drawn {
  const shape = { ...twoWords, count: policy.words ?? twoWords.count, ...lengthOf(policy.rules) };
  switch (policy.form) {
    case 'pictures':
      return drawPictures(pictures, next);
    case 'words':
      return drawWords(shape, next);
    case 'words-and-digits':
      return drawWordsAndDigits(shape, next);
  }
}

function isFor({ rules }: BandPolicy, handedOut: HandedOut, about: About): boolean {
  if (handedOut.form === 'pictures') return true;
  return evaluate(rules, handedOut.password, about).every(({ verdict }) => verdict !== 'unmet');
}
