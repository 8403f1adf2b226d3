import { SignInPage } from '../../e2e/pages/sign-in-page.ts';
import { workerOf } from '../story.ts';
import { expect, expectWarning, test } from './guarded.ts';

const form = `<form method="post" action="/taget"><label>Kode <input name="kode" type="password"></label><button>Ind</button></form>`;
const withoutForm = `<label>Kode <input type="password" onkeydown="if (event.key === 'Enter') fetch('/taget', { method: 'POST', body: value })"></label>`;

test('on the provider’s own page nobody is warned, and whoever says that a site is fine is warned there no more', async ({
  browserWithIt,
  foreign,
  password,

  system,
  tab,
}) => {
  await tab.goto(`${system.issuer}/password`);
  const signIn = new SignInPage(tab);
  await expect(signIn.heading).toHaveText('Skriv den kode, du har nu');
  await signIn.passwordField.pressSequentially(password, { delay: 60 });
  await tab.keyboard.press('Enter');
  await signIn.expectNewPassword();

  const other = await browserWithIt.newPage();
  await other.goto(foreign.page('side', form));
  await other.getByLabel('Kode').pressSequentially(password);
  await expectWarning(other);
  await other.getByRole('button', { name: 'Tilbage til siden' }).click();
  await expect(other).toHaveURL(/\/side$/);
  await other.getByLabel('Kode').fill('');
  await other.getByLabel('Kode').pressSequentially(password);
  await expectWarning(other);
  await other.getByText('Er det i orden her?').click();
  await other.getByRole('button', { name: 'Det er i orden her' }).click();
  await expect(other).toHaveURL(/\/side$/);
  await other.reload();
  await other.getByLabel('Kode').pressSequentially(password);
  await other.keyboard.press('Enter');
  await expect(other.getByText('Modtaget')).toBeVisible();
  expect(foreign.arrived).toHaveLength(1);
});

test('by one byte alone, what is sent is judged, also while a rest in the typing is looked at', async ({
  browserWithIt,
  foreign,
  password,
  tab,
}) => {
  const worker = await workerOf(browserWithIt);
  await worker.evaluate(() => (globalThis as unknown as InWorker).chrome.storage.session.remove('guard-whole'));
  await tab.goto(foreign.page('side', withoutForm));
  await tab.getByLabel('Kode').focus();
  await tab.keyboard.type(password);
  const busy = worker.evaluate(() => {
    const end = Date.now() + 1_000;
    while (Date.now() < end);
  });
  await tab.waitForTimeout(600); // the rest is over, and its answer not there
  await tab.keyboard.press('Enter');
  await busy;
  await expectWarning(tab);
  expect(foreign.arrived).toEqual([]);
});

interface InWorker {
  chrome: { storage: { session: { remove(key: string): Promise<void> } } };
}
