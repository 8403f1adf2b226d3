/**
 * Every error that may cross a boundary: its code, and the data a sentence about it needs.
 * A new error is one line here and one sentence in each language (shared/i18n).
 */
export interface UniloginErrorData {
  /** The person, or the page, called it off. */
  cancelled: Record<string, never>;
  /** The browser refused to open a window. */
  'popup-blocked': Record<string, never>;
  /** The window was closed before an answer came. */
  'popup-closed': Record<string, never>;
  /** Nothing could be reached: no network, or the other end is down. */
  unreachable: Record<string, never>;
  /** Username and secret do not belong together; which of them is wrong is not told. */
  'wrong-credentials': Record<string, never>;
  /** Too many wrong tries; seconds until the next one counts. */
  'locked-out': { retryAfterSeconds: number };
  /** 100 wrong tries since the last success (FACTS.md section 9), or a one-time secret that nobody used in time: somebody must help. */
  'locked-for-good': Record<string, never>;
  /** More people than ever sign in; seconds until trying again makes sense. */
  'too-busy': { retryAfterSeconds: number };
  /** The username is not four letters and four digits. */
  'username-malformed': Record<string, never>;
  /** The new password breaks rules of the table: their names, in the table's order. */
  'password-refused': { rules: readonly string[] };
  /** The rehearsed secret is not the one that was handed out or chosen. */
  'rehearsal-differs': Record<string, never>;
  /** What was to be kept is not what was handed out last: another one is handed out. */
  'draw-overtaken': Record<string, never>;
  /** The youngest do not change their own pictures: a teacher or a parent helps (FACTS.md section 3). */
  'needs-adult': Record<string, never>;
  /** A leaver: pupil, staff or parent at no institution any more. */
  'left-school': Record<string, never>;
  /** At another provider somebody else proved who they are: its name. */
  'not-yours': { provider: string };
  /** Another provider is less sure than was asked for: its name. */
  'not-sure-enough': { provider: string };
  /** An adult beside the pupil showed who they are, and may not vouch for this pupil. */
  'not-their-adult': Record<string, never>;
  /** An adult beside the pupil showed too little at another provider: its name. */
  'adult-not-sure-enough': { provider: string };
  /** The adult who was asked said no. */
  'adult-said-no': Record<string, never>;
  /** Nobody answered in time. */
  'nobody-answered': Record<string, never>;
  /** The question ended from another tab, device or app, or with the session. */
  'asked-elsewhere': Record<string, never>;
  /** The adult typed another number twice: the request is over. */
  'wrong-numbers': Record<string, never>;
  /** The adult said that nobody of theirs asked. */
  'not-us': Record<string, never>;
  /** Grown-ups were asked often; seconds until they can be asked again (FACTS.md section 9). */
  'asked-often': { retryAfterSeconds: number };
  /** This adult cannot be asked, or not any more. */
  'adult-unknown': Record<string, never>;
  /** To the adult: that is not the number on the pupil's page; how many tries are left. */
  'wrong-number': { triesLeft: number };
  /** To the adult: the request has ended meanwhile, or is none of theirs. */
  'request-over': Record<string, never>;
  /** Those are not the words that the adult shows; how many tries are left. */
  'window-code-wrong': { triesLeft: number };
  /** The door that an adult had opened is closed: by time, by the adult, by other words, or because somebody went through. */
  'window-over': Record<string, never>;
  /** Whoever showed who they are cannot let this username in: it is not theirs, nor of a child of theirs, or nobody has it. */
  'not-your-way-in': Record<string, never>;
  /** It is theirs, and they are too young to do it alone: an adult helps (FACTS.md section 3). */
  'too-young-alone': Record<string, never>;
  /** That code opens nothing for this username: it is another one, or over, or there is none; which, is not told. */
  'letter-wrong': Record<string, never>;
  /** The way in was closed, or used elsewhere, while a new password was being made. */
  'letter-over': Record<string, never>;
  /** To the adult: one of the pupils is none for whom they may open a door. */
  'not-your-pupils': Record<string, never>;
  /** To the adult: that many doors are not opened in so short a time; seconds until more can be. */
  'opened-often': { retryAfterSeconds: number };
  /** To the adult: they must show again that it is them, with more than a password. */
  'not-sure-of-you': Record<string, never>;
  /** Pupils and students have no passkeys. */
  'passkey-for-adults': Record<string, never>;
  /** This browser knows no passkeys. */
  'passkey-unsupported': Record<string, never>;
  /** The passkey is not known here, or is somebody else's. */
  'passkey-unknown': Record<string, never>;
  /** The passkey answered without asking for finger, face or code. */
  'passkey-not-verified': Record<string, never>;
  /** The answer took too long, or another one was asked for meanwhile. */
  'passkey-too-late': Record<string, never>;
  /** The passkey's answer is not sound: another site's, forged, or of a copy. */
  'passkey-refused': Record<string, never>;
  /** The device has a passkey of this person's already. */
  'passkey-here-already': Record<string, never>;
  /** The sign-in is over: it took too long, or was finished in another tab. */
  'interaction-expired': Record<string, never>;
  /** The request came from a page that may not make it. */
  'wrong-origin': Record<string, never>;
  /** The request does not fit its schema. */
  malformed: Record<string, never>;
  /** The request is larger than anything a person could send. */
  'too-large': Record<string, never>;
  /** The answer does not belong to a sign-in that this browser began (state, nonce, issuer, cookie). */
  'state-mismatch': Record<string, never>;
  /** Another provider did not ask who it is, though it was told to: whoever was signed in there before it may be anybody. Its name. */
  'not-asked-anew': { provider: string };
  /** Another provider's clock is wrong: its answer was over before it came, or comes from the future. */
  'clock-wrong': Record<string, never>;
  /** The provider refused: its OAuth error code, as RFC 6749 section 4.1.2.1 and OpenID Connect Core 3.1.2.6 name them. */
  'provider-refused': { error: string };
  /** The element or handler is not set up right: the name of the option at fault. */
  misconfigured: { option: string };
  unexpected: Record<string, never>;
}

export type ErrorCode = keyof UniloginErrorData;

/** An error as plain data: what may stand in state, in an event and on the wire. */
export type Failure = {
  [C in ErrorCode]: { readonly code: C; readonly data: UniloginErrorData[C] };
}[ErrorCode];

/** The only error this project throws on purpose. It has no sentence: whoever shows it knows the language. */
export class UniloginError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'UniloginError';
  readonly code: C;
  readonly data: UniloginErrorData[C];

  constructor(code: C, data: UniloginErrorData[C], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.data = data;
  }
}

/** Builds a failure without the cast that TypeScript's unions would ask of every caller. */
export function failure<C extends ErrorCode>(code: C, data: UniloginErrorData[C]): Failure {
  return { code, data } as Failure;
}

/** The one way from anything thrown to plain data that may stand in state. Never passes a foreign message on. */
export function toFailure(reason: unknown): Failure {
  if (reason instanceof UniloginError) return failure(reason.code, reason.data);
  return failure(reason instanceof Error && reason.name === 'AbortError' ? 'cancelled' : 'unexpected', {});
}

/** The way back: an error to throw for a failure that came as data. */
export function toError({ code, data }: Failure): UniloginError {
  return new UniloginError(code, data);
}
