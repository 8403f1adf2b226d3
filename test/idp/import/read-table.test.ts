import { describe, expect, test } from 'vitest';
import { decode } from '../../../idp/import/table/decode.ts';
import { readTable } from '../../../idp/import/table/read-table.ts';
import { csv, faultsOf, inUtf8, inWindows1252 } from '../../support/tables.ts';

const names = 'Søren Ærø;Åse Öberg;Zoë D’Arc';

describe('the encoding', () => {
  test.each([
    ['UTF-8', inUtf8(names)],
    ['UTF-8 with its mark', inUtf8(names, '\uFEFF')],
    ['Windows-1252', inWindows1252(names)],
  ])('%s is read as it was meant', (_, bytes) => {
    expect(decode(bytes)?.replace('\uFEFF', '')).toBe(names);
  });

  test.each([
    ['UTF-16, as Excel’s "Unicode text"', Buffer.from(`\uFEFF${names}`, 'utf16le')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['UTF-8 with one byte of Windows-1252 in it', Buffer.concat([inUtf8('Søren;'), inWindows1252('Åse')])],
    ['UTF-8 that is cut off within a letter', inUtf8('Søren;Å').subarray(0, -1)],
    ['a byte of nothing', inUtf8('Anna\u0000;Bo')],
  ])('of %s no name is believed', (_, bytes) => {
    expect(decode(bytes)).toBeUndefined();
  });
});

describe('a table', () => {
  const rowsOf = (text: string) => {
    const { table } = readTable('a.csv', inUtf8(text));
    return table && [table.headings, ...table.lines.map(({ cells }) => cells)];
  };

  test.each([';', ',', '\t'])('may have %j between its cells', (delimiter) => {
    const rows = [
      ['Fornavn', 'Klasse'],
      ['Anne, Marie', '1.A;2.A'],
      ['Bo "Bob"', 'x'],
    ];
    expect(rowsOf(csv(rows, delimiter))).toEqual(rows);
  });

  test.each(['\r\n', '\n', '\r'])('may end its lines with %j, with empty ones between, and none at the end', (end) => {
    expect(rowsOf(['Fornavn;Klasse', '', 'Anna;1.A', ';', 'Bo;2.A'].join(end))).toEqual([
      ['Fornavn', 'Klasse'],
      ['Anna', '1.A'],
      ['Bo', '2.A'],
    ]);
  });

  test('numbers its lines as an editor does, with a line end inside quotes', () => {
    const { table } = readTable('a.csv', inUtf8('Fornavn;Klasse\r\n\r\n"Anna\r\nMaria";1.A\r\nBo;2.A\r\n'));
    expect(table?.lines.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('is composed and trimmed: "A\u030Ase" with spaces around is "Åse"', () => {
    expect(rowsOf('Fornavn;X\n  A\u030Ase\u00A0 ;1')).toEqual([
      ['Fornavn', 'X'],
      ['Åse', '1'],
    ]);
  });

  test.each([
    ['nothing', '', ['a.csv no-rows']],
    ['headings alone', 'Fornavn;Klasse\n', ['a.csv no-rows']],
    ['a cell too many, and one too few', 'A;B\n1;2;3\n1;2\n1', ['a.csv:2 cells-differ', 'a.csv:4 cells-differ']],
    ['a quote that does not end', 'A;B\n1;"2\n3;4\n', ['a.csv:2 broken-quotes']],
    ['a quote in the middle', 'A;B\n1;2"3\n', ['a.csv:2 broken-quotes']],
    ['text after a quote', 'A;B\n1;"2"3\n', ['a.csv:2 broken-quotes']],
  ])('of %s is told with its line', (_, text, expected) => {
    expect(faultsOf(readTable('a.csv', inUtf8(text)))).toEqual(expected);
  });
});
