import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { toError, UniloginError } from '../../shared/contract/errors.ts';
import { typedElsewhereCalls } from '../../shared/contract/typed-elsewhere.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerWithFailure } from './answer-with-failure.ts';
import { callerOf } from './caller.ts';
import type { ApiParts } from './identity-api.ts';
import { memberOf } from './member-here.ts';
import { readBody } from './read-body.ts';

const call = typedElsewhereCalls.typedElsewhere;

/**
 * Hears that somebody has typed their password on another page. It is kept with the host, for them; operators hear of host and
 * school, by which they can be alarmed, and of nobody's name. The time is that of this clock, not what a computer says.
 */
export function typedElsewhereApi(provider: Provider, { desk, issuer, log }: ApiParts): Routes {
  const { database, throttle, now } = desk;
  const own = new URL(issuer).host;
  const routes: Routes = new Hono();
  routes.post(call.path, async (c) => {
    const { person } = await memberOf(await callerOf(provider, c, issuer), desk);
    const { host } = readBody(call.takes, await c.req.text());
    if (host === own) throw new UniloginError('malformed', {}); // there it belongs
    const taken = await throttle.take('typed-elsewhere', person.username, now());
    if ('code' in taken) throw toError(taken);
    await writeAudit(database, { event: 'typed-elsewhere', person: person.id, client: null, way: host }, now());
    log.warn(
      { event: 'typed-elsewhere', institution: person.institution.number, host },
      'password typed on another page',
    );
    return c.json({});
  });
  routes.onError((err, c) => answerWithFailure(c, err, log));
  return routes;
}
