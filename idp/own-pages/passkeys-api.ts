import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { UniloginError } from '../../shared/contract/errors.ts';
import { passkeyCalls as calls, type Passkey } from '../../shared/contract/passkeys.ts';
import { answerWithFailure } from '../api/answer-with-failure.ts';
import { refuseOtherPages, refuseOtherSites } from '../api/own-pages-only.ts';
import { memberHere } from '../api/member-here.ts';
import { readBody } from '../api/read-body.ts';
import { passkeysOf, toPasskey } from '../passkeys/kept.ts';
import { addPasskey, orderPasskey } from '../passkeys/make.ts';
import { removePasskey } from '../passkeys/remove.ts';
import type { Person } from '../people/people.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import type { OwnContext } from './door.ts';
import { isSureNow } from './sure-now.ts';

/**
 * What the page of one's own passkeys asks: only of pages of ours, and only about whoever the session belongs to. To change
 * something takes more than a session: a left-behind computer adds no way in, and takes none away.
 */
export function passkeysApi(provider: Provider, { desk, issuer, log }: Omit<PagesParts, 'assets'>): Routes {
  const routes: Routes = new Hono();
  const { database } = desk;
  const listed = async ({ id }: Person): Promise<{ passkeys: Passkey[] }> => ({
    passkeys: (await passkeysOf(database, id)).map(toPasskey),
  });
  const whoseSession = (c: OwnContext) => memberHere(provider, c.env, desk);
  const whoIsSure = async (c: OwnContext): Promise<{ person: Person; session: string }> => {
    refuseOtherPages(c.req.raw, issuer);
    const { person, session } = await whoseSession(c);
    if (!(await isSureNow(database, { session, person: person.id }, desk.now()))) {
      throw new UniloginError('not-sure-of-you', {});
    }
    return { person, session };
  };

  routes.get(calls.passkeys.path, async (c) => {
    refuseOtherSites(c.req.raw);
    return c.json(await listed((await whoseSession(c)).person));
  });
  routes.post(calls.orderPasskey.path, async (c) => {
    const whose = await whoIsSure(c);
    readBody(calls.orderPasskey.takes, await c.req.text());
    return c.json(await orderPasskey(desk, whose));
  });
  routes.post(calls.addPasskey.path, async (c) => {
    const whose = await whoIsSure(c);
    const { passkey, label } = readBody(calls.addPasskey.takes, await c.req.text());
    await addPasskey(desk, whose, { passkey, label });
    return c.json(await listed(whose.person));
  });
  routes.post(calls.removePasskey.path, async (c) => {
    const { person } = await whoIsSure(c);
    const { id } = readBody(calls.removePasskey.takes, await c.req.text());
    await removePasskey(desk, { id, person: person.id });
    return c.json(await listed(person));
  });

  routes.onError((err, c) => answerWithFailure(c, err, log));
  return routes;
}
