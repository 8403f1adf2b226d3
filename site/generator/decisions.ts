import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './contents.ts';

export interface Decision {
  /** Below docs/. */
  readonly file: string;
  /** With its number. */
  readonly title: string;
}

/** All decisions, the latest last. */
export function decisions(): Decision[] {
  const folder = join(root, 'docs', 'decisions');
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .toSorted()
    .map((name) => {
      const [first = ''] = readFileSync(join(folder, name), 'utf8').split('\n');
      return { file: `decisions/${name}`, title: first.replace(/^# /, '') };
    });
}

/** The folder's README ends with a list of what is in it. */
export function decisionList(): string {
  return `\n${decisions()
    .map(({ file, title }) => `- [${title}](${file.replace('decisions/', '')})`)
    .join('\n')}\n`;
}
