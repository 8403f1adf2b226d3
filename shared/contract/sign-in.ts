import * as v from 'valibot';
import { FailureSchema } from './failure.ts';
import { RuleSchema } from './rule.ts';

/** Usernames have at most 8 characters (FACTS.md section 2); more is accepted so that a typo can be told. */
export const Username = v.pipe(v.string(), v.maxLength(64));
const PictogramId = v.pipe(v.string(), v.regex(/^[a-z-]{2,24}$/));
export const FourPictures = v.pipe(v.array(PictogramId), v.length(4));

/** What a new password is made of, by band (FACTS.md section 3). */
export const FormSchema = v.picklist(['pictures', 'words', 'words-and-digits']);
export type Form = v.InferOutput<typeof FormSchema>;

/** As what an adult opens a door: where the words for it are to be seen. */
const ShowerSchema = v.picklist(['teacher', 'user-administrator', 'contact']);
export type Shower = v.InferOutput<typeof ShowerSchema>;

/** An address of the provider's own. */
const OwnAddress = v.pipe(v.string(), v.regex(/^\/(?!\/)/));

const WaySchema = v.strictObject({
  /** As people know it: "MitID". */
  name: v.string(),
  to: OwnAddress,
});

/** Here in the page: POST …/passkey says what to ask the authenticator, and the answer is `passkey`. */
const PasskeyWaySchema = v.strictObject({ is: v.literal('passkey') });

/** A grown-up's, at an address of its own. */
const PasskeyBesideSchema = v.strictObject({ is: v.literal('passkey'), to: OwnAddress });

/** How many words are joined where words are handed out; two when it does not say. */
const words = v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)));

/** Grows with every change; an answer names the revision that it answers. */
export const Revision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Names one drawing of a secret, and says nothing of it: what is kept and rehearsed is what that drawing showed, and no other. */
export const Draw = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

const common = {
  revision: Revision,
  /** Where the person is on the way to. */
  service: v.strictObject({ name: v.string() }),
  /** Why the person is here: to change the password by their own wish; absent, to sign in. */
  purpose: v.optional(v.literal('change')),
  /** What went wrong with the last answer, if anything did. */
  failure: v.optional(FailureSchema),
};
/** The whole picture set, in the order of this sign-in: shuffled once, the same after a reload. */
const pictures = v.pipe(v.array(PictogramId), v.minLength(24));

/** One step of a sign-in. The server names it; the page shows it and can skip none (DESIGN.md section 4). */
export const StepSchema = v.variant('at', [
  v.strictObject({ at: v.literal('username'), ...common, username: Username }),
  v.strictObject({ at: v.literal('pictures'), ...common, username: Username, pictures }),
  v.strictObject({ at: v.literal('password'), ...common, username: Username }),
  /** An adult has opened a door (Elevadgang): to a new password, or to more trust. The answers are `through-window` and `pass-by`. */
  v.strictObject({
    at: v.literal('window'),
    ...common,
    username: Username,
    gives: v.picklist(['password', 'step-up']),
    /** What a new password is made of. */
    form: v.optional(FormSchema),
    /** Who shows the two words that are asked for; absent where none are. */
    codeShownBy: v.optional(ShowerSchema),
    /** Who opened it. Where a code is asked for, nobody is named before it was right. */
    openedBy: v.optional(v.string()),
    /** Whole seconds, by the server's clock. */
    secondsLeft: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** A new password is handed out (POST …/hand-out gets it); `mayChoose` offers an own choice. */
  v.strictObject({
    at: v.literal('new-password'),
    ...common,
    username: Username,
    form: FormSchema,
    words,
    mayChoose: v.boolean(),
    /** `reset`: an adult, or the person by another way, opened the way to it. */
    reason: v.picklist(['first', 'expired', 'grade-moved', 'own-wish', 'reset']),
    /** The adult who opened the door to it, if one did. */
    openedBy: v.optional(v.string()),
  }),
  v.strictObject({
    at: v.literal('choose-password'),
    ...common,
    username: Username,
    /** What is handed out to those who do not choose: an idea looks like it. */
    form: FormSchema,
    words,
    rules: v.array(RuleSchema),
    /** What the forbidden-content rules look for; the person is signed in so far that it is no news to them. */
    about: v.strictObject({
      names: v.array(v.string()),
      /** Of several schools a line each. */
      school: v.string(),
      /** Where they are not told, the rule about them is the provider's alone. */
      classes: v.exactOptional(v.array(v.string())),
    }),
  }),
  v.strictObject({
    at: v.literal('rehearse'),
    ...common,
    username: Username,
    form: FormSchema,
    chosen: v.picklist(['handed-out', 'own']),
    /** Which drawing was kept. A page that shows another one's does not know what is rehearsed. */
    draw: v.optional(Draw),
    pictures: v.optional(pictures),
  }),
  v.strictObject({
    at: v.literal('expires-soon'),
    ...common,
    username: Username,
    reason: v.picklist(['expired', 'grade-moved']),
    /** Whole days until the last on which it holds: 0 is today. */
    daysLeft: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Whether "later" is offered. */
    mayWait: v.boolean(),
  }),
  /** The service asks for more than a password. With no way, no grown-up beside and none elsewhere, only back. */
  v.strictObject({
    at: v.literal('step-up'),
    ...common,
    username: Username,
    /** What this person can show: an address that leads there, or a passkey. */
    ways: v.array(v.union([WaySchema, PasskeyWaySchema])),
    /** How a grown-up who is here can show who they are. */
    beside: v.array(v.union([WaySchema, PasskeyBesideSchema])),
    /** Grown-ups elsewhere who can be asked, by their first names; the answer `ask-adult` names one, or none for any of them. */
    adults: v.array(
      v.strictObject({
        /** Means something in this sign-in only. */
        id: v.string(),
        name: v.string(),
        is: v.picklist(['contact', 'teacher']),
      }),
    ),
  }),
  /** A grown-up elsewhere was asked: the pupil says the number, the adult types it, and the page goes on by itself. */
  v.strictObject({
    at: v.literal('waiting'),
    ...common,
    username: Username,
    /** Two digits; shown here and nowhere else. */
    number: v.pipe(v.string(), v.regex(/^\d\d$/)),
    /** Who was asked, by first name; absent: any of the grown-ups. */
    adult: v.optional(v.string()),
    /** An adult, of this name where it may be told, has opened a door meanwhile: there is a shorter way. */
    door: v.optional(v.strictObject({ by: v.optional(v.string()) })),
    /** Whole seconds, by the server's clock. */
    secondsLeft: v.pipe(v.number(), v.integer(), v.minValue(0)),
    lastsSeconds: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /**
   * Signed in, or changed: the page goes to `to`, an address of the provider's own that leads back to the service. After a
   * change by one's own wish there is none: the person came from anywhere.
   */
  v.strictObject({
    at: v.literal('done'),
    ...common,
    to: v.optional(OwnAddress),
    /** How many other sessions of the person ended with the old password; the page tells before it goes on. */
    ended: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** After a change: where whoever is signed in can practise the new one. */
    practise: v.optional(OwnAddress),
  }),
  /** The end of this road: `failure` says why, `to` (if any) leads back to the service with the news. */
  v.strictObject({
    at: v.literal('refused'),
    ...common,
    failure: FailureSchema,
    to: v.optional(OwnAddress),
  }),
]);
export type Step = v.InferOutput<typeof StepSchema>;

const drawing = {
  /** How many more the person may ask for, for now. */
  left: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** For the answer `keep`; absent where a page has drawn for itself. */
  draw: v.optional(Draw),
};

/** A freshly drawn secret. The server keeps its hash only, so it is shown now or never. */
export const HandedOutSchema = v.variant('form', [
  v.strictObject({ form: v.literal('pictures'), pictures: FourPictures, ...drawing }),
  v.strictObject({
    form: v.picklist(['words', 'words-and-digits']),
    /** The parts as they are read aloud, in order; joined they are `password`. */
    parts: v.array(v.string()),
    password: v.string(),
    ...drawing,
  }),
]);
export type HandedOut = v.InferOutput<typeof HandedOutSchema>;
