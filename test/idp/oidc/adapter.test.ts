import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { createAdapter } from '../../../idp/oidc/adapter.ts';
import { openTestDatabase } from '../../support/database.ts';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

const adapterOf = (model: string) => createAdapter(opened.database, model);

test('what is kept comes back, under its id only while it lasts', async () => {
  const tokens = adapterOf('AccessToken');
  await tokens.upsert('id-1', { jti: 'id-1', accountId: 'a', grantId: 'g1' }, 60);
  expect(await tokens.find('id-1')).toEqual({ jti: 'id-1', accountId: 'a', grantId: 'g1' });
  expect(await adapterOf('RefreshToken').find('id-1')).toBeUndefined();
  await tokens.upsert('id-1', { jti: 'id-1', accountId: 'b' }, -1);
  expect(await tokens.find('id-1')).toBeUndefined();
});

test('sessions are found by uid, device codes by user code', async () => {
  await adapterOf('Session').upsert('s1', { jti: 's1', uid: 'uid-1', accountId: 'a' }, 60);
  expect(await adapterOf('Session').findByUid('uid-1')).toMatchObject({ accountId: 'a' });
  await adapterOf('DeviceCode').upsert('d1', { jti: 'd1', userCode: 'ABCD' }, 60);
  expect(await adapterOf('DeviceCode').findByUserCode('ABCD')).toMatchObject({ userCode: 'ABCD' });
});

test('ending a grant ends what came from it, and nothing else', async () => {
  const tokens = adapterOf('AccessToken');
  await tokens.upsert('of-g2', { grantId: 'g2' }, 60);
  await tokens.upsert('of-g3', { grantId: 'g3' }, 60);
  await tokens.revokeByGrantId('g2');
  expect(await tokens.find('of-g2')).toBeUndefined();
  expect(await tokens.find('of-g3')).toBeDefined();
  await tokens.destroy('of-g3');
  expect(await tokens.find('of-g3')).toBeUndefined();
});

test('of many that consume a code one does; the others end its grant', async () => {
  const codes = adapterOf('AuthorizationCode');
  await codes.upsert('c1', { grantId: 'g4' }, 60);
  await adapterOf('Grant').upsert('g4', { accountId: 'a' }, 60);
  await codes.consume('c1');
  expect(await codes.find('c1')).toMatchObject({ consumed: expect.any(Number) });
  const rest = await Promise.allSettled([codes.consume('c1'), codes.consume('c1')]);
  expect(rest.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await codes.find('c1')).toBeUndefined();
  expect(await adapterOf('Grant').find('g4')).toBeUndefined();
});
