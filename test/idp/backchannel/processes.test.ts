import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRequest } from '../../../idp/approvals/answer.ts';
import { readConfig } from '../../../idp/config.ts';
import { createLog } from '../../../idp/log.ts';
import { openProvingRoom } from '../../../idp/proving-room.ts';
import { claimsOf } from '../../support/code-flow.ts';
import { freePort } from '../../support/free-port.ts';
import { startTestProvider, type RunningProvider } from '../../support/identity-provider.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';
import { passInterval, pupilAt, saveTablet, Tablet } from '../../support/tablet.ts';
import { testPepper } from '../../support/hashed-secrets.ts';

const UNILOGIN_PEPPER = testPepper;
let first: ProvingProvider;
let second: RunningProvider;
let folder: string;
beforeAll(async () => {
  first = await startProvingProvider({ UNILOGIN_PEPPER });
  await saveTablet(first.database);
  folder = await mkdtemp(join(tmpdir(), 'unilogin-second-'));
  const { database } = first;
  const port = await freePort();
  const config = readConfig({ IDP_PORT: String(port), IDP_ISSUER: first.issuer, IDP_DATA: folder, UNILOGIN_PEPPER });
  const notices = { listen: async () => async () => undefined };
  const room = await openProvingRoom({ config, database, notices, log: createLog('silent') });
  second = await startTestProvider(room, { issuer: first.issuer, database, port });
});
afterAll(async () => {
  await second.stop();
  await first.stop();
  await rm(folder, { recursive: true });
});

test('ask, pupil, adult and poll reach different processes, and the tokens are there', async () => {
  const ida = await pupilAt(first, 'idah1234');
  const { body } = await new Tablet(second).ask('idah1234');
  const id = body['auth_req_id'] ?? '';
  expect((await new Tablet(first).poll(id)).body['error']).toBe('authorization_pending');
  await ida.say('ask');
  expect((await new Tablet(second).poll(id)).body['error'], 'the interval is everybody’s').toBe('slow_down');

  const request = await first.database.selectFrom('requests').selectAll().executeTakeFirstOrThrow();
  const { id: adult } = await first.database
    .selectFrom('people')
    .select('id')
    .where('username', '=', 'mett8647')
    .executeTakeFirstOrThrow();
  const word = { says: 'yes', number: request.number } as const;
  await first.database
    .transaction()
    .execute((transaction) => answerRequest(transaction, { id: request.id, adult, word }, new Date()));

  await passInterval(first.database);
  const tokens = (await new Tablet(second).poll(id)).body;
  expect(claimsOf(tokens['id_token'])).toMatchObject({ uniid: 'idah1234', unilogin_loa: 'VoksenVerificeret' });
  const authorization = `Bearer ${tokens['access_token'] ?? ''}`;
  const told = await fetch(`${first.issuer}/userinfo`, { headers: { authorization } });
  expect(told.status).toBe(200);
});

test('a process that ends before a poll loses no yes: it is read from the database each time', async () => {
  const gustav = await pupilAt(first, 'gust9852');
  const { body } = await new Tablet(second).ask('gust9852');
  await gustav.say('ask');
  await first.database.updateTable('requests').set({ state: 'confirmed', ended_at: new Date() }).execute();
  await second.identityProvider.close();
  expect(Object.keys((await new Tablet(first).poll(body['auth_req_id'])).body)).toContain('id_token');
});
