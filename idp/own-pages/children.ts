import { createHash } from 'node:crypto';
import type { Database } from '../database/open.ts';
import type { Person } from '../people/people.ts';
import { childrenOf } from '../people/related.ts';
import { lastGradeBefore, resetRules } from '../sign-in/reset-rules.ts';

/** A child whose log an adult may read, and what stands in an address for it: that means something to this adult alone. */
export interface OwnChild {
  readonly child: Person;
  readonly of: string;
}

/** Grade 8: from grade 9 on pupils are 15, or nearly, and read alone (docs/decisions/0029). */
export const lastReadGrade = lastGradeBefore(resetRules.toldUntil);

/** The children about whom an adult may read, as it is at this moment, and whether there are others who are too old for that. */
export async function ownChildren(
  database: Database,
  adult: Person,
  now: Date,
): Promise<{ readonly young: readonly OwnChild[]; readonly hasGrown: boolean }> {
  const children = await childrenOf(database, adult.id, now);
  const young = children.filter(({ grade }) => grade !== undefined && grade <= lastReadGrade);
  return {
    young: young.map((child) => ({ child, of: inAddress(adult, child) })),
    hasGrown: young.length < children.length,
  };
}

function inAddress(adult: Person, child: Person): string {
  return createHash('sha256').update(`log of ${child.id} for ${adult.id}`).digest('base64url').slice(0, 22);
}
