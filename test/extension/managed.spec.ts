import { whyNotRuled, underPolicy } from '../support/under-policy.ts';
import { FirefoxWithIt, firefoxId } from './firefox-with-it.ts';
import { chromiumWithIt, expect, test, workerOf } from './story.ts';

/** The id that the `key` of the development package gives it. */
const chromiumId = 'ghhbgoacipbhiikccgphbindlhipoilo';

/** What a school would write, as docs/school-rollout.md has it. */
const chosen = (provider: string) => ({
  provider,
  localProvider: 'kommune-101',
  notify: false,
  guard: { pages: true, password: true, inPrivate: false, reports: true },
});

test('a school’s policy file locks the settings in Chromium, and says so', async ({ system }) => {
  const why = whyNotRuled('chromium');
  test.skip(why !== undefined, why);
  const ruled = await underPolicy('chromium', {
    '3rdparty': { extensions: { [chromiumId]: chosen(system.issuer) } },
  });
  const context = await chromiumWithIt({ executablePath: ruled.path });
  try {
    const worker = await workerOf(context);
    const page = await context.newPage();
    await page.goto(new URL('options.html', worker.url()).href);
    await expect(page.getByText('kun skolen kan ændre det')).toBeVisible();
    await expect(page.getByText('Valgt af din skole')).toHaveCount(6);
    await expect(page.getByText(new URL(system.issuer).host).first()).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('switch')).toHaveCount(0);
    await expect(page.getByText('Skolen får at vide')).toBeVisible();
    await page.goto(new URL('popup.html', worker.url()).href);
    await expect(
      page.getByText(`Din skole har valgt, at du logger ind hos ${new URL(system.issuer).host}.`),
    ).toBeVisible();
  } finally {
    await context.close();
    await ruled.remove();
  }
});

test('a school’s policy file locks the settings in Firefox, and says so', async ({ system }) => {
  const why = whyNotRuled('firefox');
  test.skip(why !== undefined, why);
  const policies = { '3rdparty': { Extensions: { [firefoxId]: chosen(system.issuer) } } };
  const ruled = await underPolicy('firefox', { policies });
  const firefox = await FirefoxWithIt.launch({ executablePath: ruled.path });
  try {
    const settings = await firefox.openWindow('options.html');
    await settings.says('only the school can change it');
    await settings.says('kommune-101 Chosen by your school');
    await settings.says(`${new URL(system.issuer).host} Chosen by your school`);
    const window = await firefox.openWindow();
    await window.says(`Your school has chosen that you sign in at ${new URL(system.issuer).host}.`);
  } finally {
    await firefox.close();
    await ruled.remove();
  }
});
