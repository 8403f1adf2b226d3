import { randomUUID } from 'node:crypto';
import { toError, UniloginError } from '../../shared/contract/errors.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import type { HandedOut } from '../../shared/contract/sign-in.ts';
import { pictureIds } from '../../shared/pictograms/picture-ids.ts';
import { bandOf } from '../../shared/policy/band.ts';
import { drawFor } from '../../shared/policy/draw-for.ts';
import type { Person } from '../people/people.ts';
import { knownAbout, policyFor } from './about.ts';
import type { Desk } from './desk.ts';
import { keepPending, type SignIn } from './sign-ins.ts';
import { personOf } from './step-of.ts';

/**
 * Draws a new secret for the step 'new-password'. Its hash alone is kept, so it is shown now or never; the last one drawn
 * is the one that counts, by its name, and it says how many more there are. @throws UniloginError `interaction-expired` when the
 * sign-in stands elsewhere, `locked-out` when the person has had as many as there are for now
 */
export async function handOut(signIn: SignIn, desk: Desk): Promise<HandedOut> {
  if (signIn.state.at !== 'new-password') throw new UniloginError('interaction-expired', {});
  const person = await personOf(signIn.state.person, desk);
  const taken = await desk.throttle.take('hand-out', person.username, desk.now());
  if ('code' in taken) throw toError(taken);
  const { handedOut, secret } = await drawUnused(person, desk);
  const pending = await desk.passwords.hash(secret);
  const draw = randomUUID();
  if (await keepPending(desk.database, signIn, { pending, draw })) return { ...handedOut, draw, left: taken.left };
  throw new UniloginError('interaction-expired', {});
}

async function drawUnused(person: Person, desk: Desk): Promise<{ handedOut: HandedOut; secret: Secret }> {
  const { history } = policyFor(desk.policy, person);
  for (;;) {
    const { handedOut } = drawFor(bandOf(person), knownAbout(person, desk), {
      pictures: pictureIds,
      table: desk.policy,
    });
    const secret: Secret =
      handedOut.form === 'pictures'
        ? { kind: 'pictures', pictures: handedOut.pictures }
        : { kind: 'password', password: handedOut.password };
    if (!(await desk.passwords.isRecent(person.id, secret, history))) return { handedOut, secret };
  }
}
