import { afterAll, beforeAll, expect, test } from 'vitest';
import { news } from '../../../shared/contract/news.ts';
import { Elevadgang } from '../../support/elevadgang.ts';
import type { Guest } from '../../support/guest.ts';
import { Household } from '../../support/household.ts';
import { Listening } from '../../support/listening.ts';
import { NewsReader } from '../../support/news-reader.ts';
import { askedForMore } from '../../support/upstream.ts';

let home: Household;
beforeAll(async () => {
  home = await Household.open('lars0610');
});
afterAll(() => home.close());

const streamOf = (guest: Guest) => home.provider.issuer + news.signIn.path.replace(':id', guest.id);

test('a pupil who is asked for more hears that an adult has opened a door, and that it has closed', async () => {
  await home.ida.arrive({ acr_values: 'AdultVerified' });
  expect((await home.ida.look()).at).toBe('step-up');
  const stream = await NewsReader.open(home.ida.visitor, streamOf(home.ida));
  const mother = new Elevadgang(home.mother);
  const { openings } = await mother.open('step-up', ['idah1234'], 'children');
  await stream.next('changed');
  expect(await home.ida.look()).toMatchObject({ at: 'window', gives: 'step-up' });
  await mother.close(openings[0]?.id ?? '');
  await stream.next('changed');
  expect((await home.ida.look()).at).toBe('step-up');
  stream.close();
});

test('an adult who is asked for more has nobody to wait for', async () => {
  const { guest, step } = await askedForMore(home.provider, 'lars0610');
  expect(step.at).toBe('step-up');
  expect((await Listening.open(guest.visitor, streamOf(guest))).status).toBe(204);
});
