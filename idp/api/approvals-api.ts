import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { approvalCalls as calls } from '../../shared/contract/approvals.ts';
import { news } from '../../shared/contract/news.ts';
import { toError, UniloginError } from '../../shared/contract/errors.ts';
import { type AdultsWord, answerRequest } from '../approvals/answer.ts';
import { tellSchools } from '../approvals/report-letter.ts';
import { endMute, mutePupil } from '../approvals/mute.ts';
import { approvalsOf } from '../approvals/what-adults-see.ts';
import { sessionThatAsked } from '../backchannel/pupils-word.ts';
import { sureUntil } from '../assurance/adults-sure.ts';
import { adultTopic } from '../live/news.ts';
import type { Post } from '../mail/post.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerWithFailure } from './answer-with-failure.ts';
import { type ApiContext, callerOf } from './caller.ts';
import type { ApiParts } from './identity-api.ts';
import { memberOf } from './member-here.ts';
import { readBody } from './read-body.ts';
import { senderOf } from './sender.ts';

/** What an adult asks who may say yes for pupils: each call proves anew whose session it is, and that it is sure enough. */
export function approvalsApi(provider: Provider, parts: ApprovalsParts): Routes {
  const { desk, issuer, log, proxies, streams } = parts;
  const { database, networkOf, now } = desk;
  const routes: Routes = new Hono();

  const listFor = async (c: ApiContext, here: AdultHere) => {
    const network = networkOf(senderOf(c.env.incoming, proxies));
    return c.json(await approvalsOf(database, { ...here, network }, now()));
  };
  /** A change that a page of ours asks for, by whoever is sure enough; answered by how it all stands then. */
  const changing = (change: (c: ApiContext, adult: string, body: string) => Promise<void>) => async (c: ApiContext) => {
    const here = await adultHere(provider, c, { desk, issuer });
    await change(c, here.adult, await c.req.text());
    return listFor(c, here);
  };
  const idOf = (c: ApiContext) => c.req.param('id') ?? '';

  routes.get(calls.approvals.path, async (c) => {
    return listFor(c, await adultHere(provider, c, { desk, issuer }));
  });
  routes.get(news.approvals.path, async (c) => {
    const { adult } = await adultHere(provider, c, { desk, issuer });
    const mayHear = async () => (await adultHere(provider, c, { desk, issuer })).adult === adult;
    return streams.open(adultTopic(adult), { signal: c.req.raw.signal, mayHear });
  });
  routes.post(
    calls.confirm.path,
    changing(async (c, adult, body) => {
      const { number } = readBody(calls.confirm.takes, body);
      await answer({ id: idOf(c), adult, word: { says: 'yes', number: number.trim() } }, parts);
    }),
  );
  routes.post(
    calls.refuse.path,
    changing(async (c, adult, body) => {
      readBody(calls.refuse.takes, body);
      await answer({ id: idOf(c), adult, word: { says: 'no' } }, parts);
    }),
  );
  routes.post(
    calls.report.path,
    changing(async (c, adult, body) => {
      readBody(calls.report.takes, body);
      await answer({ id: idOf(c), adult, word: { says: 'not-us' } }, parts);
    }),
  );
  routes.post(
    calls.mute.path,
    changing(async (c, adult, body) => {
      readBody(calls.mute.takes, body);
      const failed = await mutePupil(database, { id: idOf(c), adult }, now());
      if (failed) throw toError(failed);
    }),
  );
  routes.post(
    calls.unmute.path,
    changing(async (c, adult, body) => {
      readBody(calls.unmute.takes, body);
      await endMute(database, { id: idOf(c), adult });
    }),
  );
  routes.onError((err, c) => answerWithFailure(c, err, log));
  return routes;
}

/**
 * Takes the adult's word; "this was not us" ends the session that asked, at every service, with it, and is a line in the log
 * by which operators can be alarmed: the school, and nobody's name.
 * @throws UniloginError
 */
async function answer(
  said: { id: string; adult: string; word: AdultsWord },
  { desk, log, post }: Pick<ApprovalsParts, 'desk' | 'log' | 'post'>,
): Promise<void> {
  const { database, sessions, now } = desk;
  const done = await database.transaction().execute(async (transaction) => {
    const outcome = await answerRequest(transaction, said, now());
    if ('code' in outcome) return { failed: outcome };
    if (said.word.says !== 'not-us') return {};
    const { pupil } = outcome.answered;
    const { institution } = await transaction
      .selectFrom('people')
      .select('institution')
      .where('id', '=', pupil)
      .executeTakeFirstOrThrow();
    const session = outcome.answered.session ?? (await sessionThatAsked(transaction, said.id));
    if (post !== undefined) await tellSchools(transaction, pupil, now());
    if (session === null) return { institution };
    return { institution, ended: await sessions.endOne(transaction, pupil, session) };
  });
  if (done.failed) throw toError(done.failed);
  if (done.institution !== undefined) {
    log.warn({ event: 'adult-reported', institution: done.institution }, 'reported by an adult');
    post?.look();
  }
  await done.ended?.tellServices();
}

interface ApprovalsParts extends ApiParts {
  /** Where mails can be sent. */
  readonly post: Post | undefined;
}

interface AdultHere {
  readonly adult: string;
  readonly sureUntil: number;
}

/** @throws UniloginError `interaction-expired` when nobody is signed in, `not-sure-of-you` when a password is all that was shown */
async function adultHere(
  provider: Provider,
  c: ApiContext,
  { desk, issuer }: Pick<ApiParts, 'desk' | 'issuer'>,
): Promise<AdultHere> {
  const { person, session } = await memberOf(await callerOf(provider, c, issuer), desk);
  const until = await sureUntil(desk.database, { session, person: person.id }, desk.now());
  if (until === undefined) throw new UniloginError('not-sure-of-you', {});
  return { adult: person.id, sureUntil: until };
}
