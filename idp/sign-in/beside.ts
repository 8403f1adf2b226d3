import type { Step } from '../../shared/contract/sign-in.ts';
import { type Asking, whoCanHelp } from './ask-adult.ts';
import type { Desk } from './desk.ts';

type Way = Extract<Step, { at: 'step-up' }>['beside'][number];

/** Stands in addresses where another provider's id does. */
export const byPasskey = 'passkey';

/**
 * How a grown-up who is here can show who they are: at the other providers that know one of the pupil's and can sign them out again,
 * for the browser is the pupil's; or by a passkey.
 */
export async function besideOf(asking: Asking, desk: Desk): Promise<Way[]> {
  const { database } = desk;
  const ids = new Set((await whoCanHelp(asking, desk)).map(({ id }) => id));
  if (ids.size === 0) return [];
  const known = await database
    .selectFrom('upstream_people')
    .select('upstream as way')
    .where('person', 'in', [...ids])
    .union(
      database
        .selectFrom('passkeys')
        .select((select) => select.val(byPasskey).as('way'))
        .where('person', 'in', [...ids]),
    )
    .execute();
  const isKnown = ({ id }: { id: string }) => known.some(({ way }) => way === id);
  const knowing = desk.upstreams.filter(isKnown);
  const canEnd = await Promise.all(knowing.map((upstream) => upstream.endsSessions()));
  const providers = knowing.filter((_, at) => canEnd[at]);
  const passkey = { is: byPasskey, to: besideAt(asking.id, byPasskey) } as const;
  return [
    ...providers.map(({ id, name }) => ({ name, to: besideAt(asking.id, id) })),
    ...(isKnown({ id: byPasskey }) ? [passkey] : []),
  ];
}

/** The page for the grown-up, before they go to the other provider of this id. */
export function besideAt(signIn: string, way: string): string {
  return `/sign-in/${encodeURIComponent(signIn)}/beside/${way}`;
}
