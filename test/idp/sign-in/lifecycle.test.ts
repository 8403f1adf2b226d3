import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSchool } from '../../../idp/people/import-school.ts';
import { readFileOf, type School, SchoolSchema } from '../../../idp/people/school-file.ts';
import type { Secret } from '../../../shared/contract/answers.ts';
import { danishDay } from '../../../shared/policy/lifecycle/day.ts';
import { Clock } from '../../support/clock.ts';
import { demoSchool } from '../../support/demo-school.ts';
import { Guest } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let school: School;
const clock = new Clock();
beforeAll(async () => {
  school = await readFileOf(SchoolSchema, demoSchool);
  provider = await startProvingProvider({}, clock);
});
afterAll(() => provider.stop());

const signIn = (username: string, secret: Secret) => new Guest(provider.issuer).signIn(username, secret);

/** The school tells that this class is of that grade now. */
async function move(className: string, grade: number): Promise<void> {
  const classes = school.classes.map((one) => (one.name === className ? { ...one, grade } : one));
  await importSchool(provider.database, { ...school, classes }, danishDay(clock.now()));
}

/** Signs in for the first time, with a secret made today, and gives what was handed out. */
async function begin(username: string): Promise<Secret> {
  const today = { set_at: clock.now() };
  await provider.database.updateTable('passwords').set(today).where('one_time', '=', true).execute();
  const guest = new Guest(provider.issuer);
  await guest.signIn(username, provider.secretOf(username));
  return (await guest.keepHandedOut()).secret;
}

describe('a pupil who moves from grade 3 to 4', () => {
  /** In grade 3 signs in for the first time, and then is in grade 4. */
  async function moveUp(username: string): Promise<Secret> {
    await move('2.A', 3);
    clock.passDays(1);
    const pictures = await begin(username);
    expect(await signIn(username, pictures)).toMatchObject({ at: 'done' });
    await move('2.A', 4);
    return pictures;
  }

  test('is led from pictures to words, and may wait until the thirtieth day', async () => {
    const pictures = await moveUp('asta1119');
    const soon = { at: 'expires-soon', reason: 'grade-moved', mayWait: true };
    for (const [days, daysLeft] of [
      [0, 30],
      [29, 1],
      [1, 0],
    ] as const) {
      clock.passDays(days);
      const guest = new Guest(provider.issuer);
      expect(await guest.signIn('asta1119', pictures)).toMatchObject({ ...soon, daysLeft });
      expect(await guest.answer({ answer: 'later' })).toMatchObject({ at: 'done' });
    }
    const counted = await provider.database.selectFrom('passwords').select('laters').where('laters', '>', 0).execute();
    expect(counted).toEqual([{ laters: 3 }]);
    const guest = new Guest(provider.issuer);
    await guest.signIn('asta1119', pictures);
    const next = { at: 'new-password', form: 'words', mayChoose: true, reason: 'grade-moved' };
    expect(await guest.answer({ answer: 'change-now' })).toMatchObject(next);
    const { secret, step } = await guest.keepHandedOut();
    expect(step).toMatchObject({ at: 'done' });
    expect(secret.kind).toBe('password');
    expect(await signIn('asta1119', secret)).toMatchObject({ at: 'done' });
    const left = await provider.database.selectFrom('passwords').select('laters').where('laters', '>', 0).execute();
    expect(left, 'the count begins anew with the new password').toEqual([]);
  });

  test('is forced on day 31, and no "later" leads past it', async () => {
    const pictures = await moveUp('ibra4091');
    clock.passDays(30);
    expect(await signIn('ibra4091', pictures)).toMatchObject({ at: 'expires-soon', daysLeft: 0 });
    clock.passDays(1);
    const over = { at: 'new-password', form: 'words', reason: 'grade-moved' };
    const guest = new Guest(provider.issuer);
    expect(await guest.signIn('ibra4091', pictures)).toMatchObject(over);
    expect(await guest.answer({ answer: 'later' })).toMatchObject(over);
  });

  test('whom the register takes back to grade 3 keeps the pictures', async () => {
    const pictures = await moveUp('luka6460');
    await move('2.A', 3);
    clock.passDays(200);
    expect(await signIn('luka6460', pictures)).toMatchObject({ at: 'done' });
  });
});

test('"later" that is answered after midnight of the last day leads to the new password', async () => {
  const password = await begin('sann4454');
  clock.passDays(365);
  const guest = new Guest(provider.issuer);
  expect(await guest.signIn('sann4454', password)).toMatchObject({ at: 'expires-soon', daysLeft: 0 });
  const { person } = await provider.database
    .selectFrom('sign_ins')
    .select('person')
    .where('id', '=', guest.id)
    .executeTakeFirstOrThrow();
  const aDayEarlier = { set_at: sql<Date>`set_at - interval '1 day'` };
  await provider.database.updateTable('passwords').set(aDayEarlier).where('person', '=', person).execute();
  expect(await guest.answer({ answer: 'later' })).toMatchObject({ at: 'new-password', reason: 'expired' });
});

test('a pupil who moves from grade 6 to 7 gets a password with capital and digits', async () => {
  const words = await begin('anna2170');
  await move('6.A', 7);
  const guest = new Guest(provider.issuer);
  expect(await guest.signIn('anna2170', words)).toMatchObject({ at: 'expires-soon', reason: 'grade-moved' });
  expect(await guest.answer({ answer: 'change-now' })).toMatchObject({ form: 'words-and-digits' });
});

test('a pupil who becomes a student has outgrown a password of grade 6, and one who comes back has not', async () => {
  const become = async (role: 'student' | 'pupil') => {
    const people = school.people.map((person) =>
      person.username === 'minh4578' ? { ...person, role, classes: role === 'pupil' ? person.classes : [] } : person,
    );
    await importSchool(provider.database, { ...school, people }, danishDay(clock.now()));
  };
  const words = await begin('minh4578');
  await become('student');
  expect(await signIn('minh4578', words)).toMatchObject({ at: 'expires-soon', reason: 'grade-moved', daysLeft: 30 });
  clock.passDays(1);
  await become('pupil');
  expect(await signIn('minh4578', words)).toMatchObject({ at: 'done' });
  clock.passDays(1);
  await become('student');
  clock.passDays(31);
  expect(await signIn('minh4578', words)).toMatchObject({ at: 'new-password', form: 'words-and-digits' });
});

test('a pupil who stays in the band is asked for nothing', async () => {
  const words = await begin('emil8163');
  await move('4.A', 5);
  clock.passDays(400);
  expect(await signIn('emil8163', words)).toMatchObject({ at: 'done' });
});

describe('a teacher’s password', () => {
  test('is warned of 30 days before the year is over, holds on its last day, and no longer', async () => {
    const password = await begin('mett7685');
    clock.passDays(334);
    expect(await signIn('mett7685', password)).toMatchObject({ at: 'done' });
    clock.passDays(1);
    const soon = { at: 'expires-soon', reason: 'expired', daysLeft: 30, mayWait: true };
    expect(await signIn('mett7685', password)).toMatchObject(soon);
    clock.passDays(30);
    expect(await signIn('mett7685', password)).toMatchObject({ ...soon, daysLeft: 0 });
    clock.passDays(1);
    const guest = new Guest(provider.issuer);
    expect(await guest.signIn('mett7685', password)).toMatchObject({ at: 'new-password', reason: 'expired' });
    expect(await guest.chooseOwn('Kanelgiraf47')).toMatchObject({ at: 'done' });
    expect(await signIn('mett7685', { kind: 'password', password: 'Kanelgiraf47' })).toMatchObject({ at: 'done' });
  });

  test('that was changed in time holds for another year', async () => {
    const password = await begin('jens0022');
    clock.passDays(350);
    const guest = new Guest(provider.issuer);
    await guest.signIn('jens0022', password);
    expect(await guest.answer({ answer: 'change-now' })).toMatchObject({ at: 'new-password', reason: 'own-wish' });
    const { secret } = await guest.keepHandedOut();
    clock.passDays(334);
    expect(await signIn('jens0022', secret)).toMatchObject({ at: 'done' });
  });
});
