import * as v from 'valibot';
import {
  type PasskeyAnswer,
  type PasskeyQuestion,
  PasskeyQuestionSchema,
} from '../../shared/contract/passkey-proof.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import type { ShutOut } from './way-in.ts';

/** What the page for whoever lets a username in by a passkey asks of an authenticator. */
export async function questionWayIn(guest: ShutOut): Promise<PasskeyQuestion> {
  const { html } = await guest.open('way-in/passkey');
  const question = /<script type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
  return v.parse(PasskeyQuestionSchema, JSON.parse(question));
}

/** Answers as the page's script does. Gives where the sign-in stands then. */
export async function answerWayIn(guest: ShutOut, passkey: PasskeyAnswer): Promise<Step> {
  await guest.send({ passkey: JSON.stringify(passkey) }, {}, 'way-in/passkey');
  return guest.look();
}
