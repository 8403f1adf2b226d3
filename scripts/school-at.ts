import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originOf } from '../demo/config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const written = 'demo/school.json';

/**
 * The demo's school file for services on other ports than the usual ones: their registered addresses are exact, so a copy
 * in data/ names where they really are. Gives the path of the file to import.
 */
export async function schoolAt(ports: { service: string; library: string }): Promise<string> {
  if (ports.service === '4500' && ports.library === '4501') return written;
  const school = await readFile(join(root, written), 'utf8');
  const path = join('data', `school-${ports.service}-${ports.library}.json`);
  await mkdir(join(root, 'data'), { recursive: true });
  await writeFile(
    join(root, path),
    school
      .replaceAll(originOf(4500), originOf(Number(ports.service)))
      .replaceAll(originOf(4501), originOf(Number(ports.library))),
  );
  return path;
}
