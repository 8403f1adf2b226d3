import type { Answered, Upstream } from '../federation/upstream.ts';
import type { Desk } from './desk.ts';
import type { KeptFailure } from './state.ts';

/** Whom somebody at the sign-in's page has shown to be, and by which way. */
export interface Shown {
  /** One MitID may be a teacher's and a parent's, two people here. */
  readonly people: readonly string[];
  readonly way: string;
}

/** The people here whom another provider has named; nobody, when its level is worth nothing. */
export async function shownAt(
  { id, name }: Pick<Upstream, 'id' | 'name'>,
  { subject, level }: Pick<Answered, 'subject' | 'level'>,
  { database }: Pick<Desk, 'database'>,
): Promise<Shown | KeptFailure> {
  if (level === undefined) return { code: 'adult-not-sure-enough', data: { provider: name } };
  return { people: await peopleAt(id, subject, { database }), way: id };
}

export async function peopleAt(
  upstream: string,
  subject: string,
  { database }: Pick<Desk, 'database'>,
): Promise<string[]> {
  const links = await database
    .selectFrom('upstream_people')
    .select('person')
    .where('upstream', '=', upstream)
    .where('subject', '=', subject)
    .execute();
  return links.map(({ person }) => person);
}
