import { satisfies } from '../../shared/assurance/wanted.ts';
import { passkeysOf } from '../passkeys/kept.ts';
import { mayHavePasskeys } from '../passkeys/owner.ts';
import { findPersonById } from '../people/people.ts';
import type { Desk } from './desk.ts';
import type { At } from './state.ts';

/** What a passkey is worth: two factors of one's own at once (docs/decisions/0028). */
export const worth = { way: 'ToFaktor', level: 'Substantial' } as const;

/** Whether a passkey of the person's is a way to what the service asks for. */
export async function hasPasskeyFor(
  { person, need }: Pick<At<'step-up'>, 'person' | 'need'>,
  { database }: Pick<Desk, 'database'>,
): Promise<boolean> {
  if (!satisfies(worth, need)) return false;
  const owner = await findPersonById(database, person);
  return owner !== undefined && mayHavePasskeys(owner) && (await passkeysOf(database, person)).length > 0;
}
