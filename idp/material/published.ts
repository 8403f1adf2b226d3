import { type Audience, audiences } from '../../shared/i18n/material/parts.ts';
import type { Database } from '../database/open.ts';
import { type Content, readContent } from './content.ts';
import type { PageOf } from './drafts.ts';

/** A page that everybody can read. */
export interface Published {
  readonly content: Content;
  readonly at: Date;
  readonly revision: number;
}

export async function findPublished(
  database: Database,
  { institution, audience }: PageOf,
): Promise<Published | undefined> {
  const row = await published(database, institution)
    .select(['material_versions.content', 'published_at', 'material_versions.revision'])
    .where('materials.audience', '=', audience)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { content: readContent(audience, row.content), at: row.published_at, revision: row.revision };
}

/** How a published page stands: since when everybody can read it, and whether its draft says something else by now. */
export interface Standing {
  readonly publishedAt: Date;
  readonly isChanged: boolean;
}

/** The audiences for whom a school has a page that everybody can read, in their order. */
export async function standingsOf(database: Database, institution: string): Promise<ReadonlyMap<Audience, Standing>> {
  const rows = await published(database, institution)
    .select(['materials.audience', 'published_at', 'materials.revision as draft', 'material_versions.revision'])
    .execute();
  return new Map(
    audiences.flatMap((audience) => {
      const row = rows.find((one) => one.audience === audience);
      if (row === undefined) return [];
      return [[audience, { publishedAt: row.published_at, isChanged: row.draft !== row.revision }] as const];
    }),
  );
}

function published(database: Database, institution: string) {
  return database
    .selectFrom('materials')
    .innerJoin('material_versions', (join) =>
      join
        .onRef('material_versions.institution', '=', 'materials.institution')
        .onRef('material_versions.audience', '=', 'materials.audience')
        .onRef('material_versions.version', '=', 'materials.published'),
    )
    .where('materials.institution', '=', institution);
}
