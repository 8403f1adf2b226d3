import type { Audience } from '../../shared/i18n/material/parts.ts';
import type { Database } from '../database/open.ts';
import { asWritten, type Content, readContent } from './content.ts';

/** One page of one school. */
export interface PageOf {
  readonly institution: string;
  readonly audience: Audience;
}

/** A page as it is being written. */
export interface Draft {
  readonly content: Content;
  /** 0: nobody has changed anything. */
  readonly revision: number;
  /** The version that everybody can read. */
  readonly published: number | null;
}

export async function findDraft(database: Database, { institution, audience }: PageOf): Promise<Draft> {
  const row = await database
    .selectFrom('materials')
    .select(['content', 'revision', 'published'])
    .where('institution', '=', institution)
    .where('audience', '=', audience)
    .executeTakeFirst();
  if (row === undefined) return { content: asWritten, revision: 0, published: null };
  return { ...row, content: readContent(audience, row.content) };
}

/** Keeps what somebody wrote, who saw this revision. False where somebody else has saved meanwhile: nothing is kept. */
export async function saveDraft(
  database: Database,
  { institution, audience }: PageOf,
  draft: { readonly content: Content; readonly revision: number; readonly by: string },
  now: Date,
): Promise<boolean> {
  const content = JSON.stringify(draft.content);
  const values = { content, revision: draft.revision + 1, changed_by: draft.by, changed_at: now };
  if (draft.revision === 0) {
    const first = await database
      .insertInto('materials')
      .values({ institution, audience, ...values, published: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return first.numInsertedOrUpdatedRows === 1n;
  }
  const next = await database
    .updateTable('materials')
    .set(values)
    .where('institution', '=', institution)
    .where('audience', '=', audience)
    .where('revision', '=', draft.revision)
    .executeTakeFirst();
  return next.numUpdatedRows === 1n;
}
