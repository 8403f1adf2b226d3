import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromiumPath, firefoxPath } from './browsers.ts';

/** A browser that an administrator rules, by the very file that a school's computers have. */
export interface RuledBrowser {
  /** To launch it by. */
  readonly path: string;
  remove(): Promise<void>;
}

/** Where browsers look for policies, and where below it the file stands. */
const places = {
  chromium: { browser: chromiumPath, folder: '/etc/chromium', file: 'policies/managed/school.json' },
  firefox: {
    browser: firefoxPath,
    folder: existsSync(firefoxPath) ? join(dirname(realpathSync(firefoxPath)), 'distribution') : '',
    file: 'policies.json',
  },
};

const unshare = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']), '--mount'];

/** Why none can be ruled on this machine; undefined where it can. */
export function whyNotRuled(browser: keyof typeof places): string | undefined {
  const { folder } = places[browser];
  if (!existsSync(folder)) return `${folder} is not there to be covered`;
  const [program = '', ...rest] = unshare;
  const tried = spawnSync(program, [...rest, 'mount', '--bind', tmpdir(), folder], { encoding: 'utf8' });
  return tried.status === 0
    ? undefined
    : `this user may cover no folder: ${tried.error?.message ?? tried.stderr.trim()}`;
}

/**
 * A policy file rules every browser of a machine. So this one has its own view of the folder, in which another one covers it
 * (a mount namespace): no other browser sees it, and nothing is left when it ends.
 */
export async function underPolicy(browser: keyof typeof places, policy: object): Promise<RuledBrowser> {
  const { browser: program, folder, file } = places[browser];
  const own = await mkdtemp(join(tmpdir(), 'unilogin-policy-'));
  const cover = join(own, 'cover');
  await mkdir(dirname(join(cover, file)), { recursive: true });
  await writeFile(join(cover, file), JSON.stringify(policy));
  const path = join(own, browser);
  const inside = `mount --bind "${cover}" "${folder}" && exec "${program}" "$@"`;
  await writeFile(path, `#!/bin/sh\nexec ${unshare.join(' ')} sh -c '${inside}' sh "$@"\n`);
  await chmod(path, 0o755);
  return { path, remove: () => rm(own, { recursive: true, force: true }) };
}
