import { type CIBAConfiguration, errors, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { needOf } from '../../shared/assurance/asked.ts';
import { heldWith } from '../../shared/assurance/held.ts';
import { type FindAccess, isShut } from './access.ts';
import { noAccessError } from './access-prompt.ts';
import { askedBy } from './assurance.ts';
import { cibaGrant } from './ciba-grant.ts';
import { nobodyYet } from './nobody-yet.ts';
import type { Outcome, ServiceAsks } from './service-asks.ts';
import { levelsOf } from './service-levels.ts';

/** Consonants and digits spell no word (RFC 8628, section 6.1): what an app shows cannot tell an adult what to do. */
const Code = /^[BCDFGHJKLMNPQRSTVWXZ\d][BCDFGHJKLMNPQRSTVWXZ\d-]{2,7}$/;

/** Asks without a browser, by poll alone (docs/decisions/0033). */
export function ciba(asks: ServiceAsks): CIBAConfiguration & { enabled: true } {
  return {
    enabled: true,
    deliveryModes: ['poll'],
    validateBindingMessage: async (_ctx, code) => {
      if (code === undefined || !Code.test(code)) {
        throw new errors.InvalidBindingMessage('binding_message must be 3 to 8 consonants (A-Z), digits and hyphens');
      }
    },
    validateRequestContext: async (ctx, context) => {
      if (context !== undefined) throw new errors.InvalidRequest('request_context is not taken');
      if (given(ctx, 'id_token_hint')) throw new errors.InvalidRequest('login_hint is the only hint that is taken');
    },
    processLoginHintToken: async () => {
      throw new errors.InvalidRequest('login_hint is the only hint that is taken');
    },
    processLoginHint: async (ctx, username) => {
      refuseWhatNobodyCanGive(ctx);
      const pause = await asks.take(ctx.oidc.client?.clientId ?? '', username ?? '');
      if (pause === 0) return nobodyYet;
      ctx.set('retry-after', String(pause));
      throw Object.assign(new errors.TemporarilyUnavailable('asked too often'), { status: 429, statusCode: 429 });
    },
    verifyUserCode: async (_ctx, _account, code) => {
      if (code !== undefined) throw new errors.InvalidRequest('user_code is not taken');
    },
    triggerAuthenticationDevice: async (ctx, request, _account, client) => {
      await asks.keep({
        authReqId: request.jti,
        client: client.clientId,
        service: client.clientName ?? client.clientId,
        username: given(ctx, 'login_hint') ?? '',
        code: given(ctx, 'binding_message') ?? '',
        lastsSeconds: request.remainingTTL,
      });
      ctx.body = { ...(ctx.body as object), interval: asks.interval };
    },
  };
}

function given({ oidc }: KoaContextWithOIDC, name: string): string | undefined {
  const value = oidc.params?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** An adult's word is all that can come of an ask: a service for which it is not enough is told at once. */
function refuseWhatNobodyCanGive(ctx: KoaContextWithOIDC): void {
  const levels = levelsOf(ctx.oidc.client);
  const now = Date.now();
  const word = heldWith([{ way: 'VoksenVerificeret', at: now }], levels, now);
  if (needOf(word, askedBy(ctx), levels) === undefined) return;
  throw new errors.UnmetAuthenticationRequirements('an adult’s word does not reach what is asked for');
}

type BackchannelRequest = InstanceType<Provider['BackchannelAuthenticationRequest']>;
/** As the token endpoint calls it; the types have it generic. */
interface Requests {
  find(authReqId: string, options?: object): Promise<BackchannelRequest | undefined>;
}

/**
 * oidc-provider looks a request up at each poll: there it learns what has become of it, whichever process took the answer.
 * It then gives tokens once, to the client that asked, as for a code.
 */
export function tellOutcomes(provider: Provider, asks: ServiceAsks, findAccess: FindAccess): void {
  const { Client } = provider;
  const requests: Requests = provider.BackchannelAuthenticationRequest;
  const find = requests.find.bind(requests);
  requests.find = async (authReqId, options) => {
    const request = await find(authReqId, options);
    const { route, client } = Provider.ctx?.oidc ?? {};
    if (route !== 'token' || client === undefined) return request;
    const outcome = await asks.outcomeOf(authReqId, client.clientId);
    if (outcome !== undefined) refuseUnlessConfirmed(outcome);
    if (outcome?.is !== 'confirmed') return request;
    if (isShut(await findAccess(outcome.person, client)))
      throw new errors.AccessDenied(noAccessError.error_description);
    if (request === undefined) throw new errors.ExpiredToken();
    if (request.isValid) await confirm(provider, request, outcome);
    return request;
  };
  const isAllowed = Client.prototype.grantTypeAllowed;
  Client.prototype.grantTypeAllowed = function (type: string) {
    const allowed = isAllowed.call(this, type);
    if (!allowed && type === cibaGrant && Provider.ctx?.oidc.route === 'backchannel_authentication') {
      throw new errors.UnauthorizedClient('not registered to ask without a browser');
    }
    return allowed;
  };
}

function refuseUnlessConfirmed({ is }: Outcome): void {
  switch (is) {
    case 'too-fast':
      throw new errors.SlowDown();
    case 'pending':
      throw new errors.AuthorizationPending();
    case 'denied':
      throw new errors.AccessDenied('the pupil or an adult said no');
    case 'expired':
      throw new errors.ExpiredToken('nobody answered in time');
    case 'confirmed':
      return;
  }
}

/** No browser's session stands behind it: signing out somewhere does not end it, the end of the raised level does. */
async function confirm(
  provider: Provider,
  request: BackchannelRequest,
  { person, at, id }: Extract<Outcome, { is: 'confirmed' }>,
): Promise<void> {
  const grant = new provider.Grant({ accountId: person, clientId: request.clientId ?? '' });
  grant.jti = id;
  grant.addOIDCScope(request.scope ?? '');
  await grant.save();
  Object.assign(request, {
    accountId: person,
    grantId: id,
    sessionUid: id,
    authTime: Math.floor(at / 1000),
    expiresWithSession: false,
  });
  await request.save();
}
