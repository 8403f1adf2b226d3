import * as v from 'valibot';
import {
  type PasskeyAnswer,
  type PasskeyQuestion,
  PasskeyQuestionSchema,
} from '../../shared/contract/passkey-proof.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import type { Guest } from './guest.ts';

/** What the page for a grown-up beside this pupil asks of an authenticator. */
export async function questionBeside(guest: Guest): Promise<PasskeyQuestion> {
  const page = await (await guest.visitor.send(addressOf(guest))).text();
  const question = /<script type="application\/json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
  return v.parse(PasskeyQuestionSchema, JSON.parse(question));
}

/** Answers as the page's script does. Gives the status, and where the sign-in stands then. */
export async function answerBeside(
  guest: Guest,
  passkey: PasskeyAnswer,
  headers: Record<string, string> = {},
): Promise<{ status: number; step: Step }> {
  const response = await guest.visitor.send(addressOf(guest), {
    method: 'POST',
    body: new URLSearchParams({ passkey: JSON.stringify(passkey) }),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: guest.issuer,
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
  });
  await response.body?.cancel();
  return { status: response.status, step: await guest.look() };
}

const addressOf = ({ issuer, id }: Guest) => `${issuer}/sign-in/${id}/beside/passkey`;
