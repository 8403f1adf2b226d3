import { approvalCalls } from './approvals.ts';
import type { Call } from './call.ts';
import { directoryCalls } from './directory.ts';
import { institutionCalls } from './institutions.ts';
import { meCalls } from './me.ts';
import { passkeyCalls } from './passkeys.ts';
import { practiseCall } from './practice.ts';
import { pupilCalls } from './pupils.ts';
import { signInCalls } from './sign-in-calls.ts';
import { typedElsewhereCalls } from './typed-elsewhere.ts';

/**
 * The identity API of the provider's own pages. Every call needs the cookie of the browser that began the sign-in, or of the session
 * where it says so, or nothing where it is public; a POST also the header `unilogin-request: 1` and our own origin. Server, client and docs/openapi.json all come from this table.
 */
export const identityApi = {
  ...signInCalls,
  practise: practiseCall,
  ...approvalCalls,
  ...pupilCalls,
  ...passkeyCalls,
  ...meCalls,
  ...typedElsewhereCalls,
  ...directoryCalls,
  ...institutionCalls,
} as const satisfies Record<string, Call>;
