import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the extension in `folder` to whom the person has said yes already, at the provider's address but at no other: nobody can press the browser's own question where it
 * runs without a screen.
 */
export async function allowedPackage(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'unilogin-extension-'));
  await cp(folder, copy, { recursive: true });
  const place = join(copy, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(await readFile(place, 'utf8'));
  const permissions = [...manifest.permissions, ...optional_permissions];
  await writeFile(place, JSON.stringify({ ...manifest, permissions, host_permissions: ['http://localhost/*'] }));
  return copy;
}
