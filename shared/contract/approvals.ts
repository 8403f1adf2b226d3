import * as v from 'valibot';
import type { Call } from './call.ts';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const opaque = v.pipe(v.string(), v.maxLength(64));
/** As the adult knows them: the whole name, and where they are. */
const PupilSchema = v.object({
  name: v.string(),
  /** 5.A; absent for a pupil without a class. */
  class: v.optional(v.string()),
  school: v.string(),
});

/** As the adult knows them while they are theirs; afterwards by the first name that they knew, or by none. */
const AnsweredForSchema = v.partial(PupilSchema);

/** A pupil who waits for this adult's yes: what exactly it would be a yes to. Nothing in it comes from the pupil's service but its registered name. */
export const RequestSchema = v.object({
  id: opaque,
  pupil: PupilSchema,
  /** A yes at the service; or a new password, asked for by somebody who has typed the username. Contacts alone are asked that. */
  gives: v.picklist(['password', 'step-up']),
  /** What the adult is to the pupil. */
  as: v.picklist(['contact', 'teacher']),
  /** Where the pupil is on the way to, as it is registered. */
  service: v.object({ name: v.string() }),
  /** What it counts as there: that an adult vouched, or as good as a second factor of one's own. */
  counts: v.picklist(['AdultVerified', 'Substantial']),
  /** For how long, in seconds, it holds there. */
  holdsSeconds: seconds,
  /** Milliseconds since 1970. */
  askedAt: v.number(),
  /** By the server's clock. */
  secondsLeft: seconds,
  /** What the pupil's browser says it runs on. */
  device: v.picklist(['phone', 'tablet', 'computer']),
  /** Whether pupil and adult reach the provider from the same network: as a rule, from the same home or school. */
  isSameNetwork: v.boolean(),
  /** A code that the service shows too, when it asked without a browser (CIBA's `binding_message`). */
  code: v.optional(v.string()),
  /** How many wrong numbers are left until it ends. */
  triesLeft: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2)),
});
export type Request = v.InferOutput<typeof RequestSchema>;

/** All that an adult sees of requests. Read by older extensions too, as `MeSchema` is. */
export const ApprovalsSchema = v.object({
  /** The oldest first. */
  waiting: v.array(RequestSchema),
  /** What this adult answered in the last 90 days, the latest first; for pupils too who are theirs no longer. */
  history: v.array(
    v.object({
      /** That of the request, where there was one. */
      id: opaque,
      pupil: AnsweredForSchema,
      /** As in the request. */
      gives: v.picklist(['password', 'step-up']),
      /** Absent where none is registered any more. */
      service: v.optional(v.object({ name: v.string() })),
      /** Milliseconds since 1970. */
      at: v.number(),
      answered: v.picklist(['confirmed', 'refused', 'reported']),
      /** Beside the pupil, on the pupil's screen; or here. */
      where: v.picklist(['beside', 'elsewhere']),
    }),
  ),
  /** Whose requests do not reach this adult for a while. */
  muted: v.array(v.object({ id: opaque, pupil: PupilSchema, secondsLeft: seconds })),
  /** For how long, in seconds, this adult need not show again who they are. */
  sureForSeconds: seconds,
});
export type Approvals = v.InferOutput<typeof ApprovalsSchema>;

/** Longer than any number, so that a typo is told as one. */
const NumberSchema = v.pipe(v.string(), v.maxLength(8));
const failures = ['interaction-expired', 'not-sure-of-you', 'wrong-origin', 'too-busy', 'unexpected'] as const;
const answering = [...failures, 'malformed', 'request-over'] as const;
const nothing = v.strictObject({});

/** What an adult asks who may say yes for pupils. Each answer tells how it all stands then. */
export const approvalCalls = {
  approvals: {
    method: 'GET',
    path: '/api/approvals',
    does: "Says which pupils wait for this adult, and what the adult answered before. Needs a session that was raised by a factor of the adult's own, twelve hours ago at most.",
    needs: 'session',
    byToken: true,
    answers: ApprovalsSchema,
    failures,
  },
  confirm: {
    method: 'POST',
    path: '/api/approvals/:id/confirm',
    does: "Says yes with the number that stands on the pupil's page. Two other numbers end the request.",
    needs: 'session',
    byToken: true,
    takes: v.strictObject({ number: NumberSchema }),
    answers: ApprovalsSchema,
    failures: [...answering, 'wrong-number', 'wrong-numbers'],
  },
  refuse: {
    method: 'POST',
    path: '/api/approvals/:id/refuse',
    does: 'Says no. The pupil is told kindly.',
    needs: 'session',
    byToken: true,
    takes: nothing,
    answers: ApprovalsSchema,
    failures: answering,
  },
  report: {
    method: 'POST',
    path: '/api/approvals/:id/report',
    does: "Says that this was not us: the request and the session that asked end, and the school's user administrators are told.",
    needs: 'session',
    byToken: true,
    takes: nothing,
    answers: ApprovalsSchema,
    failures: answering,
  },
  mute: {
    method: 'POST',
    path: '/api/approvals/:id/mute',
    does: "Keeps this pupil's requests from this adult for an hour. Nobody else is told.",
    needs: 'session',
    byToken: true,
    takes: nothing,
    answers: ApprovalsSchema,
    failures: answering,
  },
  unmute: {
    method: 'POST',
    path: '/api/mutes/:id/end',
    does: "Lets this pupil's requests through again.",
    needs: 'session',
    byToken: true,
    takes: nothing,
    answers: ApprovalsSchema,
    failures: answering,
  },
} as const satisfies Record<string, Call>;
