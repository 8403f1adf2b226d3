import * as v from 'valibot';
import type { Call } from './call.ts';
import { Username } from './sign-in.ts';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const opaque = v.pipe(v.string(), v.maxLength(64));
/** A day in Denmark, as 2026-08-01. */
const Day = v.pipe(v.string(), v.isoDate());

/** What an adult can give a pupil: a way to a new password, or more trust for the next step-up. Never the password itself. */
export const GivesSchema = v.picklist(['password', 'step-up']);
export type Gives = v.InferOutput<typeof GivesSchema>;

/** A door that stands open for one pupil. `taken`: the pupil is on the way through. */
const WindowSchema = v.strictObject({
  opening: opaque,
  gives: GivesSchema,
  is: v.picklist(['open', 'taken']),
  secondsLeft: seconds,
});

/** A pupil as an adult who may open doors sees them: how the password stands, and nothing about what it is. */
export const PupilSchema = v.strictObject({
  /** Names the pupil in every call. */
  username: Username,
  name: v.string(),
  /** `due`: a new one is needed by that day, the last on which it holds; `never`: has not signed in yet. */
  password: v.variant('is', [
    v.strictObject({ is: v.literal('fine') }),
    v.strictObject({ is: v.literal('due'), by: Day }),
    v.strictObject({ is: v.literal('over') }),
    v.strictObject({ is: v.literal('never') }),
  ]),
  /** After wrong tries: seconds until the next one counts, or until somebody helps. */
  locked: v.optional(v.union([seconds, v.literal('until-helped')])),
  /** Doors that are open. */
  windows: v.array(WindowSchema),
  /** What the pupil has got through a door in the last hour, by opening. */
  got: v.array(v.strictObject({ opening: opaque, gives: GivesSchema })),
  /** For how many seconds an adult's word still holds somewhere. */
  raisedSeconds: v.optional(seconds),
});
export type Pupil = v.InferOutput<typeof PupilSchema>;

/** Where an adult has pupils, and as what: a school by its number, or one's own children. */
export const PlaceSchema = v.strictObject({
  id: v.union([v.pipe(v.string(), v.regex(/^\d{6}$/)), v.literal('children')]),
  /** The school's; empty for one's own children. */
  name: v.string(),
  as: v.picklist(['teacher', 'user-administrator', 'contact']),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

/** One click of this adult's: the doors that it opened. */
export const OpeningSchema = v.strictObject({
  id: opaque,
  gives: GivesSchema,
  /** Two words that pupils type, as the adult shows them; absent where none is asked for, and once all doors are closed. */
  code: v.optional(v.string()),
  /** Milliseconds since 1970. */
  openedAt: v.number(),
  secondsLeft: seconds,
  /** Whose doors. */
  pupils: v.array(Username),
});
export type Opening = v.InferOutput<typeof OpeningSchema>;

/** All that Elevadgang shows of one place. */
export const PupilsSchema = v.strictObject({
  /** Where this adult has pupils; the shown one is `place`. */
  places: v.array(PlaceSchema),
  place: PlaceSchema.entries.id,
  /** Own classes first, then year groups; of a user administrator all of the school; of a parent the children. */
  groups: v.array(
    v.strictObject({
      id: opaque,
      /** 5.A; empty for one's own children, and for those without a class. */
      name: v.string(),
      kind: v.picklist(['class', 'year-group', 'without-class', 'children']),
      pupils: v.array(Username),
    }),
  ),
  pupils: v.array(PupilSchema),
  /** Of this adult, of the last hour, the latest first. */
  openings: v.array(OpeningSchema),
  rules: v.strictObject({
    /** How long a door stands open. */
    lastsSeconds: seconds,
    /** From so many pupils at once on a code is asked for; absent: never. */
    codeFrom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  /** For how long, in seconds, this adult need not show again who they are; 0: a step-up must be preceded by it. */
  sureForSeconds: seconds,
});
export type Pupils = v.InferOutput<typeof PupilsSchema>;

/** A teacher's password suffices for a new password of a pupil; the rest asks for more (docs/decisions/0039). */
const failures = ['interaction-expired', 'not-sure-of-you', 'wrong-origin', 'too-busy', 'unexpected'] as const;

/** What an adult asks in Elevadgang, and a parent about their children. Each answer tells how it all stands then. */
export const pupilCalls = {
  pupils: {
    method: 'GET',
    path: '/api/pupils/:id',
    does: 'Says how the pupils stand for whom this adult may open doors, at the place of this id; with the id `any`, at the first one.',
    needs: 'session',
    answers: PupilsSchema,
    failures,
  },
  open: {
    method: 'POST',
    path: '/api/pupils/:id/openings',
    does: 'Opens a door for each of the pupils, at the place of this id. A door that the pupil has open already, of the same kind, is replaced. All or none: one who is none of this adult’s, and nothing opens.',
    needs: 'session',
    takes: v.strictObject({
      gives: GivesSchema,
      pupils: v.pipe(v.array(Username), v.minLength(1), v.maxLength(2000)),
    }),
    answers: PupilsSchema,
    failures: [...failures, 'malformed', 'not-your-pupils', 'opened-often'],
  },
  close: {
    method: 'POST',
    path: '/api/openings/:id/close',
    does: 'Closes the doors of one opening of this adult’s: those of these pupils, or all. A pupil who is on the way through comes no further.',
    needs: 'session',
    takes: v.strictObject({ pupils: v.optional(v.pipe(v.array(Username), v.maxLength(2000))) }),
    answers: PupilsSchema,
    failures: [...failures, 'malformed', 'not-your-pupils'],
  },
} as const satisfies Record<string, Call>;
