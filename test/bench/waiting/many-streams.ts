import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { news } from '../../../shared/contract/news.ts';
import { notify } from '../../../idp/database/notices.ts';
import type { Database } from '../../../idp/database/open.ts';
import { signInTopic } from '../../../idp/live/news.ts';
import { browserCookie } from '../../../idp/api/browser-cookie.ts';
import { NewsReader } from '../../support/news-reader.ts';
import type { SideBySide } from '../../support/side-by-side.ts';
import { Visitor } from '../../support/visitor.ts';

export interface StreamFigures {
  readonly streams: number;
  /** Of the provider's process, as the system counts it (RSS), for each stream. */
  readonly kilobytesEach: number;
  /** Milliseconds until each had been told of the one change that was its own, and none of another. */
  readonly milliseconds: number;
}

/** Milliseconds in which every page must have heard. */
const patience = 30_000;

/**
 * As many pupils wait at one process as are asked for, each for an answer to their own request; then each is told once.
 * @throws Error when a page was not told, or one that it did not concern
 */
export async function manyStreams(beside: SideBySide, count: number): Promise<StreamFigures> {
  const [process] = beside.processes;
  if (process === undefined || beside.processes.length > 1) throw new Error('streams are counted on one process');
  const ids = Array.from({ length: count }, (_, index) => `stream-${index}`);
  for (let from = 0; from < count; from += 500) await letWait(beside.database, ids.slice(from, from + 500));
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
  const isTold = Promise.all(readers.map((reader) => reader.next('changed'))).then(() => true);
  for (const id of ids) await notify(beside.database, signInTopic(id));
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref());
  if (!(await Promise.race([isTold, late]))) throw new Error('a page was not told');
  const milliseconds = performance.now() - begun;
  const toldWrongly = readers.filter(({ heard }) => heard.length > 0).length;
  for (const reader of readers) reader.close();
  if (toldWrongly > 0) throw new Error(`${toldWrongly} pages were told what was not theirs`);
  return { streams: count, kilobytesEach: (after - before) / count, milliseconds };
}

async function letWait(database: Database, ids: readonly string[]): Promise<void> {
  const institution = '099777'; // that of largeSchool
  const until = new Date(Date.now() + 3_600_000);
  const pupil = { given_name: 'Elev', family_name: 'Venter', role: 'pupil', institution } as const;
  await database
    .insertInto('people')
    .values(ids.map((id) => ({ id, username: id, ...pupil })))
    .execute();
  await database
    .insertInto('memberships')
    .values(ids.map((person) => ({ person, institution, role: pupil.role })))
    .execute();
  const request = {
    session: null,
    client: 'confidential',
    service: 'Læringsøen',
    counts: 'AdultVerified',
    holds_seconds: 1800,
    adult: null,
    gives: 'step-up' as const,
    number: '47',
    wrong: 0,
    state: 'waiting',
    device: 'computer',
    network: '',
    code: null,
    asked_at: new Date(),
    expires_at: until,
  } as const;
  await database
    .insertInto('requests')
    .values(ids.map((id) => ({ id, pupil: id, topic: signInTopic(id), ...request })))
    .execute();
  await database
    .insertInto('sign_ins')
    .values(
      ids.map((id) => ({
        id,
        browser: createHash('sha256').update(id).digest('base64url'),
        service: 'Læringsøen',
        revision: 0,
        state: JSON.stringify({ at: 'waiting', person: id, username: id, need: 'AdultVerified', request: id }),
        expires_at: until,
        client: 'confidential',
        session: null,
        person: id,
      })),
    )
    .execute();
}

async function residentKilobytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
}
