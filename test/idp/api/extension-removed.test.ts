import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteExpired } from '../../../idp/oidc/expiry.ts';
import { lifetimes } from '../../../idp/oidc/lifetimes.ts';
import { Extension, registerExtension } from '../../support/extension.ts';
import { Household } from '../../support/household.ts';

let home: Household;
beforeAll(async () => {
  home = await Household.open();
  await registerExtension(home.provider.database);
});
afterAll(() => home.close());

/** What the provider keeps that came of the extension, by kind. */
async function kept(): Promise<string[]> {
  const rows = await home.provider.database.selectFrom('oidc_artifacts').select(['model', 'payload']).execute();
  return rows
    .filter(({ payload }) => JSON.stringify(payload).includes('unilogin-extension'))
    .map(({ model }) => model)
    .sort();
}

test('whoever removes the extension leaves nothing at the provider that outlives the session, but the audit', async () => {
  const extension = await Extension.of(home.ida); // of grade 1: her session ends when idle
  expect((await extension.ask('/api/me')).status).toBe(200);
  expect(await kept()).toEqual(['AccessToken', 'AuthorizationCode', 'Grant', 'RefreshToken', 'Session']);

  await deleteExpired(home.provider.database, Date.now() + (lifetimes.idleSession - 60) * 1000);
  expect(await kept(), 'a minute before the session ends').toEqual(['Grant', 'RefreshToken', 'Session']);
  await deleteExpired(home.provider.database, Date.now() + (lifetimes.idleSession + 60) * 1000);
  expect(await kept()).toEqual([]);
  const audit = await home.provider.database.selectFrom('audit').selectAll().execute();
  expect(audit).not.toEqual([]);
});
