import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { news } from '../../../shared/contract/news.ts';
import { notify } from '../../../idp/database/notices.ts';
import { browserCookie } from '../../../idp/api/browser-cookie.ts';
import { NewsReader } from '../../support/news-reader.ts';
import type { SideBySide } from '../../support/side-by-side.ts';
import { Visitor } from '../../support/visitor.ts';

export interface StreamFigures {
  readonly streams: number;
  /** Of the provider's process, as the system counts it (RSS), for each stream. */
  readonly kilobytesEach: number;
  /** How many pages were told of a change that was theirs, of as many changes; and how many of one that was not. */
  readonly told: number;
  readonly toldWrongly: number;
  /** Milliseconds until all had been told. */
  readonly milliseconds: number;
}

/** As many pages listen to one process as are asked for, each to its own sign-in; then each sign-in changes once. */
export async function manyStreams(beside: SideBySide, count: number): Promise<StreamFigures> {
  const [process] = beside.processes;
  if (process === undefined || beside.processes.length > 1) throw new Error('streams are counted on one process');
  const ids = Array.from({ length: count }, (_, index) => `stream-${index}`);
  await beside.database
    .insertInto('sign_ins')
    .values(
      ids.map((id) => ({
        id,
        browser: createHash('sha256').update(id).digest('base64url'),
        service: 'Læringsøen',
        revision: 0,
        state: JSON.stringify({ at: 'username', username: '' }),
        expires_at: new Date(Date.now() + 3_600_000),
        client: 'confidential',
        session: null,
        person: null,
      })),
    )
    .execute();
  const before = await residentKilobytes(process.child.pid);
  const readers: NewsReader[] = [];
  for (let from = 0; from < count; from += 100) {
    const some = ids.slice(from, from + 100).map((id) => {
      const visitor = new Visitor();
      visitor.cookies.set(`${browserCookie} /`, { value: id, path: '/', attributes: '' });
      return NewsReader.open(visitor, beside.issuer + news.signIn.path.replace(':id', id));
    });
    readers.push(...(await Promise.all(some)));
  }
  const after = await residentKilobytes(process.child.pid);
  const begun = performance.now();
  const all = Promise.all(readers.map((reader) => reader.next('changed')));
  for (const id of ids) await notify(beside.database, `sign-in:${id}`);
  await all;
  const milliseconds = performance.now() - begun;
  const toldWrongly = readers.filter(({ heard }) => heard.length > 0).length;
  for (const reader of readers) reader.close();
  return { streams: count, kilobytesEach: (after - before) / count, told: readers.length, toldWrongly, milliseconds };
}

async function residentKilobytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
}
