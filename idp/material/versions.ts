import { sql } from 'kysely';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import { type Content, readContent } from './content.ts';
import { findDraft, type PageOf, saveDraft } from './drafts.ts';

/** How many versions of a page are kept. */
export const versionsKept = 10;

export interface Version {
  readonly version: number;
  readonly at: Date;
  /** The name of who published it; undefined where they are known no more. */
  readonly by: string | undefined;
  readonly content: Content;
  readonly revision: number;
}

interface Doing {
  /** The id of who does it. */
  readonly by: string;
  /** The revision that they saw. */
  readonly revision: number;
}

/** Everybody can read the draft from now on. False where somebody else has saved meanwhile. */
export async function publish(database: Database, of: PageOf, { by, revision }: Doing, now: Date): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    if (revision === 0) {
      const { content } = await findDraft(transaction, of);
      if (!(await saveDraft(transaction, of, { content, revision, by }, now))) return false;
    }
    const draft = await rowOf(transaction, of).forUpdate().executeTakeFirst();
    if (draft === undefined || draft.revision !== Math.max(revision, 1)) return false;
    const { latest } = await transaction
      .selectFrom('material_versions')
      .select(sql<number>`coalesce(max(version), 0)`.as('latest'))
      .where('institution', '=', of.institution)
      .where('audience', '=', of.audience)
      .executeTakeFirstOrThrow();
    const version = latest + 1;
    const { content } = draft;
    await transaction
      .insertInto('material_versions')
      .values({ ...of, version, content, revision: draft.revision, published_by: by, published_at: now })
      .execute();
    await transaction
      .deleteFrom('material_versions')
      .where('institution', '=', of.institution)
      .where('audience', '=', of.audience)
      .where('version', '<=', version - versionsKept)
      .execute();
    await setPublished(transaction, of, version);
    await writeAudit(transaction, { event: 'material-published', person: by, client: null, way: of.audience }, now);
    return true;
  });
}

/** Nobody can read it any more; drafts and versions stay. */
export async function takeDown(database: Database, of: PageOf, by: string, now: Date): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const draft = await rowOf(transaction, of).forUpdate().executeTakeFirst();
    if (draft?.published == null) return;
    await setPublished(transaction, of, null);
    await writeAudit(transaction, { event: 'material-taken-down', person: by, client: null, way: of.audience }, now);
  });
}

/** The last versions, the newest first. */
export async function versionsOf(database: Database, { institution, audience }: PageOf): Promise<Version[]> {
  const rows = await database
    .selectFrom('material_versions')
    .leftJoin('people', 'people.id', 'material_versions.published_by')
    .select(['version', 'published_at', 'content', 'revision', 'given_name', 'family_name'])
    .where('material_versions.institution', '=', institution)
    .where('audience', '=', audience)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    at: row.published_at,
    by: row.given_name === null ? undefined : `${row.given_name} ${row.family_name}`,
    content: readContent(audience, row.content),
    revision: row.revision,
  }));
}

function rowOf(database: Database, { institution, audience }: PageOf) {
  return database
    .selectFrom('materials')
    .select(['content', 'revision', 'published'])
    .where('institution', '=', institution)
    .where('audience', '=', audience);
}

async function setPublished(database: Database, of: PageOf, published: number | null): Promise<void> {
  await database
    .updateTable('materials')
    .set({ published })
    .where('institution', '=', of.institution)
    .where('audience', '=', of.audience)
    .execute();
}
