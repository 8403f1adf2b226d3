import type { Heads, ImportChanges, ImportSummary } from '../../contract/import-changes.ts';
import type { ImportFaults, ImportMessages } from './messages.ts';

export const importFaults = {
  'file-too-large': ({ limit }) => `Filen er større end ${limit} MB. Er det den rigtige fil?`,
  'not-text': 'Filen er ikke tekst i UTF-8 eller Windows-1252, eller den blander de to. Gem den igen som UTF-8.',
  'broken-quotes': 'Et anførselstegn er ikke lukket, eller det står midt i en celle. Resten af filen er ikke læst.',
  'line-too-long': 'Linjen er meget længere, end en linje om en person kan være. Resten af filen er ikke læst.',
  'no-rows': 'Der er ingen linjer at læse.',
  'column-missing': 'Kolonnen mangler.',
  'column-twice': 'To kolonner siger det samme. Slet den ene.',
  'cells-differ': ({ found, expected }) => `Linjen har ${found} celler, men der er ${expected} overskrifter.`,
  empty: 'Cellen er tom.',
  'too-long': ({ limit }) => `Teksten er længere end ${limit} tegn.`,
  formula: 'Cellen begynder som en formel i et regneark (=, +, - eller @). Sådan hedder ingen.',
  'strange-characters': 'Der er tegn, som ikke hører til i et navn.',
  'username-malformed': 'Et brugernavn er fire bogstaver og fire tal.',
  twice: ({ line }) => `Det er samme person eller række som i linje ${line}, og de to linjer passer ikke sammen.`,
  'role-unknown': ({ value }) => `Rollen “${value}” kender vi ikke.`,
  'class-unknown': ({ value }) => `Ingen elever i filen går i “${value}”.`,
  'grade-unknown': 'Vi kan ikke se, hvilket klassetrin klassen er på (0 til 10).',
  'grade-differs': ({ name, grade, other }) =>
    `${name} er på ${grade}. klassetrin her og på ${other}. klassetrin i en linje før.`,
  'mail-malformed': 'Det er ikke en mailadresse.',
  'day-malformed': 'Det er ikke en dag i kalenderen. Skriv den som 2014-03-09 eller 09-03-2014.',
  'institution-malformed': 'Et institutionsnummer er seks cifre.',
  'municipality-malformed': 'En kommunekode er tre cifre.',
  'not-the-registers': ({ number }) =>
    `Institutionens egen fil kan ikke ændre, hvilken kommune ${number} hører til, hvad den er, eller om den er lukket.`,
  'administration-exists': ({ second, number, name, municipality }) =>
    `${second} kan ikke være forvaltning i ${municipality}. Kommunen har allerede ${number} (${name}), og den kan kun have ét nummer til sin forvaltning. Det kan bruges på tværs af kommunen, fx til PPR. Grupper på tværs laver I i Aula.`,
  'institution-unknown': ({ number }) =>
    `Institutionen ${number} er ny. Skriv dens navn i en kolonne, der hedder Institutionsnavn.`,
  'institution-not-named': ({ number }) => `Denne import må ikke ændre noget på institutionen ${number}.`,
  'person-elsewhere': 'Brugernavnet hører til en person på en anden institution, som denne import ikke må ændre.',
  'who-is-it': 'Flere kan hedde det samme. Skriv brugernavnet eller registrets id.',
  'child-unknown': 'Barnet er ikke i filen.',
  'not-a-pupil': 'Den, der er skrevet som barn, er ikke elev.',
  'yes-or-no': 'Skriv ja eller nej.',
  'reference-unknown': ({ file }) =>
    file === '' ? 'Personen er ikke i filen.' : `Der er ingen række med det id i ${file}.`,
  'file-missing': 'Filen mangler.',
  'not-bulk': ({ value }) => `Kun hele sæt (bulk) kan indlæses, ikke “${value}”.`,
  'version-unknown': ({ value }) => `Kun OneRoster 1.2 kan indlæses, ikke “${value}”.`,
  'json-wrong': ({ expected }) => `Der skulle stå noget andet her: ${expected}.`,
  'not-for-schools': 'En skoles egen fil kan ikke sige, hvem folk er hos MitID eller andre.',
} satisfies ImportFaults;

export const importing = {
  place: ({ file, line, column }) =>
    [file, line === undefined ? '' : `linje ${line}`, column ?? ''].filter((part) => part !== '').join(', '),
  'nothing-written': ({ count }) => `${count === 1 ? 'Én fejl' : `${count} fejl`}. Der er ikke ændret noget.`,
  'would-change': 'Det ville ændre sig (der er ikke ændret noget):',
  'has-changed': 'Det er ændret:',
  'nothing-changes': 'Intet: Alt er, som filen siger.',
  summary,
  'too-many-leave': ({ leaving, percent }) =>
    `Mere end ${percent} % af en institution ville forsvinde. Er det meningen, så kør igen med --yes-remove ${leaving}. Der er ikke ændret noget.`,
  made: ({ count }) => `${count === 1 ? 'Ét nyt brugernavn' : `${count} nye brugernavne`}, og linjen de hører til:`,
} satisfies ImportMessages;

function summary({ institutions, contactsGained, contactsLost }: ImportSummary): string[] {
  const lines = institutions.flatMap(ofInstitution);
  if (contactsGained > 0) lines.push(`Nye kontakter til børn: ${contactsGained}`);
  if (contactsLost > 0) lines.push(`Kontakter, der ophører: ${contactsLost}`);
  return lines;
}

function ofInstitution({ institution, ...changes }: ImportChanges): string[] {
  const { joined, newAccounts, left, changed, moved, newClasses, goneClasses } = changes;
  const lines = [
    ...heads('Kommer til', joined),
    ...(newAccounts > 0 ? [`Af dem helt nye: ${newAccounts}`] : []),
    ...heads('Forlader', left),
    ...(changed > 0 ? [`Ændrede oplysninger: ${changed}`] : []),
    ...moved.map(({ from, to, count }) => `${from} → ${to}: ${count}`),
    ...(newClasses.length > 0 ? [`Nye klasser: ${newClasses.join(', ')}`] : []),
    ...(goneClasses.length > 0 ? [`Klasser, der ophører: ${goneClasses.join(', ')}`] : []),
  ];
  return lines.map((line) => `${institution}  ${line}`);
}

function heads(what: string, { pupils, staff, parents }: Heads): string[] {
  const parts = [
    pupils > 0 ? `${pupils} ${pupils === 1 ? 'elev' : 'elever'}` : '',
    staff > 0 ? `${staff} ${staff === 1 ? 'medarbejder' : 'medarbejdere'}` : '',
    parents > 0 ? `${parents} ${parents === 1 ? 'kontaktperson' : 'kontaktpersoner'}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}`];
}
