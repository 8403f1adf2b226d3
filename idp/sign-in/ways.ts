import type { Step } from '../../shared/contract/sign-in.ts';
import type { Desk } from './desk.ts';
import { hasPasskeyFor } from './passkey-way.ts';
import type { At } from './state.ts';

type Way = Extract<Step, { at: 'step-up' }>['ways'][number];

/** What somebody can show on top of the password: a passkey, and the other providers that know them. */
export async function waysOf(
  signIn: string,
  state: At<'step-up'>,
  desk: Pick<Desk, 'database' | 'upstreams'>,
): Promise<Way[]> {
  const { database, upstreams } = desk;
  const { person } = state;
  const known = await database.selectFrom('upstream_people').select('upstream').where('person', '=', person).execute();
  const ids = new Set(known.map(({ upstream }) => upstream));
  const elsewhere = upstreams
    .filter(({ id }) => ids.has(id))
    .map(({ id, name }) => ({ name, to: `/sign-in/${encodeURIComponent(signIn)}/with/${id}` }));
  return (await hasPasskeyFor(state, desk)) ? [{ is: 'passkey' }, ...elsewhere] : elsewhere;
}
