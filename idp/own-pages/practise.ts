import { toError } from '../../shared/contract/errors.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import type { Person } from '../people/people.ts';
import type { Desk } from '../sign-in/desk.ts';

/**
 * Whether it is the person's own secret. Practising locks nobody out of signing in, and is no way round the limits of the door
 * either (docs/decisions/0023): few wrong tries, none while the door is shut, and each taken before the secret is looked at.
 * @throws UniloginError `locked-out`, `locked-for-good`, `too-busy`
 */
export async function practise(
  { id, username }: Person,
  secret: Secret,
  { passwords, throttle, now }: Pick<Desk, 'passwords' | 'throttle' | 'now'>,
): Promise<{ right: boolean }> {
  const shut = await throttle.pause(username, now());
  if (shut !== undefined) throw toError(shut);
  const taken = await throttle.take('practice', username, now());
  if ('code' in taken) throw toError(taken);
  const right = (await passwords.prove(id, secret)) !== undefined;
  if (right) await throttle.giveBack('practice', username);
  return { right };
}
