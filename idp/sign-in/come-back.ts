import { failure, type Failure, toFailure } from '../../shared/contract/errors.ts';
import { satisfies, type Wanted } from '../../shared/assurance/wanted.ts';
import { addRaise } from '../assurance/raises.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Answered, Asked, Upstream } from '../federation/upstream.ts';
import type { Desk } from './desk.ts';
import { askNobodyElse } from './settle.ts';
import { moveSignIn, type SignIn } from './sign-ins.ts';
import { keptFailure, notEnough, type Wanting } from './state.ts';

/**
 * Somebody comes back from another provider. When it was the person who is signed in, and sure enough, the session is raised
 * and goes on to the service; when not, the sign-in stays where it is and tells why. Nothing else of the answer is kept.
 * Whoever has asked a grown-up meanwhile, in another tab, waits on when it came to nothing, and asks nobody any more when not.
 */
export async function comeBack(
  signIn: SignIn & { readonly state: Wanting },
  { upstream, address, checks }: { upstream: Upstream; address: URL; checks: Asked },
  desk: Desk,
): Promise<void> {
  const { database } = desk;
  const { state } = signIn;
  const answered = await upstream.hear(address, checks).catch(toFailure);
  const failed = 'code' in answered ? answered : await refusalOf(answered, signIn.state, upstream, desk);
  if (failed !== undefined || 'code' in answered || answered.level === undefined || signIn.session === null) {
    const told = keptFailure(failed ?? failure('unexpected', {}), desk.now());
    await moveSignIn(database, signIn, { state: notEnough(state, told) });
    return;
  }
  const { session, client } = signIn;
  const { level } = answered;
  const { person } = state;
  await moveSignIn(database, signIn, {
    state: { at: 'done', person },
    alongside: async (transaction) => {
      const at = desk.now();
      const instead = await askNobodyElse(transaction, state, at);
      if (instead !== undefined) return instead;
      await addRaise(transaction, { session, person }, { way: 'ToFaktor', level, at: at.getTime() });
      await writeAudit(transaction, { event: 'level-raised', person, client, way: upstream.id }, at);
      return undefined;
    },
  });
}

async function refusalOf(
  { subject, level }: Answered,
  { person, need }: { person: string; need: Wanted },
  { id, name }: Upstream,
  { database }: Desk,
): Promise<Failure | undefined> {
  const link = await database
    .selectFrom('upstream_people')
    .select('person')
    .where('upstream', '=', id)
    .where('subject', '=', subject)
    .where('person', '=', person)
    .executeTakeFirst();
  if (link === undefined) return failure('not-yours', { provider: name });
  const isEnough = level !== undefined && satisfies({ level, way: 'ToFaktor' }, need);
  return isEnough ? undefined : failure('not-sure-enough', { provider: name });
}
