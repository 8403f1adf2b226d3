import { failure } from '../shared/contract/errors.ts';
import { nothing, problem } from './answers.ts';
import { formBody } from './form-body.ts';
import type { Route } from './route.ts';

const leeway = 60_000; // a token is taken a little after its end, so it is remembered longer

/** `POST backchannel-logout`: the provider ends sessions here (OpenID Connect Back-Channel Logout 1.0, section 2.8). */
export const backchannelLogout: Route = async ({ request }, { provider, sessions, ended, settings }) => {
  const token = (await formBody(request)).get('logout_token') ?? '';
  const claims = await provider.readLogoutToken(token).catch(() => undefined);
  if (claims === undefined) {
    settings.report(failure('malformed', {}));
    return problem(failure('malformed', {}));
  }
  const { jti, exp, sid, sub } = claims;
  const isFirst = await ended.end(`jti:${jti}`, Date.now(), exp * 1000 + leeway);
  if (!isFirst) return problem(failure('malformed', {}));
  if (sid !== undefined) await sessions.endAll({ sid });
  else if (sub !== undefined) await sessions.endAll({ sub });
  return nothing([], 200);
};
