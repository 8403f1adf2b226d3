import type { Heads, ImportChanges, ImportSummary } from '../../contract/import-changes.ts';
import type { ImportFaults, ImportMessages } from './messages.ts';

export const importFaults = {
  'file-too-large': ({ limit }) => `The file is larger than ${limit} MB. Is it the right one?`,
  'not-text': 'The file is no text in UTF-8 or Windows-1252, or mixes the two. Save it again as UTF-8.',
  'broken-quotes': 'A quote is not closed, or stands inside a cell. The rest of the file was not read.',
  'line-too-long': 'The line is much longer than a line about a person can be. The rest of the file was not read.',
  'no-rows': 'There are no lines to read.',
  'column-missing': 'The column is missing.',
  'column-twice': 'Two columns say the same. Remove one.',
  'cells-differ': ({ found, expected }) => `The line has ${found} cells, and there are ${expected} headings.`,
  empty: 'The cell is empty.',
  'too-long': ({ limit }) => `The text is longer than ${limit} characters.`,
  formula: 'The cell begins as a formula does in a spreadsheet (=, +, - or @). Nobody is called that.',
  'strange-characters': 'There are characters that belong in no name.',
  'username-malformed': 'A username is four letters and four digits.',
  twice: ({ line }) => `It is the same person or row as in line ${line}, and the two lines do not fit together.`,
  'role-unknown': ({ value }) => `We do not know the role “${value}”.`,
  'class-unknown': ({ value }) => `No pupil in the file is in “${value}”.`,
  'grade-unknown': 'We cannot see which grade the class is of (0 to 10).',
  'grade-differs': ({ name, grade, other }) =>
    `${name} is of grade ${grade} here, and of grade ${other} in a line before.`,
  'mail-malformed': 'That is no mail address.',
  'day-malformed': 'It is no day of the calendar. Write it as 2014-03-09 or 09-03-2014.',
  'institution-malformed': 'An institution number is six digits.',
  'municipality-malformed': 'A municipality’s code is three digits.',
  'not-the-registers': ({ number }) =>
    `An institution’s own file cannot change which municipality ${number} belongs to, what it is, or whether it is closed.`,
  'administration-exists': ({ second, number, name, municipality }) =>
    `${second} cannot be an administration in ${municipality}. The municipality has ${number} (${name}) already, and can have one number for its administration. It can be used across the municipality, for PPR for instance. Groups across it belong in Aula.`,
  'institution-unknown': ({ number }) =>
    `The institution ${number} is new. Write its name in a column called Institutionsnavn.`,
  'institution-not-named': ({ number }) => `This import may change nothing at institution ${number}.`,
  'person-elsewhere': 'The username is somebody’s at another institution, which this import may not change.',
  'who-is-it': 'Several people may be called the same. Write the username, or the register’s id.',
  'child-unknown': 'The child is not in the file.',
  'not-a-pupil': 'Whoever is written down as a child is no pupil.',
  'yes-or-no': 'Write ja or nej.',
  'reference-unknown': ({ file }) =>
    file === '' ? 'The person is not in the file.' : `No row has that id in ${file}.`,
  'file-missing': 'The file is missing.',
  'not-bulk': ({ value }) => `Only whole sets (bulk) can be read, not “${value}”.`,
  'version-unknown': ({ value }) => `Only OneRoster 1.2 can be read, not “${value}”.`,
  'json-wrong': ({ expected }) => `Something else should stand here: ${expected}.`,
  'not-for-schools': 'A school’s own file cannot say who people are at MitID or elsewhere.',
} satisfies ImportFaults;

export const importing = {
  place: ({ file, line, column }) =>
    [file, line === undefined ? '' : `line ${line}`, column ?? ''].filter((part) => part !== '').join(', '),
  'nothing-written': ({ count }) => `${count === 1 ? 'One mistake' : `${count} mistakes`}. Nothing was changed.`,
  'would-change': 'This would change (nothing was changed):',
  'has-changed': 'This was changed:',
  'nothing-changes': 'Nothing: all is as the file says.',
  summary,
  'too-many-leave': ({ leaving, percent }) =>
    `More than ${percent} % of an institution would be gone. If that is meant, run it again with --yes-remove ${leaving}. Nothing was changed.`,
  made: ({ count }) => `${count === 1 ? 'One new username' : `${count} new usernames`}, and the line each belongs to:`,
} satisfies ImportMessages;

function summary({ institutions, contactsGained, contactsLost }: ImportSummary): string[] {
  const lines = institutions.flatMap(ofInstitution);
  if (contactsGained > 0) lines.push(`New contacts of children: ${contactsGained}`);
  if (contactsLost > 0) lines.push(`Contacts that end: ${contactsLost}`);
  return lines;
}

function ofInstitution({ institution, ...changes }: ImportChanges): string[] {
  const { joined, newAccounts, left, changed, moved, newClasses, goneClasses } = changes;
  const lines = [
    ...heads('Join', joined),
    ...(newAccounts > 0 ? [`Of them quite new: ${newAccounts}`] : []),
    ...heads('Leave', left),
    ...(changed > 0 ? [`Changed details: ${changed}`] : []),
    ...moved.map(({ from, to, count }) => `${from} → ${to}: ${count}`),
    ...(newClasses.length > 0 ? [`New classes: ${newClasses.join(', ')}`] : []),
    ...(goneClasses.length > 0 ? [`Classes that end: ${goneClasses.join(', ')}`] : []),
  ];
  return lines.map((line) => `${institution}  ${line}`);
}

function heads(what: string, { pupils, staff, parents }: Heads): string[] {
  const parts = [
    pupils > 0 ? `${pupils} ${pupils === 1 ? 'pupil' : 'pupils'}` : '',
    staff > 0 ? `${staff} staff` : '',
    parents > 0 ? `${parents} ${parents === 1 ? 'contact' : 'contacts'}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}`];
}
