import { drawWords, drawWordsAndDigits, type Drawn } from '../../shared/policy/draw.ts';
import { wordsDa } from '../../shared/policy/words-da.ts';
import { childrenPasswords } from './children-passwords.ts';
import { kendall, median, spearman } from './correlation.ts';
import { draws, type Measurement, rated, type Row } from './measurement.ts';
import { kindsOfLetters } from './structures.ts';

type Column = Exclude<keyof Row, 'password'>;
const columns = { without: 'zxcvbn-ts', added: 'with our package', ours: '`estimate`' } as const;
const raterColumns = ['without', 'added', 'ours'] as const;
/** From score 3 up a candidate is called strong: 10⁸ guesses. */
const strong = 8;

const guesses = ({ entropyBits }: Drawn): string => (entropyBits * Math.log10(2)).toFixed(1);

export function page({ children, drawn }: Measurement): string {
  const values = (rows: readonly Row[], column: Column) => rows.map((row) => row[column]);
  const kinds = kindsOfLetters();
  return `# How hard Danish passwords are to guess

Made by \`npm run strength\`; a test holds it to that. Numbers are decimal logarithms of guesses: 6 is a million. **zxcvbn-ts** is
@zxcvbn-ts/core with the two packages that its documentation recommends (language-common, language-en); **with our package** the same
with [shared/language-da](../shared/language-da/README.md) added as anyone would; **\`estimate\`** is
[shared/strength](../shared/strength/README.md), which has fewer international words and reads ae, oe, aa as æ, ø, å; **order** is the
guessing order below.

| ${children.length} passwords of children's kind | ${Object.values(columns).join(' | ')} | order |
|---|---|---|---|---|
| median | ${(['without', 'added', 'ours', 'order'] as const).map((column) => fixed(median(values(children, column)))).join(' | ')} |
| called strong (10⁸ and more, score 3 or 4) | ${raterColumns.map((column) => share(children, column)).join(' | ')} | |

## Does it put them in the right order?

| correlation with the guessing order | ${Object.values(columns).join(' | ')} |
|---|---|---|---|
${correlations(`${children.length} by hand`, children)}
${correlations(`${drawn.length} drawn from the grammar`, drawn)}

No ranked list of Danish children's passwords may be had, and none should. The order is computed instead, from what is known of
passwords elsewhere and of Danish:

1. How passwords are built (runs of letters, digits and signs), their digits and signs, and how often letters are one word
   (${percent(kinds.word)}), two (${percent(kinds.two)}) or neither (${percent(kinds.letters)}): from the 49,233 international passwords in
   @zxcvbn-ts/language-common, in their order, each with the weight 1/rank^0.78 (Wang et al., 2017). The list is old, so what it gives to
   years is spread anew over 1950 to 2030.
2. Letters: half Danish words by their frequency in [a corpus](../scripts/strength/corpus-da.txt) of web, Wikipedia, Twitter and subtitles
   (wordfreq 3.1, 15,000 words, flattened by the power 0.6), three tenths names, two tenths the international list's; what is no word,
   letter by letter (trigrams).
3. Together they are a probabilistic context-free grammar (Weir et al., 2009). An attacker tries what it makes, likeliest first; how
   many come before a password is estimated from ${draws} draws (Dell'Amico and Filippone, 2015).

What to hold against it: the package's names are the grammar's too, and part of the corpus is subtitles, as the package's words are.
What the package has by hand (picks, clubs, games, keyboards) the grammar does not know: it takes \`roblox123\` for letters without
sense, so the package loses there in this table where it should win. How often a letter is capital, or a digit stands for a letter,
is assumed (\`scripts/strength/grammar.ts\`). The ${rated} drawn passwords, 8 to 24 characters, are the grammar's own, so they tell how
well it is matched, not how well pupils are. The ${children.length} by hand were written for this page, by one who also wrote the picks;
the picks' first names came in after a first run had shown names with digits over-rated.

## Where it still over-rates

By how many places in a hundred \`estimate\` puts a password further up than the order does, at most:

| password | \`estimate\` | place | order | place | too far up by |
|---|---|---|---|---|---|
${overRated(children)}

And where no order is needed to see it:

- **Handed-out passwords.** Two words of a published list of ${wordsDa.length.toLocaleString('en')} are 10^${guesses(drawWords())} guesses, with two digits 10^${guesses(drawWordsAndDigits())} (docs/words.md). The estimate, which
  does not know that list, says ${fixed(handedOut(children, /^\p{Ll}+$/u))} and ${fixed(handedOut(children, /\d$/))} (medians of the ${groupRows(children, 'handed out').length} above).
- **Compounds and endings** that no list has (\`plimbokvarsnu\` is safe, \`skovbrynetskole\` only for strangers): Danish joins words freely, and a
  word in an unlisted form costs an attacker less than letter by letter.
- **Sentences** that everybody knows: each word is counted, not that they belong together.
- **ø and å written o and a** (\`gron\`, \`bla\`): only ae, oe and aa are read as letters.
- **What classmates know**: the dog's name, the team. \`estimate\` is told names, username, school and classes, nothing else.
- **Capitals of æ, ø, å** count as anywhere else, but the first key of a row of shifted keys is known to zxcvbn-ts on American keyboards only.

## Every password

${groups(children)}`;
}

function share(rows: readonly Row[], column: Column): string {
  const called = rows.filter((row) => row[column] >= strong).length;
  return `${called} (${percent(called / rows.length)})`;
}

function correlations(what: string, rows: readonly Row[]): string {
  const order = rows.map((row) => row.order);
  const line = (name: string, measure: typeof spearman) =>
    `| ${what}, ${name} | ${raterColumns
      .map((column) =>
        fixed(
          measure(
            rows.map((row) => row[column]),
            order,
          ),
        ),
      )
      .join(' | ')} |`;
  return `${line('Spearman ρ', spearman)}\n${line('Kendall τ-b', kendall)}`;
}

function overRated(rows: readonly Row[]): string {
  const place = (row: Row, column: Column) =>
    Math.round((100 * rows.filter((other) => other[column] < row[column]).length) / rows.length);
  return rows
    .map((row) => ({ ...row, up: place(row, 'ours'), down: place(row, 'order') }))
    .toSorted((first, second) => second.up - second.down - (first.up - first.down))
    .slice(0, 15)
    .map(
      ({ password, ours, order, up, down }) =>
        `| ${code(password)} | ${one(ours)} | ${up} | ${one(order)} | ${down} | ${up - down} |`,
    )
    .join('\n');
}

function groups(rows: readonly Row[]): string {
  return Object.keys(childrenPasswords)
    .map(
      (group) => `### ${group.charAt(0).toUpperCase()}${group.slice(1)}

| password | without | with | order |
|---|---|---|---|
${groupRows(rows, group)
  .map(({ password, without, ours, order }) => `| ${code(password)} | ${one(without)} | ${one(ours)} | ${one(order)} |`)
  .join('\n')}
`,
    )
    .join('\n');
}

function groupRows(rows: readonly Row[], group: string): Row[] {
  const members = new Set((childrenPasswords[group] ?? '').trim().split(/\s+/));
  return rows.filter(({ password }) => members.has(password));
}

function handedOut(rows: readonly Row[], form: RegExp): number {
  return median(
    groupRows(rows, 'handed out')
      .filter(({ password }) => form.test(password))
      .map(({ ours }) => ours),
  );
}

const one = (value: number): string => value.toFixed(1);
const fixed = (value: number): string => value.toFixed(2);
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const code = (password: string): string => `\`${password}\``;
