import { readFile, writeFile } from 'node:fs/promises';
import { bandOf, type Standing } from '../shared/policy/band.ts';
import { loadTable } from '../shared/policy/load/load-table.ts';
import type { Band, Rule } from '../shared/policy/rule.ts';
import type { BandPolicy, Lifetime, PolicyTable } from '../shared/policy/table.ts';
import { unilogin } from '../shared/policy/unilogin.ts';
import { logPageForSchools } from './log-for-schools.ts';

const target = new URL('../docs/for-schools.md', import.meta.url);
const logTarget = new URL('../docs/log-for-schools.md', import.meta.url);

const people: readonly (readonly [who: string, standing: Standing])[] = [
  ...Array.from({ length: 11 }, (_, grade) => [`${grade}. klasse`, { role: 'pupil', grade }] as const),
  ['Ungdomsuddannelse', { role: 'student' }],
  ['Medarbejder', { role: 'teacher' }],
  ['Forælder', { role: 'parent' }],
];
const titles: Readonly<Record<Band, string>> = {
  indskoling: '0. til 3. klasse',
  mellemtrin: '4. til 6. klasse',
  udskoling: '7. klasse og op, ungdomsuddannelse, medarbejdere og forældre',
};
const counts = ['ingen', 'ét', 'to', 'tre', 'fire', 'fem', 'seks'];
const kinds = {
  'lower-case': ['lille bogstav', 'små bogstaver'],
  'upper-case': ['stort bogstav', 'store bogstaver'],
  digit: ['tal', 'tal'],
};

/** What a pupil of each grade needs, in Danish, as a page for schools: all of it follows from the table. */
export function schoolPage(table: PolicyTable): string {
  const rows = people.map(([who, standing]) => {
    const policy = table.bands[bandOf(standing)];
    return `| ${who} | ${formOf(policy)} | ${policy.mayChoose ? 'ja' : 'nej'} | ${heldFor(policy.lifetime, bandOf(standing))} |`;
  });
  return `# Adgangskoder, klasse for klasse

*For schools, in Danish. Made by \`npm run docs:schools\` from the table of rules; a provider with an own table makes its own page
with \`npm run docs:schools -- TABLE.json\`.*

Reglerne her er tabellen **${table.name}**. Ingen voksen kender, vælger eller skriver elevernes koder ned: den, der har glemt sin, får en ny.

| hvem | får udleveret | må selv vælge | gælder |
|---|---|---|---|
${rows.join('\n')}
${(['indskoling', 'mellemtrin', 'udskoling'] as const).map((band) => sectionOf(band, table.bands[band])).join('')}`;
}

function sectionOf(band: Band, policy: BandPolicy): string {
  const { mayChoose, rules, lifetime, history } = policy;
  const handedOut = `Man får udleveret ${formOf(policy)}. Koden øves én gang, før den gælder.`;
  const choice = mayChoose
    ? `Man må gerne vælge en anden selv. Den skal være:\n\n${rules.map((rule) => `- ${ruleOf(rule)}`).join('\n')}\n\n`
    : 'Man kan ikke vælge selv, men man kan bede om en anden.\n\n';
  const earlier =
    history > 0 ? `De seneste ${history} koder kan ikke bruges igen.` : 'En tidligere kode må gerne bruges igen.';
  return `\n## ${titles[band]}\n\n${handedOut} ${choice}Koden gælder ${heldFor(lifetime, band)}.${warningOf(policy)} ${earlier}\n`;
}

function formOf({ form, words = 2 }: BandPolicy): string {
  switch (form) {
    case 'pictures':
      return 'fire billeder i en bestemt rækkefølge';
    case 'words':
      return `${counts[words] ?? words} ord, der er sat sammen`;
    case 'words-and-digits':
      return `${counts[words] ?? words} ord, der er sat sammen, med stort begyndelsesbogstav og to tal`;
  }
}

function heldFor(lifetime: Lifetime, band: Band): string {
  switch (lifetime.until) {
    case 'grade-move':
      return `indtil flytningen til ${band === 'indskoling' ? 4 : 7}. klasse`;
    case 'age':
      return `i ${lifetime.days} dage`;
    case 'changed':
      return 'indtil den bliver skiftet';
  }
}

function warningOf({ lifetime, laters }: BandPolicy): string {
  const often = laters === undefined ? 'så tit man vil' : `højst ${laters} ${laters === 1 ? 'gang' : 'gange'}`;
  switch (lifetime.until) {
    case 'grade-move':
      return ` Efter flytningen er der ${lifetime.graceDays} dage til at få en ny; indtil da kan man svare "senere" ${often}.`;
    case 'age':
      return ` De sidste ${lifetime.warningDays} dage bliver man mindet om det og kan svare "senere" ${often}. Derefter får man en ny.`;
    case 'changed':
      return '';
  }
}

function ruleOf(rule: Rule): string {
  switch (rule.rule) {
    case 'length':
      return `${rule.min} til ${rule.max} tegn lang`;
    case 'contains':
      return `med mindst ${counts[rule.min] ?? rule.min} ${kinds[rule.kind][rule.min === 1 ? 0 : 1]}`;
    case 'not-own-name':
      return 'ikke ens eget navn eller en del af det, heller ikke baglæns eller med tal for bogstaver';
    case 'not-username':
      return 'ikke brugernavnet';
    case 'not-school':
      return 'ikke skolens navn';
    case 'not-class':
      return 'ikke klassens navn, for eksempel "5b"';
    case 'not-season':
      return 'ikke en årstid, for eksempel "sommer"';
    case 'not-common':
      return 'ikke en kode, som mange bruger';
    case 'not-expected':
      return 'ikke kun navne, brugernavn eller skole, og ikke en kode, som mange bruger';
    case 'not-recent':
      return `ikke en af de seneste ${rule.count}`;
  }
}

/** The page of an own table, or the faults of a wrong one, a line each. */
async function pageOfOwn(path: string): Promise<void> {
  try {
    process.stdout.write(schoolPage(loadTable(JSON.parse(await readFile(path, 'utf8')))));
  } catch (reason) {
    if (!(reason instanceof Error)) throw reason;
    process.stderr.write(`${reason.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.main) {
  const [own] = process.argv.slice(2);
  if (own === undefined) {
    await writeFile(target, schoolPage(unilogin));
    await writeFile(logTarget, logPageForSchools());
  } else await pageOfOwn(own);
}
