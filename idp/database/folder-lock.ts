import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../start-error.ts';

/**
 * Keeps a folder for this process until `release` or until the process ends, however it ends: the lock is the operating
 * system's own (SQLite's lock on an empty file), so a killed process leaves none behind and process ids are never guessed.
 * @throws StartError when another process has it
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    throw new StartError(`The database in ${folder} is locked: another process is using it.`, { cause });
  }
  return { release: () => file.close() };
}
