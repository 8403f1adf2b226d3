import { describe, expect, test } from 'vitest';
import { dayOf, gradeOf, gradeOfClass, roleOf } from '../../../idp/import/danish/words.ts';
import { readJson } from '../../../idp/import/read-json.ts';
import { csv, faultsOf, inUtf8, readDanish } from '../../support/tables.ts';

const heading = 'Brugernavn;Fornavn;Efternavn;Klasse;Klassetrin;Institutionsnummer;Fødselsdato';
const pupils = (...lines: string[]) => ({ 'elever.csv': [heading, ...lines].join('\n') });

describe('words of exports', () => {
  test.each([
    ['2014-03-09', '2014-03-09'],
    ['09-03-2014', '2014-03-09'],
    ['9/3 2014', '2014-03-09'],
    ['9.3.2014', '2014-03-09'],
    ['29-02-2016', '2016-02-29'],
    ['29-02-2015', undefined],
    ['31-04-2015', undefined],
    ['2014-13-01', undefined],
    ['0903149999', undefined],
    ['i går', undefined],
  ])('%s is the day %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    ['5', 5],
    ['05', 5],
    ['5.', 5],
    ['5. klasse', 5],
    ['0', 0],
    ['Børnehaveklasse', 0],
    ['10', 10],
    ['11', undefined],
    ['5.A', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('%s is grade %s', (text, grade) => {
    expect(gradeOf(text)).toBe(grade);
  });

  test('a class’s name begins with its grade, or says none', () => {
    expect(['5.A', '10.B', '0a', '6. årgang', 'Blå', '110.A'].map(gradeOfClass)).toEqual([
      5,
      10,
      0,
      6,
      undefined,
      undefined,
    ]);
  });

  test('of several roles the one counts by which somebody may do most; an unknown one is told', () => {
    expect(roleOf(['Ledelse', 'Lærer'])).toBe('teacher');
    expect(roleOf(['lærer', 'Brugeradministrator'])).toBe('user-administrator');
    expect(roleOf(['Lærer', 'Pedel'])).toEqual({ unknown: 'Pedel' });
  });
});

describe('a table of pupils', () => {
  test('says who goes where, and which classes there are', () => {
    const { draft, findings } = readDanish(
      pupils('idah1234;Ida;Holm;1.A;1;099123;09-03-2019', ';Åse;Ærø;1.A;1;099123;', 'boli9918;Bo;Li;Blå;5;099123;'),
    );
    expect(findings).toEqual([]);
    expect(draft?.classes.map(({ name, grade, kind }) => [name, grade, kind])).toEqual([
      ['1.A', 1, 'class'],
      ['Blå', 5, 'class'],
    ]);
    expect(draft?.people).toMatchObject([
      {
        username: 'idah1234',
        givenName: 'Ida',
        born: '2019-03-09',
        places: [{ role: 'pupil', classes: [{ name: '1.A' }] }],
      },
      { givenName: 'Åse', familyName: 'Ærø' },
      { username: 'boli9918' },
    ]);
    expect(draft?.people[1]).not.toHaveProperty('username');
  });

  test.each([
    ['a username of other shape', 'ida1;Ida;Holm;1.A;1;099123;', 'elever.csv:2 Brugernavn username-malformed'],
    ['no given name', 'idah1234;;Holm;1.A;1;099123;', 'elever.csv:2 Fornavn empty'],
    ['a formula for a name', 'idah1234;=HYPERLINK(A1);Holm;1.A;1;099123;', 'elever.csv:2 Fornavn formula'],
    ['a formula behind an apostrophe', "idah1234;Ida;'+1+1;1.A;1;099123;", 'elever.csv:2 Efternavn formula'],
    ['markup for a name', 'idah1234;<b>Ida</b>;Holm;1.A;1;099123;', 'elever.csv:2 Fornavn strange-characters'],
    [
      'a name that turns the line around',
      'idah1234;Ida\u202Eadi;Holm;1.A;1;099123;',
      'elever.csv:2 Fornavn strange-characters',
    ],
    ['a formula for a class', 'idah1234;Ida;Holm;@1.A;1;099123;', 'elever.csv:2 Klasse formula'],
    [
      '29 February of a year without',
      'idah1234;Ida;Holm;1.A;1;099123;29-02-2019',
      'elever.csv:2 Fødselsdato day-malformed',
    ],
    ['a wrong grade', 'idah1234;Ida;Holm;1.A;11;099123;', 'elever.csv:2 Klassetrin grade-unknown'],
    ['no grade anywhere', 'idah1234;Ida;Holm;Blå;;099123;', 'elever.csv:2 Klasse grade-unknown'],
    [
      'an institution of five digits',
      'idah1234;Ida;Holm;1.A;1;99123;',
      'elever.csv:2 Institutionsnummer institution-malformed',
    ],
  ])('%s is told with line and column', (_, line, fault) => {
    expect(faultsOf(readDanish(pupils(line)))).toEqual([fault]);
  });

  test('all that is wrong is told at once', () => {
    const read = readDanish(
      pupils('ida1;;Holm;1.A;1;099123;', 'boli9918;Bo;Li;1.A;2;099123;', 'x;Per;Dam;1.A;1;099123;9/9'),
    );
    expect(faultsOf(read)).toEqual([
      'elever.csv:2 Fornavn empty',
      'elever.csv:2 Brugernavn username-malformed',
      'elever.csv:4 Brugernavn username-malformed',
      'elever.csv:4 Fødselsdato day-malformed',
    ]);
    expect(faultsOf(readDanish(pupils('idah1234;Ida;Holm;1.A;1;099123;', 'boli9918;Bo;Li;1.A;2;099123;')))).toEqual([
      'elever.csv:3 Klassetrin grade-differs',
    ]);
  });

  test('mail addresses are read by any usual heading; where there is no such column, nothing is said of them', () => {
    const read = (heading: string, cell: string) =>
      readDanish({
        'kontaktpersoner.csv': `Fornavn;Efternavn;Institutionsnummer;Børn;${heading}\nLars;Holm;099123;;${cell}`,
      });
    for (const heading of ['mail', 'E-mail', 'Mailadresse'])
      expect(read(heading, 'lars@holm.example').draft?.people).toMatchObject([{ mail: 'lars@holm.example' }]);
    expect(read('Mail', '').draft?.people).toMatchObject([{ mail: null }]);
    expect(read('Telefon', '12345678').draft?.people[0]?.mail).toBeUndefined();
    expect(faultsOf(read('Mail', 'lars'))).toEqual(['kontaktpersoner.csv:2 Mail mail-malformed']);
  });

  test('columns that are missing, or there twice, are told', () => {
    expect(faultsOf(readDanish({ 'personer.csv': 'Fornavn;Alder\nIda;7' }))).toEqual([
      'personer.csv:1 efternavn column-missing',
      'personer.csv:1 rolle column-missing',
      'personer.csv:1 institutionsnummer column-missing',
    ]);
    const twice = 'Fornavn;Efternavn;Institutionsnummer;Skolekode\nIda;Holm;099123;099123';
    expect(faultsOf(readDanish({ 'elever.csv': twice }))).toEqual(['elever.csv:1 Skolekode column-twice']);
  });

  test('what no field is called is not read, whatever it holds', () => {
    const text = `${heading};CPR;Hemmelig\nidah1234;Ida;Holm;1.A;1;099123;;0903191234;x`;
    expect(JSON.stringify(readDanish({ 'elever.csv': text }))).not.toMatch(/0903191234|Hemmelig/);
  });

  test('headings that are names of every object are headings as others are', () => {
    const rows = [
      ['__proto__', 'constructor', 'toString', 'Fornavn', 'Efternavn', 'Institutionsnummer'],
      ['polluted', 'polluted', 'polluted', 'Ida', 'Holm', '099123'],
    ];
    const read = readDanish({ 'elever.csv': csv(rows) });
    expect(faultsOf(read)).toEqual([]);
    expect(JSON.stringify(read.draft)).not.toContain('polluted');
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(
      faultsOf(readJson('a.json', inUtf8('{"__proto__":{"isAdmin":true},"institutions":[],"classes":[],"people":[]}'))),
    ).toEqual(['a.json __proto__ json-wrong']);
  });
});

describe('tables of staff and contacts', () => {
  const staff = 'Brugernavn;Fornavn;Efternavn;Rolle;Klasser;Institutionsnummer;Slutdato\n';
  test('say roles, classes and last days', () => {
    const { draft } = readDanish({ 'ansatte.csv': `${staff}rikk9496;Rikke;Lund;Vikar;"6.A, 6.B";099123;25-06-2027` });
    expect(draft?.people[0]?.places).toEqual([
      {
        institution: '099123',
        role: 'teacher',
        until: '2027-06-25',
        classes: [
          { name: '6.A', until: '2027-06-25' },
          { name: '6.B', until: '2027-06-25' },
        ],
      },
    ]);
    expect(faultsOf(readDanish({ 'ansatte.csv': `${staff}rikk9496;Rikke;Lund;Pedel;;099123;` }))).toEqual([
      'ansatte.csv:2 Rolle role-unknown',
    ]);
  });

  test('a contact has a line for each child, with custody or without', () => {
    const contacts = 'Brugernavn;Fornavn;Efternavn;Barn;Forældremyndighed;Institutionsnummer\n';
    const { draft } = readDanish({
      'kontaktpersoner.csv': `${contacts}lars0610;Lars;Holm;idah1234;ja;099123\nlars0610;Lars;Holm;gust9852;nej;099123`,
    });
    expect(draft?.people.map(({ children }) => children)).toMatchObject([
      [{ key: 'idah1234', custody: true }],
      [{ key: 'gust9852', custody: false }],
    ]);
    expect(
      faultsOf(readDanish({ 'kontaktpersoner.csv': `${contacts}lars0610;Lars;Holm;idah1234;måske;099123` })),
    ).toEqual(['kontaktpersoner.csv:2 Forældremyndighed yes-or-no']);
  });

  test('a pupil’s line may name its contacts, by username or number; one that is nowhere is told', () => {
    const files = (who: string) => ({
      'elever.csv': `Brugernavn;Fornavn;Efternavn;Klasse;Institutionsnummer;Kontaktpersoner\nidah1234;Ida;Holm;1.A;099123;${who}`,
      'kontakter.csv': 'Id;Fornavn;Efternavn;Institutionsnummer\nk1;Lars;Holm;099123\n',
    });
    expect(readDanish(files('k1')).draft?.people[1]?.children).toMatchObject([{ key: 'idah1234', custody: true }]);
    expect(faultsOf(readDanish(files('k1, k2')))).toEqual(['elever.csv:2 Kontaktpersoner reference-unknown']);
  });
});
