import * as v from 'valibot';
import { SessionSchema, type Person } from '../../shared/contract/session.ts';

export type Handler = (request: Request) => Promise<Response>;

/** Who is signed in at the service, asked of its own handler exactly as the page asks it. */
export async function whoIs(handler: Handler, request: Request): Promise<Person | undefined> {
  const answer = await handler(new Request(new URL('/unilogin/session', request.url), { headers: request.headers }));
  if (!answer.ok) return undefined;
  const session = v.safeParse(SessionSchema, await answer.json());
  return session.success && session.output.signedIn ? session.output.person : undefined;
}
