import * as v from 'valibot';
import type { Call } from './call.ts';

const ms = v.number();
const day = v.pipe(v.string(), v.isoDate());
const roles = ['pupil', 'student', 'parent', 'teacher', 'user-administrator', 'leader', 'staff'] as const;
/** How sure it is at this moment, and until when (milliseconds since 1970); a password alone holds as long as the session. */
const HeldSchema = v.object({
  level: v.picklist(['Low', 'Substantial', 'High']),
  way: v.picklist(['EnFaktor', 'ToFaktor', 'VoksenVerificeret']),
  until: v.optional(ms),
});

/** Whoever is signed in, as they may see themselves. An extension may be older than its provider, so what it does not know is left out, and the rest holds. */
export const MeSchema = v.object({
  name: v.string(),
  username: v.string(),
  /** The first of their places first. */
  places: v.array(v.object({ name: v.string(), role: v.picklist(roles), number: v.string() })),
  classes: v.array(v.string()),
  held: HeldSchema,
  /** Until when, in milliseconds since 1970, they need not show again who they are to say yes for a pupil; absent: now. */
  sureUntil: v.optional(ms),
  /** When the session ends by itself, unless it is used before. */
  endsAt: ms,
  /** Absent for somebody who has none. */
  password: v.optional(
    v.object({
      kind: v.picklist(['pictures', 'password']),
      /** The Danish day on which it was made. */
      madeOn: day,
      /** The last day on which it holds; absent while none is known. */
      lastDay: v.optional(day),
      standing: v.picklist(['valid', 'expires-soon', 'over']),
      /** Whether they change it themselves; else an adult opens a door. */
      mayChange: v.boolean(),
    }),
  ),
  /** Where this session was used, as it is registered. */
  services: v.array(v.object({ name: v.string(), held: HeldSchema })),
  /** Whether pupils may ask them for a yes. */
  mayVouch: v.boolean(),
});
export type Me = v.InferOutput<typeof MeSchema>;

/** What the extension asks of whoever is signed in. */
export const meCalls = {
  me: {
    method: 'GET',
    path: '/api/me',
    does: 'Says who is signed in, how sure it is, how the password stands, and where the session was used. To look does not keep a session alive.',
    needs: 'session',
    byToken: true,
    answers: MeSchema,
    failures: ['interaction-expired', 'wrong-origin', 'unexpected'],
  },
} as const satisfies Record<string, Call>;
