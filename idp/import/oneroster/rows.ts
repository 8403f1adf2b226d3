import type { ImportFinding } from '../../../shared/contract/import-finding.ts';
import { dayOf } from '../danish/words.ts';
import { Cells, type Report } from '../table/cells.ts';
import type { Table } from '../table/read-table.ts';
import { type Column, type FileName, filesRead } from './files.ts';

export type Row = Cells<Column>;

/** The rows of a file of the set by its own columns; of one that lacks a column, none, and that is reported. */
export function rowsOf(name: FileName, table: Table | undefined, report: Report): Row[] {
  if (table === undefined) return [];
  const at = new Map<Column, number>();
  const missing: ImportFinding[] = [];
  for (const column of filesRead[name].columns) {
    const index = table.headings.indexOf(column);
    if (index >= 0) at.set(column, index);
    else missing.push({ file: table.file, line: 1, column, code: 'column-missing', data: {} });
  }
  const file = filesRead[name];
  for (const column of 'ifThere' in file ? file.ifThere : []) {
    const index = table.headings.indexOf(column);
    if (index >= 0) at.set(column, index);
  }
  missing.forEach(report);
  if (missing.length > 0) return [];
  const rows = table.lines.map((line) => new Cells<Column>(table, line, at, report));
  return rows.filter((row) => row.get('status') !== 'tobedeleted');
}

/** Rows by their id. Two with the same one are reported. */
export function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const id = row.get('sourcedId');
    const earlier = found.get(id);
    if (id === '') row.wrong('empty', {}, 'sourcedId');
    else if (earlier !== undefined) row.wrong('twice', { line: earlier.line }, 'sourcedId');
    else found.set(id, row);
  }
  return found;
}

/** Whether the row has begun on this ISO day, and its last day. The standard's end is the first day on which it is over. */
export function timeOf(row: Row, today: string): { hasBegun: boolean; isOver: boolean; until: string | undefined } {
  const begin = dayIn(row, 'beginDate');
  const end = dayIn(row, 'endDate');
  const until = end === undefined ? undefined : dayBefore(end);
  return { hasBegun: begin === undefined || begin <= today, isOver: until !== undefined && until < today, until };
}

export function dayIn(row: Row, column: Column): string | undefined {
  const text = row.get(column);
  if (text === '') return undefined;
  const day = dayOf(text.slice(0, 10));
  if (day === undefined) row.wrong('day-malformed', {}, column);
  return day;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
