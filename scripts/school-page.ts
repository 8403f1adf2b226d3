import { readFile, writeFile } from 'node:fs/promises';
import { wayInRules } from '../idp/ways-in/rules.ts';
import { rules as say } from '../shared/i18n/rules/da.ts';
import { waysIn } from '../shared/i18n/ways-in/da.ts';
import { bandOf, type Standing } from '../shared/policy/band.ts';
import { loadTable } from '../shared/policy/load/load-table.ts';
import type { Band } from '../shared/policy/rule.ts';
import type { BandPolicy, PolicyTable } from '../shared/policy/table.ts';
import { unilogin } from '../shared/policy/unilogin.ts';
import { logPageForSchools } from './log-for-schools.ts';
import { waysForSchools } from './ways-for-schools.ts';

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

const { lastsSeconds, tries, passkeySeconds } = wayInRules;

/** One-time ways in for grown-ups. */
const withoutMitid = `
## Voksne uden MitID

En forælder eller en ansat, der ikke har MitID og ikke kan komme ind, kan få en **engangsadgang**. Skolens brugeradministrator åbner den i Min
Unilogin under "${waysIn.title}": til en kontakt til en af skolens elever, eller til en, der arbejder på skolen. Elever får hjælp i Elevadgang.

- **På papir:** Se legitimation, og giv selv brevet til den voksne. Det vises og skrives ud én gang og virker i ${lastsSeconds.paper / 86_400} dage.
- **I en mail:** Den går til den adresse, som skolens eget system har, og aldrig til en, man skriver. Brugernavnet står ikke i den, og den virker i ${lastsSeconds.mail / 3600} timer.

Koden er på 12 tegn, virker én gang og giver en ny adgangskode, som ingen andre ser. En ny engangsadgang lukker den gamle, og det samme gør ${tries} forkerte
koder. Den, der har fået brevet i hånden og ikke har MitID, kan lave en adgangsnøgle i de næste ${passkeySeconds / 60} minutter. Den voksne kan læse i sin egen log, at skolen åbnede.
`;

/** What a pupil of each grade needs, and where whoever cannot get in goes, in Danish, as a page for schools: it follows from the table. */
export function schoolPage(table: PolicyTable): string {
  const rows = people.map(([who, standing]) => {
    const policy = table.bands[bandOf(standing)];
    return `| ${who} | ${say.form(policy)} | ${policy.mayChoose ? say.yes : say.no} | ${say.held({ ...policy, band: bandOf(standing) })} |`;
  });
  return `# Adgangskoder, klasse for klasse

*For schools, in Danish. Made by \`npm run docs:schools\` from the table of rules; a provider with an own table makes its own page
with \`npm run docs:schools -- TABLE.json\`.*

Reglerne her er tabellen **${table.name}**. Ingen voksen kender, vælger eller skriver elevernes koder ned: den, der har glemt sin, får en ny.

| hvem | får udleveret | må selv vælge | gælder |
|---|---|---|---|
${rows.join('\n')}
${(['indskoling', 'mellemtrin', 'udskoling'] as const).map((band) => sectionOf(band, table.bands[band])).join('')}${waysForSchools()}${withoutMitid}`;
}

function sectionOf(band: Band, policy: BandPolicy): string {
  const handedOut = `Man får udleveret ${say.form(policy)}. Koden øves én gang, før den gælder.`;
  const choice = policy.mayChoose
    ? `Man må gerne vælge en anden selv. Den skal være:\n\n${policy.rules.map((rule) => `- ${say.rule(rule)}`).join('\n')}\n\n`
    : 'Man kan ikke vælge selv, men man kan bede om en anden.\n\n';
  const warning = say.warning(policy);
  return `\n## ${titles[band]}\n\n${handedOut} ${choice}Koden gælder ${say.held({ ...policy, band })}.${warning === '' ? '' : ` ${warning}`} ${say.earlier(policy)}\n`;
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
