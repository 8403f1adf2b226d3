import { afterAll, beforeAll, expect, test } from 'vitest';
import { become } from '../../support/become.ts';
import { GrownUp } from '../../support/grown-up.ts';
import { Household } from '../../support/household.ts';

let home: Household;
let one: GrownUp;
let other: GrownUp;
beforeAll(async () => {
  home = await Household.open('ande6586', 'mett7685');
  const { provider, mitid } = home;
  await become(provider.database, 'user-administrator', 'mett7685');
  one = await GrownUp.at(provider, mitid, 'ande6586');
  other = await GrownUp.at(provider, mitid, 'mett7685');
});
afterAll(() => home.close());

const open = async ({ visitor, issuer }: GrownUp, path: string) => {
  const html = await (await visitor.visit(issuer + path)).response.text();
  return { title: /<title>(.*?)<\/title>/.exec(html)?.[1], html };
};
const linkOf = async (who: GrownUp) => /<b>(Det var ikke os.*?)<\/b>/.exec((await open(who, '/me')).html)?.[1];

test('each user administrator reads how many reports they have not looked at, until they do', async () => {
  const { database } = home.provider;
  expect(await linkOf(one)).toBe('Det var ikke os');
  const { id } = await home.asks();
  await home.mother.say('report', id);
  expect(await linkOf(one)).toBe('Det var ikke os (1)');
  expect((await open(one, '/me')).title).toBe('Min Unilogin (1)');

  expect((await open(one, '/me/reports')).title).toBe('Det var ikke os – Skovbrynet Skole (1)');
  expect((await open(one, '/me/reports')).title).toBe('Det var ikke os – Skovbrynet Skole');
  expect(await linkOf(one)).toBe('Det var ikke os');
  expect((await open(one, '/me')).title).toBe('Min Unilogin');
  expect(await linkOf(other), 'another one’s look is theirs').toBe('Det var ikke os (1)');

  const row = await database.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  await database
    .insertInto('requests')
    .values({ ...row, id: 'another', ended_at: new Date() })
    .execute();
  expect(await linkOf(one)).toBe('Det var ikke os (1)');
  expect(await linkOf(other)).toBe('Det var ikke os (2)');
  expect((await open(home.mother, '/me')).html).not.toContain('(1)');

  const warnings = home.provider.log
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ event }) => event === 'adult-reported');
  expect(warnings, 'the school, and nobody’s id').toEqual([
    {
      level: 'warn',
      time: expect.any(String) as string,
      request: expect.any(String) as string,
      event: 'adult-reported',
      institution: '099123',
      msg: 'reported by an adult',
    },
  ]);
});
