import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { ask } from '../../support/grown-up.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { askedForMore, startBeside } from '../../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
let database: OpenDatabase['database'];
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid, { only: ['gust9852'] });
  ({ database } = provider);
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

test('two teachers with one first name are told apart by an initial, and nobody else is told with one', async () => {
  const rename = (name: string, row: { given_name: string; family_name: string }) =>
    database.updateTable('people').set(row).where('given_name', '=', name).execute();
  await rename('Sanne', { given_name: 'Anna', family_name: 'Berg' });
  await rename('Yasmin', { given_name: 'Anna', family_name: 'Østergaard' });
  const { guest, step } = await askedForMore(provider, 'gust9852', 'AdultVerified');
  expect(step.adults.map(({ name }) => name).toSorted()).toEqual(['Anna B.', 'Anna Ø.', 'Lars', 'Mette Bruun']);
  expect(await ask(guest, step, 'Anna Ø.')).toMatchObject({ adult: 'Anna Ø.' });
});
