import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nist } from '../../../shared/policy/nist.ts';
import { Guest } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-policy-'));
  const file = join(folder, 'short-nist.json');
  const everybody = { ...nist.bands.udskoling, rules: [{ rule: 'length', min: 6, max: 64 }] };
  const bands = { indskoling: everybody, mellemtrin: everybody, udskoling: everybody };
  await writeFile(file, JSON.stringify({ name: 'short-nist', bands }));
  provider = await startProvingProvider({ IDP_POLICY: file });
});
afterAll(async () => {
  await provider.stop();
  await rm(folder, { recursive: true });
});

test('where a table forbids no earlier password, the one there is still cannot be the new one', async () => {
  const oneTime = provider.secretOf('sann4454');
  const guest = new Guest(provider.issuer);
  await guest.signIn('sann4454', oneTime);
  await guest.answer({ answer: 'choose-own' });
  const own = (password: string) => guest.answer({ answer: 'own-password', password });
  const refused = { at: 'choose-password', failure: { code: 'password-refused', data: { rules: ['not-recent'] } } };
  expect(await own(oneTime.kind === 'password' ? oneTime.password : '')).toMatchObject(refused);
  expect(await own('en kanelgiraf i solen')).toMatchObject({ at: 'rehearse' });
});
