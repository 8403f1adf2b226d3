import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { nameFault } from '../../../idp/import/names.ts';
import { readTable } from '../../../idp/import/table/read-table.ts';
import { openTestDatabase } from '../../support/database.ts';
import { everything, importRead } from '../../support/imports.ts';
import { csv, inUtf8, inWindows1252, readDanish } from '../../support/tables.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyzæøåéüABCÆØÅ');
const name = fc
  .array(fc.constantFrom(...letters, ' ', '-', "'", '.', ';', ',', '"', '\n'), { minLength: 1, maxLength: 12 })
  .map((all) => all.join('').trim())
  .filter((text) => text !== '');
const table = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const row = fc.array(name, { minLength: width, maxLength: width });
  return fc.tuple(
    fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1 }), { minLength: width, maxLength: width }),
    fc.array(row, { minLength: 1, maxLength: 8 }),
  );
});

describe('any table', () => {
  test('comes back as it was written, in both encodings and with each delimiter', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(inUtf8, inWindows1252),
        ([headings, rows], delimiter, end, encode) => {
          const { table: read, findings } = readTable('a.csv', encode(csv([headings, ...rows], delimiter, end)));
          expect(findings).toEqual([]);
          expect(read?.headings).toEqual(headings);
          expect(read?.lines.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  test('whatever the bytes, is read or refused, and never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { findings } = readTable('a.csv', bytes);
        expect(findings.every(({ file }) => file === 'a.csv')).toBe(true);
        readDanish({ 'elever.csv': bytes }, '099123');
      }),
    );
  });
});

describe('a file of a school that is damaged on the way', () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openTestDatabase();
  });
  afterAll(() => opened.close());

  const rows = [
    ['Brugernavn', 'Fornavn', 'Efternavn', 'Klasse', 'Klassetrin', 'Institutionsnummer', 'Skole', 'Fødselsdato'],
    ['idah1234', 'Ida', 'Holm', '1.A', '1', '099123', 'Skovbrynet Skole', '09-03-2019'],
    ['soer0001', 'Søren', 'Ærø', '1.A', '1', '099123', 'Skovbrynet Skole', '29-02-2020'],
    ['aase0002', 'Åse', 'Øberg', '2.A', '2', '099123', 'Skovbrynet Skole', ''],
  ];
  const damage = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) }),
    { minLength: 1, maxLength: 4 },
  );

  test('is refused with nothing written, or read with no name that is none', async () => {
    const encoded = [inUtf8(csv(rows)), inWindows1252(csv(rows))];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...encoded), damage, async (whole, hits) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, byte } of hits) bytes[Math.floor(at * bytes.length)] = byte;
        const before = await everything(opened.database);
        const outcome = await importRead(opened.database, readDanish({ 'elever.csv': bytes }), { yesRemove: 1 });
        if (outcome.is !== 'done') {
          expect(await everything(opened.database)).toEqual(before);
          return;
        }
        const people = await opened.database.selectFrom('people').select(['given_name', 'family_name']).execute();
        const names = people.flatMap(({ given_name, family_name }) => [given_name, family_name]);
        expect(names.filter((one) => nameFault(one) !== undefined)).toEqual([]);
        expect(names.filter((one) => /Ã|�/.test(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
