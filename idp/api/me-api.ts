import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { heldWith, raiseBounds, type ServiceLevels } from '../../shared/assurance/held.ts';
import { UniloginError } from '../../shared/contract/errors.ts';
import { type Me, meCalls as calls } from '../../shared/contract/me.ts';
import { sureUntil } from '../assurance/adults-sure.ts';
import { raisesOf } from '../assurance/raises.ts';
import { isExtension } from '../oidc/extension-client.ts';
import { ownClientForSureId, ownClientId } from '../oidc/own-client-id.ts';
import { levelsOf } from '../oidc/service-levels.ts';
import { pupilsOf } from '../people/grown-ups.ts';
import { classesOf } from '../people/people.ts';
import { passwordShown } from '../sign-in/password-shown.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerWithFailure } from './answer-with-failure.ts';
import { type ApiContext, callerOf } from './caller.ts';
import type { ApiParts } from './identity-api.ts';
import { memberOf } from './member-here.ts';

/** What whoever is signed in may see of themselves. */
export function meApi(provider: Provider, { desk, issuer, log }: ApiParts): Routes {
  const { database, now } = desk;
  const routes: Routes = new Hono();

  const meHere = async (c: ApiContext): Promise<Me> => {
    const { person, session: uid } = await memberOf(await callerOf(provider, c, issuer), desk);
    const session = await provider.Session.findByUid(uid);
    if (session === undefined) throw new UniloginError('interaction-expired', {});
    const whose = { session: uid, person: person.id };
    const sure = await sureUntil(database, whose, now());
    const password = await passwordShown(person, desk);
    return {
      name: `${person.givenName} ${person.familyName}`,
      username: person.username,
      places: person.places.map(({ number, name, role }) => ({ number, name, role })),
      classes: await classesOf(database, person, now()),
      held: heldWith(await raisesOf(database, whose), withNoService, now().getTime()),
      ...(sure !== undefined && { sureUntil: sure }),
      endsAt: session.exp * 1000,
      ...(password && { password }),
      services: await servicesOf(Object.keys(session.authorizations ?? {}), whose),
      mayVouch: (await pupilsOf(database, person.id, now())).size > 0,
    };
  };

  async function servicesOf(ids: readonly string[], whose: Parameters<typeof raisesOf>[1]): Promise<Me['services']> {
    const clients = await Promise.all(ids.map((id) => provider.Client.find(id)));
    const services = clients
      .filter((one) => one !== undefined)
      .filter((one) => !isOfTheHouse(one.clientId) && !isExtension(one));
    return Promise.all(
      services.map(async (client) => {
        const raises = await raisesOf(database, whose, client.clientId);
        const held = heldWith(raises, levelsOf(client), now().getTime());
        return { name: client.clientName ?? client.clientId, held };
      }),
    );
  }

  routes.get(calls.me.path, async (c) => c.json(await meHere(c)));
  routes.onError((err, c) => answerWithFailure(c, err, log));
  return routes;
}

/** As a service holds it that has said nothing of its own. */
const withNoService: ServiceLevels = { minimum: 'Low', adultCounts: false, raiseHolds: raiseBounds.usual };

const isOfTheHouse = (id: string) => id === ownClientId || id === ownClientForSureId;
