import type { Step } from '../../shared/contract/sign-in.ts';
import type { Desk } from './desk.ts';

type Way = Extract<Step, { at: 'step-up' }>['ways'][number];

/** What somebody can show on top of the password: the other providers that know them. */
export async function waysOf(
  signIn: string,
  person: string,
  { database, upstreams }: Pick<Desk, 'database' | 'upstreams'>,
): Promise<Way[]> {
  const known = await database.selectFrom('upstream_people').select('upstream').where('person', '=', person).execute();
  const ids = new Set(known.map(({ upstream }) => upstream));
  return upstreams
    .filter(({ id }) => ids.has(id))
    .map(({ id, name }) => ({ name, to: `/sign-in/${encodeURIComponent(signIn)}/with/${id}` }));
}
