import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestFor } from '../../scripts/extension-manifest.ts';

const root = new URL('../../', import.meta.url);
const hosts = { 'every page': undefined, 'this machine': ['http://localhost/*'] };

/**
 * A copy of the extension, as it is built, that has from the beginning what people are asked for, as the one that a school rolls out:
 * nobody can press the browser's own question where it runs without a screen. It sees every page, or those of this machine.
 */
export async function packageWith(access: keyof typeof hosts): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-extension-'));
  await cp(fileURLToPath(new URL('dist/extension/chromium', root)), folder, { recursive: true });
  const source: unknown = JSON.parse(await readFile(new URL('manifest.json', root), 'utf8'));
  const manifest = manifestFor('chromium', 'development', source, 'school');
  const host_permissions = hosts[access] ?? manifest['host_permissions'];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions }));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
