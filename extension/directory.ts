import * as v from 'valibot';
import { type Directory, directoryCalls, DirectorySchema } from '../shared/contract/directory.ts';
import type { Platform } from './platform.ts';
import { textWithin } from './bounded.ts';
import { readSettings } from './settings.ts';

/** Milliseconds: how long one holds, when it is asked for again after it did not come, and when an answer is given up. */
const day = 24 * 60 * 60_000;
const soon = 15 * 60_000;
const patience = 20_000;
/** Bytes. Ten times what the services of a whole country need. */
const largest = 2_000_000;

/** The key in storage.local. It is about nobody, so it may stay on the disk, and hold without a network. */
const key = 'directory';

const KeptSchema = v.strictObject({
  /** When it came, and when it is asked for again; by this computer's clock. */
  at: v.pipe(v.number(), v.finite()),
  nextAt: v.pipe(v.number(), v.finite()),
  directory: DirectorySchema,
});

/** What this provider was last heard to say of itself; before that, that its password may be typed at its own address. */
export async function readDirectory(platform: Pick<Platform, 'kept'>): Promise<Directory> {
  const { issuer } = await readSettings(platform);
  return (await keptOf(platform, issuer))?.directory ?? alone(issuer);
}

/**
 * Gets it anew, once a day. It comes whole, the same for everybody and without a cookie: what page somebody has in front of
 * them is judged here, and no provider is ever asked about one. What cannot be had or believed leaves what there was.
 */
export async function refreshDirectory(
  platform: Pick<Platform, 'kept' | 'alone'>,
  now: () => number = Date.now,
): Promise<void> {
  await platform.alone('unilogin-directory', async () => {
    const { issuer } = await readSettings(platform);
    const kept = await keptOf(platform, issuer);
    // A clock that was set back would else let it stand for as long as that was wrong
    if (kept && kept.nextAt > now() && kept.nextAt <= now() + day) return;
    const came = await fetchDirectory(issuer).catch(() => undefined);
    const next = came
      ? { at: now(), nextAt: now() + day, directory: came }
      : { at: kept?.at ?? 0, nextAt: now() + soon, directory: kept?.directory ?? alone(issuer) };
    await platform.kept.local.set(key, next satisfies v.InferOutput<typeof KeptSchema>);
  });
}

async function keptOf({ kept }: Pick<Platform, 'kept'>, issuer: URL) {
  const parsed = v.safeParse(KeptSchema, await kept.local.get(key));
  return parsed.success && isOf(issuer, parsed.output.directory) ? parsed.output : undefined;
}

/** It speaks for its own issuer alone, whose own address is always one of its own. */
function isOf({ origin }: URL, { issuer, origins }: Directory): boolean {
  return issuer === origin && origins.includes(origin);
}

function alone({ origin }: URL): Directory {
  return { issuer: origin, names: [], origins: [origin], titles: [], services: [], providers: [] };
}

/** @throws whatever is wrong with it: too large, of another issuer, or not what the schema says */
async function fetchDirectory(issuer: URL): Promise<Directory> {
  const response = await fetch(new URL(directoryCalls.directory.path, issuer), {
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const directory = v.parse(v.pipe(v.string(), v.parseJson(), DirectorySchema), await textWithin(largest, response));
  if (!isOf(issuer, directory)) throw new Error('of another issuer');
  return directory;
}
