import * as v from 'valibot';
import type { Call } from './call.ts';

/** A host as browsers spell it, in Punycode where it is not plain, with the port where one is said. Nothing behind it, and no one before it. */
export const HostSchema = v.pipe(
  v.string(),
  v.maxLength(259),
  v.regex(/^(([a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/, 'a host, as example.dk:8443'),
);

export const typedElsewhereCalls = {
  typedElsewhere: {
    method: 'POST',
    path: '/api/me/typed-elsewhere',
    does: 'Tells that whoever is signed in has typed their password on another page: on which host, and nothing else. It stands in their own log with the time of the call, and in numbers in their school’s. The extension says it only where the school has set so.',
    needs: 'session',
    byToken: true,
    takes: v.strictObject({ host: HostSchema }),
    answers: v.strictObject({}),
    failures: ['interaction-expired', 'wrong-origin', 'malformed', 'locked-out', 'unexpected'],
  },
} as const satisfies Record<string, Call>;
