import type { Desk } from './desk.ts';
import type { SignIn } from './sign-ins.ts';
import { isWordEnough } from './word-enough.ts';

/** Whether an adult elsewhere can lead this sign-in on: by an answer, or by a window that they open (docs/decisions/0039). */
export async function waitsForAdults(
  { client, state }: Pick<SignIn, 'client' | 'state'>,
  desk: Desk,
): Promise<boolean> {
  if (state.at === 'waiting' || state.at === 'asked') return true;
  return state.at === 'step-up' && (await isWordEnough({ client, state }, desk)) && (await isPupil(state.person, desk));
}

async function isPupil(person: string, { database }: Desk): Promise<boolean> {
  const { role } = await database
    .selectFrom('people')
    .select('role')
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  return role === 'pupil' || role === 'student';
}
