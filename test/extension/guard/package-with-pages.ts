import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../../dist/extension/chromium', import.meta.url));

/**
 * The package as it is built, but that the access to pages, which people are asked for, is there from the beginning: the browser
 * asks in a window of its own that no test can click. Only this copy has it; manifest.test.ts sees to the real ones.
 */
export async function packageWithPages(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-extension-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions, optional_permissions, permissions, ...rest } = JSON.parse(
    await readFile(path, 'utf8'),
  );
  const manifest = {
    ...rest,
    permissions: [...permissions, 'scripting'],
    optional_permissions: optional_permissions.filter((one: string) => one !== 'scripting'),
    host_permissions: optional_host_permissions,
  };
  await writeFile(path, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
