import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportFinding } from '../../shared/contract/import-finding.ts';
import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { School } from '../people/school-file.ts';
import { StartError } from '../start-error.ts';
import type { ColumnMap } from './danish/columns.ts';
import { readDanishTables } from './danish/read-tables.ts';
import type { Draft } from './draft.ts';
import type { FileName } from './oneroster/files.ts';
import { readManifest } from './oneroster/manifest.ts';
import { readOneRoster } from './oneroster/read-set.ts';
import { readJson } from './read-json.ts';
import { readTable, type Table } from './table/read-table.ts';

/** Megabytes of one file: a municipality of 20,000 people has three. */
const largest = 64;

/** What a file or folder says, in whichever of the three forms it is. */
export interface Read {
  readonly school?: School;
  readonly draft?: Draft;
  /** Of JSON, whose places are paths in one file. */
  readonly file?: string;
  readonly findings: readonly ImportFinding[];
}

export interface ReadAs {
  readonly columns: ColumnMap;
  /** For lines that name none. */
  readonly institution: string | undefined;
  readonly today: Day;
}

/**
 * Reads a JSON file of ours, a table or a folder of tables with Danish headings, or a OneRoster set, which has a manifest.
 * @throws StartError when there is no such file or folder, or nothing in it
 */
export async function readPath(path: string, as: ReadAs): Promise<Read> {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined) throw new StartError(`There is no file or folder ${path}.`);
  if (!about.isDirectory()) return readOne(path, as);
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.csv')).toSorted();
  if (names.includes('manifest.csv')) return readSet(path, names, as);
  if (names.length === 0) throw new StartError(`The folder ${path} has no file that ends in .csv.`);
  const { tables, findings } = await readTables(path, names);
  const read = readDanishTables(tables, as);
  return { draft: read.draft, findings: [...findings, ...read.findings] };
}

async function readOne(path: string, as: ReadAs): Promise<Read> {
  const file = basename(path);
  const { bytes, findings } = await readBytes(path);
  if (bytes === undefined) return { findings };
  if (file.toLowerCase().endsWith('.json')) return { file, ...readJson(file, bytes) };
  const { table, findings: found } = readTable(file, bytes);
  const read = readDanishTables(table === undefined ? [] : [table], as);
  return { draft: read.draft, findings: [...found, ...read.findings] };
}

async function readSet(path: string, names: readonly string[], { today }: ReadAs): Promise<Read> {
  const { tables, findings } = await readTables(path, ['manifest.csv']);
  const [manifest] = tables;
  if (manifest === undefined) return { findings };
  const { present, findings: wrong } = readManifest(manifest);
  if (wrong.length > 0) return { findings: wrong };
  const missing = present.map((name) => `${name}.csv`).filter((file) => !names.includes(file));
  if (missing.length > 0) {
    return { findings: missing.map((file) => ({ file, code: 'file-missing' as const, data: {} })) };
  }
  const set = await readTables(
    path,
    present.map((name) => `${name}.csv`),
  );
  const byName = new Map(set.tables.map((table) => [table.file.replace(/\.csv$/, '') as FileName, table]));
  const read = readOneRoster(byName, isoOf(today));
  return { draft: read.draft, findings: [...set.findings, ...read.findings] };
}

async function readTables(
  folder: string,
  names: readonly string[],
): Promise<{ tables: Table[]; findings: ImportFinding[] }> {
  const tables: Table[] = [];
  const findings: ImportFinding[] = [];
  for (const name of names) {
    const { bytes, findings: wrong } = await readBytes(join(folder, name));
    findings.push(...wrong);
    if (bytes === undefined) continue;
    const read = readTable(name, bytes);
    if (read.table !== undefined) tables.push(read.table);
    findings.push(...read.findings);
  }
  return { tables, findings };
}

/** Looks at the size before it reads: nothing that large is taken into memory. */
async function readBytes(path: string): Promise<{ bytes?: Uint8Array; findings: ImportFinding[] }> {
  const { size } = await stat(path);
  if (size <= largest * 1024 * 1024) return { bytes: await readFile(path), findings: [] };
  return { findings: [{ file: basename(path), code: 'file-too-large', data: { limit: largest } }] };
}
