import type { ImportFinding } from '../../../shared/contract/import-finding.ts';
import type { Table } from '../table/read-table.ts';
import type { ColumnMap, Field } from './columns.ts';

/** Where each field stands in a table. What no field is called is not read at all, whatever it holds. */
export function findColumns(
  { file, headings }: Table,
  columns: ColumnMap,
): { found: ReadonlyMap<Field, number>; findings: readonly ImportFinding[] } {
  const fieldOf = new Map<string, Field>();
  for (const field of Object.keys(columns) as Field[]) for (const name of columns[field]) fieldOf.set(name, field);
  const found = new Map<Field, number>();
  const findings: ImportFinding[] = [];
  headings.forEach((heading, at) => {
    const field = fieldOf.get(heading.toLowerCase().replaceAll(/\s+/g, ' '));
    if (field === undefined) return;
    if (found.has(field)) findings.push({ file, line: 1, column: heading, code: 'column-twice', data: {} });
    else found.set(field, at);
  });
  return { found, findings };
}
