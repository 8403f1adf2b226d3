import { existsSync, fsyncSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** PGlite starts Postgres with `-F` (no fsync), and its fdatasync is a no-op; an answered commit must outlive the power. */
const startParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'wal_sync_method=fsync'];

interface SyncableOps {
  fsync?: (stream: { nfd: number }) => number;
}

/** PGlite's folder, whose `fsync` reaches the disk: the file system it comes with leaves that call out. */
class DurableFolder extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const letFsyncThrough = (module: { NODEFS?: { stream_ops: SyncableOps } }): void => {
      if (module.NODEFS === undefined) throw new Error('PGlite has no NODEFS: commits would not reach the disk');
      module.NODEFS.stream_ops.fsync = ({ nfd }) => {
        fsyncSync(nfd);
        return 0;
      };
    };
    emscriptenOpts.preRun = [emscriptenOpts.preRun ?? [], letFsyncThrough].flat();
    return { emscriptenOpts };
  }
}

/**
 * Opens the Postgres that lives in `folder`, and makes it on the first start: aside, then renamed, so that a process
 * killed half-way leaves nothing that looks like a database.
 */
export async function openDurableFolder(folder: string): Promise<PGlite> {
  const place = join(folder, 'postgres');
  if (!existsSync(place)) {
    const unfinished = join(folder, 'postgres.unfinished');
    rmSync(unfinished, { recursive: true, force: true });
    await (await start(unfinished)).close();
    renameSync(unfinished, place);
  }
  return start(place);
}

function start(place: string): Promise<PGlite> {
  return PGlite.create({ fs: new DurableFolder(place), startParams, relaxedDurability: false });
}
