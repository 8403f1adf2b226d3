import * as v from 'valibot';
import { PasskeyAnswerSchema } from '../../shared/contract/passkey-proof.ts';

/** What the page at which somebody uses a passkey sends. */
export const PasskeyFormSchema = v.strictObject({
  passkey: v.pipe(v.string(), v.maxLength(20_000), v.parseJson(), PasskeyAnswerSchema),
});
