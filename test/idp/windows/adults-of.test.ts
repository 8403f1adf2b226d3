import { afterAll, beforeAll, expect, test } from 'vitest';
import { news } from '../../../shared/contract/news.ts';
import { adultsOf } from '../../../idp/windows/adults-of.ts';
import { openerAt, placesOf, pupilsWithinReach } from '../../../idp/windows/pupils-within-reach.ts';
import { Elevadgang } from '../../support/elevadgang.ts';
import { GrownUp } from '../../support/grown-up.ts';
import { Guest } from '../../support/guest.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { NewsReader } from '../../support/news-reader.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid);
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

test('are those in whose reach the pupil is, whoever it is of the demo school', async () => {
  const { database } = provider;
  const now = new Date();
  const people = await database.selectFrom('people').select(['id', 'role']).execute();
  const adults = people.filter(({ role }) => role !== 'pupil' && role !== 'student');
  const pupils = people.filter(({ role }) => role === 'pupil' || role === 'student').map(({ id }) => id);
  const reached = new Map(pupils.map((pupil) => [pupil, new Set<string>()]));
  for (const { id } of adults) {
    for (const place of await placesOf(database, id, now)) {
      const within = await pupilsWithinReach(database, openerAt(id, place), now);
      for (const pupil of within) reached.get(pupil)?.add(id);
    }
  }
  for (const pupil of pupils.filter((_, index) => index % 7 === 0)) {
    expect(new Set(await adultsOf(database, [pupil], now))).toEqual(reached.get(pupil));
  }
});

test('a mother who has her child on the screen hears what the teacher opens, and that the child is through', async () => {
  const mother = await GrownUp.at(provider, mitid, 'mett8647');
  const stream = await NewsReader.open(mother.visitor, provider.issuer + news.pupils.path);
  const teacher = new Elevadgang(await GrownUp.at(provider, mitid, 'mett7685'));
  const { openings } = await teacher.open('password', ['idah1234']);
  await stream.next('changed');
  await teacher.close(openings[0]?.id ?? '');
  await stream.next('changed');
  stream.close();
});

test('a teacher who has the class on the screen hears that a pupil has a first password, without any window', async () => {
  const teacher = await GrownUp.at(provider, mitid, 'sann4454');
  const page = new Elevadgang(teacher);
  expect((await page.pupil('gust9852')).password).toEqual({ is: 'never' });
  const stream = await NewsReader.open(teacher.visitor, provider.issuer + news.pupils.path);
  const pupil = new Guest(provider.issuer);
  await pupil.arrive();
  await pupil.signInForTheFirstTime('gust9852', provider.secretOf('gust9852'));
  await stream.next('changed');
  expect((await page.pupil('gust9852')).password).toEqual({ is: 'fine' });
  stream.close();
});
