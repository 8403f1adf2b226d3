import * as v from 'valibot';
import type { Database } from '../database/open.ts';
import type { Logo } from './logo/logo.ts';
import { lineOf, linesOf } from './content.ts';

/** What stands on all of a school's pages, as readers see it. */
export interface Letterhead {
  readonly institution: string;
  /** The school's own, or the register's. */
  readonly name: string;
  /** The school's own; empty where it is the register's. */
  readonly ownName: string;
  readonly contact: string;
  /** The hash of its logo, which its address has; null where there is none. */
  readonly logo: string | null;
}

/** As a form gives it. An empty name is the register's. */
export const LetterheadForm = v.object({ name: lineOf(120), contact: linesOf(500) });
export type LetterheadForm = v.InferOutput<typeof LetterheadForm>;

/** Undefined where there is no institution of that number. */
export async function findLetterhead(database: Database, number: string): Promise<Letterhead | undefined> {
  const row = await database
    .selectFrom('institutions')
    .leftJoin('letterheads', 'letterheads.institution', 'institutions.number')
    .select(['institutions.number', 'institutions.name as registered', 'letterheads.name', 'contact', 'logo_hash'])
    .where('institutions.number', '=', number)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    institution: row.number,
    name: row.name === null || row.name === '' ? row.registered : row.name,
    ownName: row.name ?? '',
    contact: row.contact ?? '',
    logo: row.logo_hash,
  };
}

/** @param logo the new one; null: none any more; undefined: as it was */
export async function saveLetterhead(
  database: Database,
  institution: string,
  { name, contact, logo }: LetterheadForm & { readonly logo: Logo | null | undefined },
): Promise<void> {
  const drawn =
    logo === undefined
      ? {}
      : { logo: logo?.bytes ?? null, logo_type: logo?.type ?? null, logo_hash: logo?.hash ?? null };
  await database
    .insertInto('letterheads')
    .values({ institution, name, contact, logo: null, logo_type: null, logo_hash: null, ...drawn })
    .onConflict((conflict) => conflict.column('institution').doUpdateSet({ name, contact, ...drawn }))
    .execute();
}

export async function findLogo(
  database: Database,
  institution: string,
): Promise<{ readonly bytes: Uint8Array; readonly type: string; readonly hash: string } | undefined> {
  const row = await database
    .selectFrom('letterheads')
    .select(['logo', 'logo_type', 'logo_hash'])
    .where('institution', '=', institution)
    .executeTakeFirst();
  if (row?.logo == null || row.logo_type === null || row.logo_hash === null) return undefined;
  return { bytes: row.logo, type: row.logo_type, hash: row.logo_hash };
}
