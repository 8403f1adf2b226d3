import { UniloginError } from '../../shared/contract/errors.ts';
import type { Person, Session } from '../../shared/contract/session.ts';

type Plain = Record<string, unknown>;
const groups: readonly unknown[] = ['Medarbejder', 'Elev', 'Ekstern', 'Kontaktperson'];
const ways: readonly unknown[] = ['EnFaktor', 'ToFaktor', 'VoksenVerificeret'];

/**
 * Judges what the backend says about the session, and takes over what is known only. By hand, because Valibot would be a
 * sixth of the script tag; test/widget/session/read-session.test.ts holds it equal to SessionSchema.
 * @throws UniloginError `unexpected`
 */
export function readSession(answer: unknown): Session {
  if (!isPlain(answer) || typeof answer['signedIn'] !== 'boolean') throw new UniloginError('unexpected', {});
  if (!answer['signedIn']) return { signedIn: false };
  const { expiresAt, person } = answer;
  if (typeof expiresAt !== 'number' || Number.isNaN(expiresAt)) throw new UniloginError('unexpected', {});
  return { signedIn: true, expiresAt, person: readPerson(person) };
}

function readPerson(person: unknown): Person {
  if (!isPerson(person)) throw new UniloginError('unexpected', {});
  const { id, name, uniid, aktoer_gruppe, unilogin_loa, acr, institutions } = person;
  return {
    id,
    ...(name !== undefined && { name }),
    ...(uniid !== undefined && { uniid }),
    ...(aktoer_gruppe && { aktoer_gruppe }),
    ...(unilogin_loa && { unilogin_loa }),
    ...(acr !== undefined && { acr }),
    institutions: institutions.map(({ number, name }) => (name === undefined ? { number } : { number, name })),
  };
}

function isPerson(person: unknown): person is Person {
  return (
    isPlain(person) &&
    typeof person['id'] === 'string' &&
    isMaybeText(person['name']) &&
    isMaybeText(person['uniid']) &&
    isMaybeText(person['acr']) &&
    [undefined, ...groups].includes(person['aktoer_gruppe']) &&
    [undefined, ...ways].includes(person['unilogin_loa']) &&
    Array.isArray(person['institutions']) &&
    person['institutions'].every(
      (one: unknown) => isPlain(one) && typeof one['number'] === 'string' && isMaybeText(one['name']),
    )
  );
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMaybeText = (value: unknown): boolean => value === undefined || typeof value === 'string';
