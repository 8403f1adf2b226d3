import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originOf } from '../demo/config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const written = 'demo/school.json';
const upstreams = 'demo/upstreams.json';

/**
 * The demo's school file for services on other ports than the usual ones: their registered addresses are exact, so a copy
 * in data/ names where they really are. Gives the path of the file to import.
 */
export async function schoolAt(ports: { service: string; library: string }): Promise<string> {
  if (ports.service === '4500' && ports.library === '4501') return written;
  return copyOf(written, join('data', `school-${ports.service}-${ports.library}.json`), (school) =>
    school
      .replaceAll(originOf(4500), originOf(Number(ports.service)))
      .replaceAll(originOf(4501), originOf(Number(ports.library))),
  );
}

/** The same for the file of other providers, where those that play MitID and a municipality's stand on other ports. */
export async function upstreamsAt(ports: { mitid: string; municipality: string }): Promise<string> {
  if (ports.mitid === '4401' && ports.municipality === '4402') return upstreams;
  return copyOf(upstreams, join('data', `upstreams-${ports.mitid}-${ports.municipality}.json`), (text) =>
    text
      .replaceAll('http://localhost:4401', `http://localhost:${ports.mitid}`)
      .replaceAll('http://localhost:4402', `http://localhost:${ports.municipality}`),
  );
}

async function copyOf(file: string, copy: string, change: (text: string) => string): Promise<string> {
  const text = await readFile(join(root, file), 'utf8');
  await mkdir(join(root, 'data'), { recursive: true });
  await writeFile(join(root, copy), change(text));
  return copy;
}
