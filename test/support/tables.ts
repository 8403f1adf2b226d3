import { usualColumns } from '../../idp/import/danish/columns.ts';
import { readDanishTables } from '../../idp/import/danish/read-tables.ts';
import type { Read } from '../../idp/import/read-path.ts';
import { readTable } from '../../idp/import/table/read-table.ts';

/** As Windows-1252 has it. @throws Error for what that has no byte for */
export function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (character) => {
    const byte = bytesOf.get(character);
    if (byte === undefined) throw new Error(`Windows-1252 has no ${character}`);
    return byte;
  });
}
const bytesOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);

export const inUtf8 = (text: string, mark = ''): Uint8Array => new TextEncoder().encode(mark + text);

/** Lines of a table in which quotes stand only where they must. */
export function csv(rows: readonly (readonly string[])[], delimiter = ';', end = '\r\n'): string {
  const quoted = (cell: string) => (/["\r\n;,\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join(delimiter) + end).join('');
}

/** Tables with Danish headings, as a folder of these files is read. */
export function readDanish(files: Readonly<Record<string, string | Uint8Array>>, institution?: string): Read {
  const read = Object.entries(files).map(([file, content]) =>
    readTable(file, typeof content === 'string' ? inUtf8(content) : content),
  );
  const tables = read.flatMap(({ table }) => (table === undefined ? [] : [table]));
  const { draft, findings } = readDanishTables(tables, { columns: usualColumns, institution });
  return { draft, findings: [...read.flatMap((one) => one.findings), ...findings] };
}

/** What is wrong, in short: `elever.csv:3 Klasse class-unknown`. */
export function faultsOf({ findings }: Pick<Read, 'findings'>): string[] {
  return findings.map(({ file, line, column, code }) =>
    [line === undefined ? file : `${file}:${line}`, column, code]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}
