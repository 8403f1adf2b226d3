import { expect, test, workerOf } from './story.ts';

const hour = 3_600_000;

test('offline, without a provider, with a wrong clock and after an update the window shows what is known, and how it stands', async ({
  popup,
  browserWithIt,
  crowd,
  system,
}) => {
  const pupil = crowd.pupilOf('8.A');
  await popup.open();
  await popup.signInForTheFirstTime(pupil);

  await test.step('offline', async () => {
    await browserWithIt.setOffline(true);
    await popup.open();
    await expect(popup.heading).toContainText(pupil.givenName);
    await expect(popup.page.getByText(/Du er ikke på nettet\. Sådan så det ud kl\.\s\d\d\.\d\d\./)).toBeVisible();
    await browserWithIt.setOffline(false);
    await expect(popup.page.getByText('Du er ikke på nettet')).toBeHidden();
  });

  await test.step('provider down', async () => {
    await system.stopProvider();
    await popup.open();
    await expect(popup.heading).toContainText(pupil.givenName);
    await expect(popup.page.getByText('Unilogin svarer ikke lige nu')).toBeVisible();
    await system.startProvider();
    await popup.page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(popup.page.getByText('Unilogin svarer ikke lige nu')).toBeHidden();
  });

  await test.step('wrong clock', async () => {
    await popup.open({ ahead: 3 * hour });
    await expect(popup.page.getByText(/Computerens ur går 3\stimer for hurtigt\./)).toBeVisible();
    await expect(popup.heading).toContainText(pupil.givenName);
  });

  await test.step('what an older version has kept', async () => {
    const worker = await workerOf(browserWithIt);
    await worker.evaluate(() =>
      (globalThis as unknown as WithStorage).chrome.storage.session.set({
        tokens: { access_token: 'a', refresh_token: 'r', expires_in: 900 },
        seen: { user: { name: 'Ida' } },
        attempt: 'open',
        waiting: '3',
      }),
    );
    await popup.endWorker();
    await popup.open();
    await expect(popup.heading, 'the provider still knows them').toContainText(pupil.givenName);
    expect(await popup.badge()).toBe('');
  });
});

test('signing out here forgets them in this browser, and everywhere at the provider too', async ({
  popup,
  crowd,
  system,
}) => {
  const pupil = crowd.pupilOf('8.A');
  await popup.open();
  await popup.signInForTheFirstTime(pupil);
  await popup.page.getByRole('button', { name: 'Log ud her' }).click();
  await expect(popup.heading).toHaveText('Du er logget ud');
  await expect.poll(() => popup.title()).not.toContain(pupil.givenName);
  await popup.page.getByRole('button', { name: 'Log ind med Unilogin' }).click();
  await expect(popup.heading, 'the provider still knows them').toContainText(pupil.givenName);

  const asked = popup.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Log ud alle steder' }).click();
  await (await asked).getByRole('button', { name: 'Log ud' }).first().click();
  await expect(popup.heading).toHaveText('Du er logget ud');
  const page = await popup.context.newPage();
  await page.goto(`${system.issuer}/me`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem er du?');
});

interface WithStorage {
  chrome: { storage: { session: { set(items: object): Promise<void> } } };
}
