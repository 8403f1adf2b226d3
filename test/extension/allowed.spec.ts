import { MitidWay } from '../e2e/pages/mitid-page.ts';
import { RequestCard } from '../e2e/pages/approvals-page.ts';
import { packageWith } from '../support/package-with.ts';
import { alone } from '../e2e/alone.ts';
import { expect, test as story } from './story.ts';

const test = alone(story).extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  packed: async ({}, use) => {
    const { folder, remove } = await packageWith('this machine');
    await use(folder);
    await remove();
  },
});

test('a teacher gets one notification, by a worker that was ended, until they have answered', async ({
  popup,
  crowd,
  pupilAsked,
  stepUp,
  marks,
}) => {
  const teacher = crowd.named('Sanne');
  await popup.open();
  await popup.choose({ notify: true });
  await popup.signInForTheFirstTime(teacher);
  const tab = await popup.follow('Vis, at det er dig');
  await new MitidWay(tab).approve(teacher.username);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Sig ja for et barn');
  await tab.close();
  await popup.open();
  await expect(popup.page.getByText('Ingen venter på dig')).toBeVisible();
  expect(await popup.notes()).toBe(0);

  await popup.endWorker();
  const pupil = await pupilAsked('5.A');
  const number = await stepUp.askAll();
  await popup.ring();
  await expect.poll(() => popup.notes()).toBe(1);
  const request = new RequestCard(popup.page, pupil);
  await request.sayYes(number);
  await marks.expectSignedIn(pupil.givenName);
  await expect.poll(() => popup.notes()).toBe(0);
});

test('every sign-in of the browser names the local provider that is chosen, but for one that names another', async ({
  popup,
  browserWithIt,
  system,
}) => {
  await popup.open();
  test.setTimeout(120_000);
  await popup.choose({ localProvider: 'aabo' });
  const page = await browserWithIt.newPage();
  const signsIn = async (more = '') => {
    // From another site, as services do
    await page.goto(system.island);
    await page.evaluate((address) => location.assign(address), `${system.issuer}/authorize?client_id=nobody${more}`);
    await page.waitForURL(/authorize/);
    return new URL(page.url()).searchParams.getAll('idp_hint');
  };
  // Chromium reads a school's policies when it has nothing else to do, and whoever asks for them waits so long
  await expect.poll(() => popup.kept('led'), { timeout: 60_000 }).toContain('aabo');
  expect(await signsIn()).toEqual(['aabo']);
  expect(new URL(page.url()).searchParams.getAll('kc_idp_hint')).toEqual(['aabo']);
  expect(await signsIn('&idp_hint=mitid')).toEqual(['mitid']);
  await page.goto(`${system.issuer}/elsewhere?client_id=nobody`);
  expect(page.url()).not.toContain('idp_hint');
});
