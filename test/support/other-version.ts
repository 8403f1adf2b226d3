import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the button of another version says, so that it shows which one is at work. */
export const otherWord = 'Log ind med en anden udgave';

/** Releases beside a version another one, which says so on its button. */
export async function releaseOther(releases: string, version: string, other: string): Promise<void> {
  const place = join(releases, other);
  await cp(join(releases, version), place, { recursive: true });
  const entry = join(place, 'unilogin.js');
  const script = await readFile(entry, 'utf8');
  const changed = script.replace('Log ind med Unilogin', otherWord);
  if (changed === script) throw new Error('the button’s word is not in the first script');
  await writeFile(entry, changed);
  for (const packed of ['br', 'gz']) await rm(`${entry}.${packed}`);
}
