import * as v from 'valibot';
import type { Call } from './call.ts';
import { SecretSchema } from './answers.ts';

/** Whether whoever is signed in still knows their own secret. It names nobody: the session says whose it is. */
export const practiseCall = {
  method: 'POST',
  path: '/api/me/practise',
  does: 'Says whether this is the secret of whoever is signed in. Wrong tries are few, and are counted for the person; a right one changes nothing.',
  needs: 'session',
  takes: v.strictObject({ secret: SecretSchema }),
  answers: v.strictObject({ right: v.boolean() }),
  failures: [
    'interaction-expired',
    'wrong-origin',
    'malformed',
    'locked-out',
    'locked-for-good',
    'too-busy',
    'unexpected',
  ],
} as const satisfies Call;
