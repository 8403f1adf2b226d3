import type { Step } from '../../shared/contract/sign-in.ts';
import { type Asking, whoCanHelp } from './ask-adult.ts';
import type { Desk } from './desk.ts';

type Way = Extract<Step, { at: 'step-up' }>['beside'][number];

/** How a grown-up who is here can show who they are: at the other providers that know one of the pupil's grown-ups. */
export async function besideOf(asking: Asking, desk: Desk): Promise<Way[]> {
  const adults = await whoCanHelp(asking, desk);
  const known = await desk.database.selectFrom('upstream_people').select(['upstream', 'person']).execute();
  const ids = new Set(adults.map(({ id }) => id));
  const theirs = new Set(known.filter(({ person }) => ids.has(person)).map(({ upstream }) => upstream));
  return desk.upstreams
    .filter(({ id }) => theirs.has(id))
    .map(({ id, name }) => ({ name, to: besideAt(asking.id, id) }));
}

/** The page for the grown-up, before they go to the other provider of this id. */
export function besideAt(signIn: string, upstream: string): string {
  return `/sign-in/${encodeURIComponent(signIn)}/beside/${upstream}`;
}
