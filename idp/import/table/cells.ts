import type { ImportFinding, ImportFindingCode, ImportFindingData } from '../../../shared/contract/import-finding.ts';
import type { Line, Table } from './read-table.ts';

/** Gathers all that is wrong, so that one run tells everything. */
export type Report = (finding: ImportFinding) => void;

/** A line by the fields of a column map: what stands there, and a way to say what is wrong with it. */
export class Cells<Field extends string> {
  readonly file: string;
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #columns: ReadonlyMap<Field, number>;
  readonly #headings: readonly string[];
  readonly #report: Report;

  constructor({ file, headings }: Table, { line, cells }: Line, columns: ReadonlyMap<Field, number>, report: Report) {
    this.file = file;
    this.line = line;
    this.#cells = cells;
    this.#columns = columns;
    this.#headings = headings;
    this.#report = report;
  }

  has(field: Field): boolean {
    return this.#columns.has(field);
  }

  /** Empty where the table has no such column. */
  get(field: Field): string {
    const at = this.#columns.get(field);
    return at === undefined ? '' : (this.#cells[at] ?? '');
  }

  /** Several in one cell, as exports write them: "5.A, 6.A" or "5.A|6.A". */
  list(field: Field): string[] {
    return this.get(field)
      .split(/[,;|\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }

  wrong<C extends ImportFindingCode>(code: C, data: ImportFindingData[C], field?: Field): void {
    const at = field === undefined ? undefined : this.#columns.get(field);
    const column = at === undefined ? {} : { column: this.#headings[at] ?? '' };
    this.#report({ file: this.file, line: this.line, ...column, code, data } as ImportFinding);
  }
}
