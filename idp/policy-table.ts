import { readFile } from 'node:fs/promises';
import { loadTable, PolicyTableError } from '../shared/policy/load/load-table.ts';
import type { PolicyTable } from '../shared/policy/table.ts';
import { StartError } from './start-error.ts';

/** The provider's own table of password rules. @throws StartError that names every fault in it */
export async function readPolicyTable(path: string): Promise<PolicyTable> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new StartError(`The file ${path} cannot be read as JSON.`, { cause });
  }
  try {
    return loadTable(content);
  } catch (cause) {
    if (!(cause instanceof PolicyTableError)) throw cause;
    throw new StartError(`The file ${path} is wrong at ${cause.message.replaceAll('\n', '; ')}.`, { cause });
  }
}
