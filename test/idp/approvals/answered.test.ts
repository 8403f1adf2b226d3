import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalsOf } from '../../../idp/approvals/what-adults-see.ts';
import { writeAudit } from '../../../idp/audit/audit.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { findPersonByUsername } from '../../../idp/people/people.ts';
import { readFileOf, SchoolSchema } from '../../../idp/people/school-file.ts';
import { danishDay } from '../../../shared/policy/lifecycle/day.ts';
import { askedForAnAdult, bringAdult } from '../../support/beside.ts';
import { demoSchool } from '../../support/demo-school.ts';
import { GrownUp, waitingPupil } from '../../support/grown-up.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
let mother: GrownUp;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  mitid.metadata = { ...mitid.metadata, end_session_endpoint: `${mitid.issuer}/end` };
  provider = await startBeside(mitid);
  mother = await GrownUp.at(provider, mitid, 'mett8647');
  const { step } = await waitingPupil(provider, 'gust9852');
  await mother.say('confirm', (await mother.theOne()).id, { number: step.number });
  const { response } = await bringAdult(await askedForAnAdult(provider, 'idah1234'), mitid, 'mett8647');
  await response.body?.cancel();
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});
const days = (count: number) => new Date(Date.now() + count * 86_400_000);
const idOf = async (username: string) => (await findPersonByUsername(provider.database, username))?.id ?? '';
const seenBy = async (adult: string, now: Date) =>
  (await approvalsOf(provider.database, { adult, network: '', sureUntil: 0 }, now)).history;

test('a yes beside the pupil stands with those elsewhere, and says which it was', async () => {
  const yes = { service: { name: 'Læringsøen' }, answered: 'confirmed' };
  const { history } = await mother.look();
  expect(history).toMatchObject([
    { ...yes, pupil: { name: 'Ida Holm', class: '1.A', school: 'Skovbrynet Skole' }, where: 'beside' },
    { ...yes, pupil: { name: 'Gustav Holm' }, where: 'elsewhere' },
  ]);
  expect(new Set(history.map(({ id }) => id)).size).toBe(2);
});

test('it is nobody else’s, and stands there for 90 days', async () => {
  const [lars, mette] = [await idOf('lars0610'), await idOf('mett8647')];
  expect(await seenBy(lars, days(0))).toEqual([]);
  expect(await seenBy(mette, days(89))).toHaveLength(2);
  expect(await seenBy(mette, days(91))).toEqual([]);
});

test('a service that is registered no longer has no name there', async () => {
  await provider.database.deleteFrom('oidc_clients').where('name', '=', 'Læringsøen').execute();
  const { history } = await mother.look();
  expect(history.map(({ service }) => service?.name)).toEqual([undefined, 'Læringsøen']);
});

test('where it was on the way to a page of ours, that is what it is called', async () => {
  const [person, actor] = [await idOf('gust9852'), await idOf('lars0610')];
  for (const client of ['my-unilogin', 'my-unilogin-now', null]) {
    await writeAudit(provider.database, { event: 'adult-beside', person, actor, client, way: 'mitid' }, new Date());
  }
  const names = (await seenBy(actor, days(1))).map(({ service }) => service?.name);
  expect(names).toEqual(['Min Unilogin', 'Min Unilogin', 'Min Unilogin']);
});

test('attack: a relation that has ended tells the first name that was known, and neither class, school nor a name of later', async () => {
  const mette = await idOf('mett8647');
  const school = await readFileOf(SchoolSchema, demoSchool);
  const told = async (givenName: string, day: number) => {
    const people = school.people.map((person) => ({
      ...person,
      ...(person.username === 'idah1234' && { givenName }),
      ...(person.username === 'mett8647' && { children: [] }),
    }));
    await importSchool(provider.database, { ...school, people }, danishDay(days(day)));
    return (await seenBy(mette, days(day))).map(({ pupil }) => pupil);
  };
  expect(await told('Ida', 1)).toEqual([{ name: 'Ida' }, { name: 'Gustav' }]);
  expect(await told('Liv', 0), 'on the same day').toEqual([{}, { name: 'Gustav' }]);
  expect(await told('Liv', 2), 'and ever after').toEqual([{}, { name: 'Gustav' }]);
});
