import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import { localAt, low } from '../support/other-ways.ts';
import { startSystem } from '../support/system.ts';
import { expectToFit } from './fits.ts';
import { expectNoFindings, expectNoFindingsInAnyLight } from './no-findings.ts';
import { OtherWaysPage } from './pages/other-ways-page.ts';
import { expect, test as base } from './story.ts';

const viola = () => ({
  preferred_username: 'viol1386',
  acr: low,
  /** It asks whoever comes, at that moment. */
  get auth_time() {
    return Math.floor(Date.now() / 1000);
  },
});

/** Two municipalities: one whose server a story can trouble, and one whose server is away. */
const test = base.extend<object, { aabo: LyingProvider }>({
  aabo: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const provider = await new LyingProvider().start();
      await use(provider);
      provider.stop();
    },
    { scope: 'worker' },
  ],
  system: [
    async ({ aabo }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'unilogin-weather-'));
      const file = join(folder, 'upstreams.json');
      const away = { issuer: `http://127.0.0.1:${await freePort()}`, clientId: 'unilogin' };
      const localProviders = [localAt(aabo), localAt(away, { id: 'away', name: 'Borte Kommune' })];
      await writeFile(file, JSON.stringify({ upstreams: [], localProviders }));
      const system = await startSystem({ environment: { IDP_UPSTREAMS: file } });
      await use(system);
      await system.stop();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
test.beforeEach(({ aabo }) => {
  aabo.lie = viola();
  aabo.ahead = 0;
  aabo.thinks = 0;
});

test('a hint leads straight there and back', async ({ page, system, island }) => {
  await page.goto(`${system.island}/unilogin/sign-in?return_to=/laeringsoen&idp_hint=aabo`);
  await island.expectSignedIn('Viola');
});

test('one that is away is said to be, and Unilogin is beside it', async ({ page, system, signIn }) => {
  const ways = new OtherWaysPage(page);
  await page.goto(`${system.island}/unilogin/sign-in?return_to=/laeringsoen&idp_hint=away`);
  await ways.expectTrouble('Borte Kommune svarer ikke');
  await expectNoFindingsInAnyLight(page, 'away');
  await expectToFit(page);
  await page.getByRole('button', { name: 'Unilogin' }).click();
  await expect(signIn.heading).toHaveText('Hvem er du?');
});

test('one that is slow is waited for, in words, and the page goes on by itself', async ({
  page,
  system,
  island,
  aabo,
}) => {
  const ways = new OtherWaysPage(page);
  aabo.thinks = 7000;
  await page.goto(`${system.island}/unilogin/sign-in?return_to=/laeringsoen&idp_hint=aabo`);
  await expect(ways.heading).toHaveText('Vi venter på Åbo Kommune');
  await expect(page.getByRole('button', { name: 'Log ind på en anden måde' })).toBeVisible();
  await expectNoFindings(page, 'slow');
  await island.expectSignedIn('Viola');
});

test('nobody has to wait: another way is taken, and the late answer changes nothing', async ({
  page,
  system,
  signIn,
  aabo,
}) => {
  aabo.thinks = 6000;
  await page.goto(`${system.island}/unilogin/sign-in?return_to=/laeringsoen&idp_hint=aabo`);
  await page.getByRole('button', { name: 'Log ind på en anden måde' }).click();
  await page.getByRole('button', { name: 'Unilogin' }).click();
  await expect(signIn.heading).toHaveText('Hvem er du?');
  await page.waitForTimeout(4000); // the answer has come by then
  await page.reload();
  await expect(signIn.heading).toHaveText('Hvem er du?');
});

const troubles: readonly { what: string; heading: string; bring: (aabo: LyingProvider) => void }[] = [
  {
    what: 'its clock is an hour ahead',
    heading: 'Uret går forkert hos Åbo Kommune',
    bring: (aabo) => void (aabo.ahead = 3_600_000),
  },
  {
    what: 'its clock is an hour behind',
    heading: 'Uret går forkert hos Åbo Kommune',
    bring: (aabo) => void (aabo.ahead = -3_600_000),
  },
  {
    what: 'it claims a level that it may not',
    heading: 'Åbo Kommune er ikke sikker nok',
    bring: (aabo) => void (aabo.lie['acr'] = 'urn:the-very-highest'),
  },
  {
    what: 'it names nobody whom a school knows',
    heading: 'Vi kan ikke finde dig',
    bring: (aabo) => void (aabo.lie['preferred_username'] = 'nobo0000'),
  },
];
for (const { what, heading, bring } of troubles) {
  test(`told what is wrong where ${what}, and the next try leads in`, async ({ page, system, island, aabo }) => {
    const ways = new OtherWaysPage(page);
    bring(aabo);
    await page.goto(`${system.island}/unilogin/sign-in?return_to=/laeringsoen&idp_hint=aabo`);
    await ways.expectTrouble(heading);
    await expectNoFindingsInAnyLight(page, what);
    aabo.ahead = 0;
    aabo.lie = viola();
    await ways.tile('Prøv igen hos Åbo Kommune').click();
    await island.expectSignedIn('Viola');
  });
}

test('a service that asks for more than the municipality gives asks for it by name, and nothing is lost', async ({
  page,
  system,
}) => {
  await page.goto(`${system.island}/unilogin/sign-in?return_to=/laeringsoen&idp_hint=aabo&acr_values=Loasubstantial`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bed en voksen om hjælp|Vis, at det er dig/);
  await expect(page.getByRole('button', { name: 'Ikke nu' })).toBeVisible();
});
