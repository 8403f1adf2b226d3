import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFinding } from '../../../shared/contract/import-finding.ts';
import { decode } from './decode.ts';

/** A line of a table: its cells in the order of the headings, NFC and trimmed. */
export interface Line {
  /** As an editor counts them, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
}

/** More than any line of people has; a file without line ends must not fill the memory. */
const longestLine = 32_768;
const delimiters = [';', ',', '\t'];

/** Reads a file of a table as spreadsheets and administration systems write them. A line of another length is reported, and left out. */
export function readTable(file: string, bytes: Uint8Array): { table?: Table; findings: readonly ImportFinding[] } {
  const text = decode(bytes)?.replaceAll(/\r\n?/g, '\n');
  if (text === undefined) return { findings: [{ file, code: 'not-text', data: {} }] };
  let records: readonly { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      max_record_size: longestLine,
      record_delimiter: '\n',
      relax_column_count: true,
      trim: true,
    }) as unknown as typeof records; // its types leave `info` out
  } catch (reason) {
    return { findings: [brokenBy(reason, { file, text })] };
  }
  const [headings, ...lines] = records
    .map(({ record, info }) => ({ line: info.lines, cells: record.map(tidy) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (headings === undefined || lines.length === 0) return { findings: [{ file, code: 'no-rows', data: {} }] };
  const expected = headings.cells.length;
  const differing = lines.filter(({ cells }) => cells.length !== expected);
  return {
    table: { file, headings: headings.cells, lines: lines.filter(({ cells }) => cells.length === expected) },
    findings: differing.map(({ line, cells }) => {
      return { file, line, code: 'cells-differ', data: { found: cells.length, expected } };
    }),
  };
}

/** Which of the usual ones the line of headings has most of. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split('\n', 1);
  const count = (delimiter: string) => headings.split(delimiter).length;
  return delimiters.toSorted((one, other) => count(other) - count(one))[0] ?? ';';
}

function tidy(cell: string): string {
  return cell.normalize('NFC').replaceAll('\u00A0', ' ').trim();
}

function brokenBy(reason: unknown, { file, text }: { file: string; text: string }): ImportFinding {
  if (!(reason instanceof CsvError)) throw reason;
  const told = typeof reason['lines'] === 'number' ? reason['lines'] : 1;
  // Of one that never ends the parser tells the end of the file; the last quote is where it began
  const line = reason.code === 'CSV_QUOTE_NOT_CLOSED' ? text.slice(0, text.lastIndexOf('"')).split('\n').length : told;
  const code = reason.code === 'CSV_MAX_RECORD_SIZE' ? 'line-too-long' : 'broken-quotes';
  return { file, line, code, data: {} };
}
