import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { measure } from './strength/measurement.ts';
import { page } from './strength/page.ts';

/** docs/strength.md, measured anew. */
export function strengthPage(): string {
  return page(measure());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('../docs/strength.md', import.meta.url), strengthPage());
}
