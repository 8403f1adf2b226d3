import * as v from 'valibot';
import type { ErrorCode, Failure } from './errors.ts';

const nothing = v.strictObject({});
const retryAfter = v.strictObject({ retryAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(0)) });

const dataByCode = {
  cancelled: nothing,
  'popup-blocked': nothing,
  'popup-closed': nothing,
  unreachable: nothing,
  'wrong-credentials': nothing,
  'locked-out': retryAfter,
  'locked-for-good': nothing,
  'too-busy': retryAfter,
  'username-malformed': nothing,
  'password-refused': v.strictObject({ rules: v.array(v.string()) }),
  'rehearsal-differs': nothing,
  'draw-overtaken': nothing,
  'needs-adult': nothing,
  'left-school': nothing,
  'not-yours': v.strictObject({ provider: v.string() }),
  'not-sure-enough': v.strictObject({ provider: v.string() }),
  'not-their-adult': nothing,
  'adult-not-sure-enough': v.strictObject({ provider: v.string() }),
  'adult-said-no': nothing,
  'nobody-answered': nothing,
  'wrong-numbers': nothing,
  'not-us': nothing,
  'asked-often': retryAfter,
  'asked-elsewhere': nothing,
  'adult-unknown': nothing,
  'wrong-number': v.strictObject({ triesLeft: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'request-over': nothing,
  'not-sure-of-you': nothing,
  'passkey-for-adults': nothing,
  'passkey-unsupported': nothing,
  'passkey-unknown': nothing,
  'passkey-not-verified': nothing,
  'passkey-too-late': nothing,
  'passkey-refused': nothing,
  'passkey-here-already': nothing,
  'window-code-wrong': v.strictObject({ triesLeft: v.number() }),
  'window-over': nothing,
  'letter-wrong': nothing,
  'letter-over': nothing,
  'not-your-way-in': nothing,
  'too-young-alone': nothing,
  'not-your-pupils': nothing,
  'opened-often': v.strictObject({ retryAfterSeconds: v.number() }),
  'interaction-expired': nothing,
  'wrong-origin': nothing,
  malformed: nothing,
  'too-large': nothing,
  'state-mismatch': nothing,
  'not-asked-anew': v.strictObject({ provider: v.string() }),
  'clock-wrong': nothing,
  'provider-refused': v.strictObject({ error: v.string() }),
  misconfigured: v.strictObject({ option: v.string() }),
  unexpected: nothing,
} satisfies Record<ErrorCode, v.GenericSchema>;

function option<C extends ErrorCode>(code: C) {
  return v.strictObject({ code: v.literal(code), data: dataByCode[code] });
}

/** A failure as it crosses the network; also the body of every 4xx and 5xx answer of the identity API. */
export const FailureSchema: v.GenericSchema<unknown, Failure> = v.variant(
  'code',
  (Object.keys(dataByCode) as ErrorCode[]).map(option) as never,
);
