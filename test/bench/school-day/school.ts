import { startPostgres } from '../../../scripts/postgres.ts';
import { Elevadgang } from '../../support/elevadgang.ts';
import { Guest } from '../../support/guest.ts';
import { largeSchool, pupilName, secretOf, teacherOf } from '../../support/large-school.ts';
import { type SideBySide, startSideBySide } from '../../support/side-by-side.ts';

/** A running provider with a school of grade 5, whose people have all had their first sign-in. */
export interface RunningSchool {
  readonly beside: SideBySide;
  /** Each class's teacher, signed in with the password. */
  teacherFor(pupil: number): Elevadgang;
  stop(): Promise<void>;
}

export async function startSchool(pupils: number): Promise<RunningSchool> {
  const postgres = await startPostgres();
  const { school, secrets } = largeSchool(pupils);
  const beside = await startSideBySide({ postgres: postgres.url, count: 1, school, secrets });
  // As if everybody had chosen anew what the file brought: 2,000 first sign-ins would be a bench of their own
  await beside.database.updateTable('passwords').set({ one_time: false, made_in: 'mellemtrin' }).execute();
  const teachers = new Map<string, Elevadgang>();
  for (const name of new Set(Array.from({ length: pupils }, (_, index) => teacherOf(index)))) {
    const guest = new Guest(beside.issuer);
    await guest.leave(await guest.signIn(name, secretOf(name)));
    teachers.set(name, new Elevadgang(guest));
  }
  return {
    beside,
    teacherFor(pupil) {
      const teacher = teachers.get(teacherOf(pupil));
      if (teacher === undefined) throw new Error(`no teacher of ${pupilName(pupil)}`);
      return teacher;
    },
    async stop() {
      await beside.stop();
      await postgres.stop();
    },
  };
}

/** From the username to the code for the service. */
export async function signInOnce(issuer: string, pupil: number): Promise<void> {
  const guest = new Guest(issuer);
  const username = pupilName(pupil);
  const there = await guest.leave(await guest.signIn(username, secretOf(username)));
  if (!there.searchParams.has('code')) throw new Error(`${username} came back without a code`);
}

/** From the username through the door, by the words where there are some, to a new password and the code for the service. */
export async function throughDoor(issuer: string, pupil: number, code?: string): Promise<void> {
  const guest = new Guest(issuer);
  await guest.arrive();
  const username = pupilName(pupil);
  const step = await guest.answer({ answer: 'username', username });
  if (step.at !== 'window') throw new Error(`${username} finds no door, but ${step.at}`);
  await guest.answer({ answer: 'through-window', ...(code !== undefined && { code }) });
  const { step: done } = await guest.keepHandedOut();
  const there = await guest.leave(done);
  if (!there.searchParams.has('code')) throw new Error(`${username} came back without a code`);
}

/** Of some times in milliseconds: the one that a share of them keeps. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
