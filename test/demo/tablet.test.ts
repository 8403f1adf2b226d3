import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawCode, openApp } from '../../demo/tablet/app.ts';
import { signInByGrownUp } from '../../demo/tablet/ask.ts';
import { claimsOf } from '../support/code-flow.ts';
import { GrownUp } from '../support/grown-up.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';
import { pupilAt, type PupilsPage, saveTablet } from '../support/tablet.ts';
import { startBeside } from '../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
let mother: GrownUp;
let ida: PupilsPage;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid);
  mother = await GrownUp.at(provider, mitid, 'mett8647');
  ida = await pupilAt(provider, 'idah1234');
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});
const page = readFileSync(new URL('../../docs/ciba.md', import.meta.url), 'utf8');

/** Pupil and grown-up, once the app has asked. */
async function sayYes(code: string): Promise<void> {
  while (!(await ida.open()).includes(`>${code}<`)) await sleep(50);
  await ida.say('ask');
  await mother.say('confirm', (await mother.theOne()).id, { number: await ida.number() });
}

test('the app asks and waits, and learns who it is', async () => {
  const code = drawCode();
  const [claims] = await Promise.all([signInByGrownUp(await openApp(provider.issuer), 'idah1234', code), sayYes(code)]);
  expect(claims).toMatchObject({ name: 'Ida Holm', acr: 'AdultVerified', unilogin_loa: 'VoksenVerificeret' });
});

test('the app is told when the pupil says no', async () => {
  const code = drawCode();
  const asked = signInByGrownUp(await openApp(provider.issuer), 'idah1234', code);
  while (!(await ida.open()).includes(`>${code}<`)) await sleep(50);
  await ida.say('not-me', code);
  await expect(asked).rejects.toMatchObject({ error: 'access_denied' });
});

test('a code is drawn anew each time, and is one that the provider takes', () => {
  const codes = Array.from({ length: 50 }, drawCode);
  expect(new Set(codes).size).toBeGreaterThan(45);
  for (const code of codes) expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ2-9]{2}-[BCDFGHJKLMNPQRSTVWXZ2-9]{2}$/);
});

test('the page shows the ten lines as the demo has them', () => {
  const [, code = ''] = readFileSync(new URL('../../demo/tablet/ask.ts', import.meta.url), 'utf8').split('\n\n');
  expect(page).toContain(code.trim());
});

test('the page’s lines of curl do the same', async () => {
  await saveTablet(provider.database);
  const [, lines = ''] = /```sh\n([\s\S]*?)```/.exec(page) ?? [];
  const environment = { ...process.env, ISSUER: provider.issuer, NAME: 'idah1234', CODE: 'B2-22' };
  const APP = 'tablet:a-secret-that-only-the-app-knows-000000001';
  const [{ stdout }] = await Promise.all([
    promisify(execFile)('sh', ['-c', lines], { env: { ...environment, APP } }),
    sayYes('B2-22'),
  ]);
  const tokens = JSON.parse(stdout) as Record<string, string>;
  expect(claimsOf(tokens['id_token'])).toMatchObject({ uniid: 'idah1234', unilogin_loa: 'VoksenVerificeret' });
}, 30_000);
