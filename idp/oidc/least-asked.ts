import type { ClaimsParameter, Client } from 'oidc-provider';
import * as v from 'valibot';
import { needOf } from '../../shared/assurance/asked.ts';
import { passwordAlone } from '../../shared/assurance/held.ts';
import type { Level } from '../../shared/assurance/level.ts';
import { askedIn } from './assurance.ts';
import { levelsOf } from './service-levels.ts';

const Claims = v.pipe(v.string(), v.parseJson());
const Values = v.string();

/** The lowest level of somebody's own that is enough for a request: what another provider is asked for. */
export function leastAsked(params: Record<string, unknown>, client: Client | undefined): Level {
  const claims = v.safeParse(Claims, params['claims']);
  const values = v.safeParse(Values, params['acr_values']);
  const { acrs } = askedIn(claims.success ? (claims.output as ClaimsParameter) : undefined);
  const asked = { acrs: [...acrs, ...(values.success ? values.output.split(' ') : [])], isEssential: false };
  const need = needOf(passwordAlone, asked, levelsOf(client));
  return need === 'Substantial' || need === 'High' ? need : 'Low';
}
