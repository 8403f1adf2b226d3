import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestFor } from '../../../scripts/extension-manifest.ts';

const root = new URL('../../../', import.meta.url);

/**
 * The package as a school rolls it out, to which the access to pages is given from the beginning: where people are asked, the browser
 * asks in a window of its own that no test can click.
 */
export async function packageWithPages(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-extension-'));
  await cp(fileURLToPath(new URL('dist/extension/chromium', root)), folder, { recursive: true });
  const source: unknown = JSON.parse(await readFile(new URL('manifest.json', root), 'utf8'));
  const manifest = manifestFor('chromium', 'development', source, 'school');
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
