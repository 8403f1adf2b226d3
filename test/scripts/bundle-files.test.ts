import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleFiles, servedBytes } from '../../scripts/bundle-files.ts';

const manifest = {
  'embed.ts': { file: 'unilogin.js', isEntry: true, imports: ['_lit.js'], dynamicImports: ['public.ts'] },
  '_lit.js': { file: 'lit.js' },
  'public.ts': { file: 'public.js', name: 'public', imports: ['_lit.js', '_oauth.js'], dynamicImports: ['window.ts'] },
  '_oauth.js': { file: 'oauth.js' },
  'window.ts': { file: 'window.js', name: 'window', imports: ['_oauth.js'] },
};
let folder: URL;

beforeAll(async () => {
  const path = await mkdtemp(join(tmpdir(), 'unilogin-bundle-'));
  folder = pathToFileURL(`${path}/`);
  await writeFile(new URL('manifest.json', folder), JSON.stringify(manifest));
  await writeFile(new URL('unilogin.js.br', folder), 'x'.repeat(20));
  await writeFile(new URL('lit.js.br', folder), 'x'.repeat(5));
});
afterAll(() => rm(folder, { recursive: true }));

test('what loads at once is the entry and all it imports, and is counted as it is served', async () => {
  const { atOnce } = await bundleFiles(folder, 'embed.ts');
  expect(atOnce).toEqual(['unilogin.js', 'lit.js']);
  expect(await servedBytes(folder, atOnce)).toBe(25);
});

test('a chunk that loads later brings what is not there yet, and so does a chunk of that chunk', async () => {
  const { later } = await bundleFiles(folder, 'embed.ts');
  expect(later).toEqual(
    new Map([
      ['public', ['public.js', 'oauth.js']],
      ['window', ['window.js']],
    ]),
  );
});
