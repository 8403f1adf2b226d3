import { SignInPage } from '../../e2e/pages/sign-in-page.ts';
import { expect, expectWarning, test } from './guarded.ts';

const form = `<form method="post" action="/taget"><label>Kode <input name="kode" type="password"></label><button>Ind</button></form>`;

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
