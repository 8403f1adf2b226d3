import { addRaise } from '../assurance/raises.ts';
import { writeAudit } from '../audit/audit.ts';
import { notify } from '../database/notices.ts';
import type { Failure } from '../../shared/contract/errors.ts';
import type { Answered, Upstream } from '../federation/upstream.ts';
import { adultTopic } from '../live/news.ts';
import { relationOf } from '../people/grown-ups.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { askNobodyElse } from './settle.ts';
import { type Shown, shownAt } from './shown-at.ts';
import type { SignIn } from './sign-ins.ts';
import { keptFailure, notEnough, type Wanting } from './state.ts';
import { isWordEnough } from './word-enough.ts';

type Asking = SignIn & { readonly state: Wanting };

/** What the answer of another provider leads to, as a grown-up's word. */
export async function adultsMove(
  signIn: Asking,
  { upstream, answered }: { upstream: Upstream; answered: Answered | Failure },
  desk: Desk,
): Promise<Move> {
  const shown = 'code' in answered ? keptFailure(answered, desk.now()) : await shownAt(upstream, answered, desk);
  return 'code' in shown ? { state: notEnough(signIn.state, shown) } : vouch(signIn, shown, desk);
}

/**
 * Takes the word of a grown-up beside the pupil. When they may vouch for this pupil at this moment, the pupil's session is
 * raised; when not, it is told. Nothing of the grown-up is kept but the entry in the audit log.
 */
export async function vouch(signIn: Asking, { people, way }: Shown, desk: Desk): Promise<Move> {
  const { state, session, client } = signIn;
  const { person } = state;
  const refused = notEnough(state, { code: 'not-their-adult', data: {} });
  if (session === null || client === null || !(await isWordEnough(signIn, desk))) return { state: refused };
  return {
    state: { at: 'done', person },
    alongside: async (transaction) => {
      const now = desk.now();
      const related: { adult: string; as: 'contact' | 'teacher' }[] = [];
      for (const adult of people) {
        const as = await relationOf(transaction, { adult, pupil: person }, now);
        if (as !== undefined) related.push({ adult, as });
      }
      const actor = (related.find(({ as }) => as === 'contact') ?? related[0])?.adult;
      if (actor === undefined) return refused;
      const instead = await askNobodyElse(transaction, state, now);
      if (instead !== undefined) return instead;
      const raise = { way: 'VoksenVerificeret', service: client, at: now.getTime() } as const;
      await addRaise(transaction, { session, person }, raise);
      await writeAudit(transaction, { event: 'adult-beside', person, actor, client, way }, now);
      await notify(transaction, adultTopic(actor)); // a page of theirs elsewhere lists what they answered
      return undefined;
    },
  };
}
