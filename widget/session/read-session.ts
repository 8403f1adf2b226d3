import { UniloginError } from '../../shared/contract/errors.ts';
import type { Person, Session } from '../../shared/contract/session.ts';

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const maybe: Check = (value) => value === undefined || isText(value);
const isOneOf =
  (...words: unknown[]): Check =>
  (value) =>
    value === undefined || words.includes(value);

const institution: Record<string, Check> = { number: isText, name: maybe };
const person: Record<keyof Person, Check> = {
  id: isText,
  name: maybe,
  uniid: maybe,
  aktoer_gruppe: isOneOf('Medarbejder', 'Elev', 'Ekstern', 'Kontaktperson'),
  unilogin_loa: isOneOf('EnFaktor', 'ToFaktor', 'VoksenVerificeret'),
  acr: maybe,
  auth_time: (value) => value === undefined || typeof value === 'number',
  institutions: (value) => Array.isArray(value) && value.every((one) => fits(one, institution)),
};
const signedIn: Record<string, Check> = {
  signedIn: (value) => value === true,
  person: (value) => fits(value, person),
  expiresAt: (value) => typeof value === 'number',
};

/**
 * Judges what the backend says about the session. By hand, because Valibot would be a seventh of the script tag;
 * test/widget/session/read-session.test.ts holds it equal to SessionSchema, but for one thing: what a newer backend adds
 * is let pass, so that the two can be updated one after the other.
 * @throws UniloginError `unexpected`
 */
export function readSession(answer: unknown): Session {
  if (fits(answer, { signedIn: (value) => value === false })) return { signedIn: false };
  if (fits(answer, signedIn)) return answer as Session;
  throw new UniloginError('unexpected', {});
}

function fits(value: unknown, checks: Record<string, Check>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));
}
