import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { loadKeys, rotateKeys } from '../../../idp/keys/keys.ts';
import { deleteExpired } from '../../../idp/oidc/expiry.ts';
import { lifetimes } from '../../../idp/oidc/lifetimes.ts';
import { askForCode, getTokens } from '../../support/code-flow.ts';
import { openTestDatabase } from '../../support/database.ts';
import { startTestProvider } from '../../support/identity-provider.ts';
import { startProcess } from '../../support/provider-process.ts';

let opened: OpenDatabase;
let folder: string;
beforeAll(async () => {
  opened = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
});
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

const publishedKids = async (issuer: string) => {
  const { keys } = (await (await fetch(new URL('/jwks', issuer))).json()) as { keys: { kid: string }[] };
  return keys.map(({ kid }) => kid);
};

test('after a rotation the new key signs, the old is still published, and nobody is signed out', async () => {
  const before = await startTestProvider(undefined, { database: opened.database });
  const { tokens, visitor } = await getTokens({ issuer: before.issuer });
  await before.stop();
  const { kid } = await rotateKeys(opened.database);

  const after = await startTestProvider(undefined, { database: opened.database });
  const { kid: oldKid } = decodeProtectedHeader(tokens['id_token'] ?? '');
  expect(await publishedKids(after.issuer)).toEqual([kid, oldKid]);
  const again = await askForCode({ issuer: after.issuer, visitor, params: { prompt: 'none' } });
  expect(again.code).not.toBe('');
  const fresh = await getTokens({ issuer: after.issuer });
  expect(decodeProtectedHeader(fresh.tokens['id_token'] ?? '').kid).toBe(kid);
  await after.stop();
});

test('the old key goes when no token can need it any more; pseudonyms stay', async () => {
  const { pairwise } = await loadKeys(opened.database);
  const { kid } = await rotateKeys(opened.database);
  await deleteExpired(opened.database, Date.now() + (lifetimes.retiredKey - 60) * 1000);
  expect((await loadKeys(opened.database)).sign.length).toBeGreaterThan(1);
  await deleteExpired(opened.database, Date.now() + (lifetimes.retiredKey + 60) * 1000);
  const keys = await loadKeys(opened.database);
  expect(keys.sign.map((key) => key.kid)).toEqual([kid]);
  expect(keys.cookie).toHaveLength(1);
  expect(keys.pairwise).toBe(pairwise);
});

test('the private key is not published', async () => {
  const running = await startTestProvider(undefined, { database: opened.database });
  const published = await (await fetch(new URL('/jwks', running.issuer))).text();
  await running.stop();
  for (const part of ['"d"', '"p"', '"q"']) expect(published).not.toContain(part);
});

test('npx node idp/rotate-keys.ts says which key it made, and keeps it', async () => {
  const command = startProcess('idp/rotate-keys.ts', { IDP_DATA: folder });
  expect(await command.ended(), command.out.stderr).toBe(0);
  expect(command.out.stdout).toMatch(/^New signing key [\w-]{43}\. Start the identity provider again to use it\.\n$/);
  expect(command.out.stderr).toBe('');
});
