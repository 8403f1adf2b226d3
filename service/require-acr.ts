import * as v from 'valibot';
import { type Person, SessionSchema } from '../shared/contract/session.ts';
import { demandOf, refuse } from './demand.ts';

export interface RequireAcrOptions {
  /** How long ago, in seconds, the level may have been shown; as long as it holds when nothing is said. */
  readonly maxAgeSeconds?: number;
  /** Where the handler is mounted. Default `/unilogin`. */
  readonly mount?: string;
}

/** Who may go on, with the `Set-Cookie` lines of a session that was just renewed; or what to answer instead. */
export type Admission =
  { readonly person: Person; readonly cookies: readonly string[] } | { readonly refusal: Response };

/**
 * A guard for what needs more than a password: lets somebody through whose session is one of `acr`, or more, and answers
 * everybody else with 401, to those who are signed in with the challenge of RFC 9470 that `login.fetch()` understands.
 * `unilogin` is the handler. docs/step-up.md shows how.
 * @throws UniloginError `misconfigured` for an acr that nobody here knows
 */
export function requireAcr(
  unilogin: (request: Request) => Promise<Response>,
  acr: string | readonly string[],
  { maxAgeSeconds, mount = '/unilogin' }: RequireAcrOptions = {},
): (request: Request) => Promise<Admission> {
  const demand = demandOf(acr, maxAgeSeconds);
  return async ({ url, headers }) => {
    const answer = await unilogin(new Request(new URL(`${mount}/session`, url), { headers }));
    if (!answer.ok) return { refusal: refuse(503) };
    const session = v.safeParse(SessionSchema, await answer.json());
    if (!session.success || !session.output.signedIn) return { refusal: refuse(401, 'Bearer') };
    const { person } = session.output;
    return demand.isMet(person) ? { person, cookies: answer.headers.getSetCookie() } : { refusal: demand.ask() };
  };
}
