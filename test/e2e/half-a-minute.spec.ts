import { alone } from './alone.ts';
import type { Somebody } from './crowd.ts';
import { halfAMinute, HumanSeconds } from './human-seconds.ts';
import { ApprovalsPage } from './pages/approvals-page.ts';
import type { MarksPage } from './pages/marks-page.ts';
import { MitidWay } from './pages/mitid-page.ts';
import { PasskeysPage } from './pages/passkeys-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import type { StepUpPage } from './pages/step-up-page.ts';
import { expect, test as story } from './with-grown-up.ts';

const test = alone(story);

/** From "more is needed" to the number, by a child who has two things to make up their mind about. */
async function childAsks({ marks, stepUp }: { marks: MarksPage; stepUp: StepUpPage }): Promise<string> {
  await marks.goOnButton.click();
  return stepUp.askAll();
}
const asking = { think: 2, press: 2 };

/** From the card that has come, and the number said aloud, to the marks. */
async function parentAnswers(
  { marks, page, child, number }: { marks: MarksPage; page: ApprovalsPage; child: Somebody; number: string },
  time: HumanSeconds,
) {
  await page.requestOf(child).sayYes(number);
  await expect(marks.marks).toHaveCount(4);
  time.child({ digit: 2 });
  time.adult({ card: 1, press: 1, key: number.length + 1 });
}

/** Our short address, as the child reads it out, and Enter. */
const shortAddress = 'unilogin.dk/ja'.length + 1;

test('in under half a minute: at the kitchen table, the parent’s page open on a telephone', async ({
  marks,
  stepUp,
  elsewhere,
  system,
  crowd,
}) => {
  const { parent, child } = crowd.family();
  const page = new ApprovalsPage(elsewhere, system.issuer);
  await page.signIn(parent);
  await marks.signInForTheFirstTime(child);
  await marks.showButton.click();
  await expect(marks.goOnButton).toBeVisible();

  const time = new HumanSeconds();
  const number = await childAsks({ marks, stepUp });
  time.child(asking);
  await parentAnswers({ marks, page, child, number }, time);
  expect(time.end('at the kitchen table')).toBeLessThan(halfAMinute);
});

test('in under half a minute: a parent at work, not signed in, who has a passkey', async ({
  browser,
  browserName,
  otherBrowser,
  marks,
  stepUp,
  system,
  crowd,
}) => {
  const { parent, child } = crowd.family();
  const chromium = browserName === 'chromium' ? browser : otherBrowser; // it alone has a virtual authenticator
  const context = await chromium.newContext({ locale: 'da-DK' });
  const passkeys = new PasskeysPage(await context.newPage());
  await passkeys.plugIn();
  await passkeys.page.goto(`${system.issuer}/me/passkeys`);
  await new SignInPage(passkeys.page).signInForTheFirstTime(parent);
  await new MitidWay(passkeys.page).approve(parent.username);
  await passkeys.addButton.click();
  await expect(passkeys.status).toHaveText('Din nye adgangsnøgle er klar.');
  await context.clearCookies();
  await marks.signInForTheFirstTime(child);
  await marks.showButton.click();
  await expect(marks.goOnButton).toBeVisible();

  const time = new HumanSeconds();
  const number = await childAsks({ marks, stepUp });
  await passkeys.page.goto(`${system.issuer}/ja`);
  await new SignInPage(passkeys.page).passkeyButton.click();
  time.together({ child: asking, adult: { think: 2, key: shortAddress, press: 1, finger: 1 } });
  const page = new ApprovalsPage(passkeys.page, system.issuer);
  await parentAnswers({ marks, page, child, number }, time);
  expect(time.end('a parent at work, by passkey')).toBeLessThan(halfAMinute);
  await context.close();
});

test('in under a minute: a parent at work, not signed in, by password and MitID', async ({
  marks,
  stepUp,
  elsewhere,
  system,
  crowd,
}) => {
  const { parent, child } = crowd.family();
  const page = new ApprovalsPage(elsewhere, system.issuer);
  const signIn = new SignInPage(elsewhere);
  await page.open();
  const secret = await signIn.signInForTheFirstTime(parent);
  await new MitidWay(elsewhere).approve(parent.username);
  await expect(page.heading).toHaveText('Sig ja for et barn');
  await elsewhere.context().clearCookies();
  await marks.signInForTheFirstTime(child);
  await marks.showButton.click();
  await expect(marks.goOnButton).toBeVisible();

  const time = new HumanSeconds();
  const number = await childAsks({ marks, stepUp });
  await elsewhere.goto(`${system.issuer}/ja`);
  await signIn.giveUsername(parent.username);
  await signIn.giveSecret(secret);
  await new MitidWay(elsewhere).approve(parent.username);
  const typed = [shortAddress, parent.username.length + 1, secret.kind === 'password' ? secret.password.length + 1 : 4];
  const key = [...typed, parent.username.length + 1].reduce((sum, keys) => sum + keys); // MitID asks for a name too
  time.together({ child: asking, adult: { think: 4, press: 1, key, mitid: 1 } });
  await parentAnswers({ marks, page, child, number }, time);
  expect(time.end('a parent at work, by password and MitID')).toBeLessThan(2 * halfAMinute);
});
