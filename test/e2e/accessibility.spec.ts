import { expectNoFindings, expectNoFindingsInAnyLight } from './no-findings.ts';
import { PracticePage } from './pages/practice-page.ts';
import { expect, test } from './story.ts';

test.setTimeout(100_000); // axe reads every node of up to nine pages

test('axe finds nothing on the demo’s pages', async ({ page, system }) => {
  for (const path of ['/', '/laeringsoen', '/popup', '/public']) {
    await page.goto(system.island + path);
    await expectNoFindingsInAnyLight(page, path);
  }
  await page.goto(`${system.library}/`);
  await expectNoFindingsInAnyLight(page, 'Bogbjerget');
});

test('axe finds nothing in any state of a grade 1 pupil’s sign-in', async ({ island, page, signIn, crowd }) => {
  const pupil = crowd.pupilOf('0.A');
  await island.open();
  await island.signIn();
  await signIn.ready();
  await expectNoFindingsInAnyLight(page, 'username');
  await signIn.giveUsername('ida');
  await expect(signIn.alert).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'username refused');
  await signIn.giveUsername(pupil.username);
  await signIn.expectSecretAsked();
  await expectNoFindingsInAnyLight(page, 'pictures');
  await signIn.giveSecret({ kind: 'pictures', pictures: [...pupil.pictures].reverse() });
  await expect(signIn.alert).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'wrong pictures');
  await signIn.giveSecret(pupil.secret);
  await signIn.expectNewPassword();
  await expectNoFindingsInAnyLight(page, 'new pictures');
  const handedOut = await signIn.keepHandedOut();
  await signIn.expectRehearsal();
  await expectNoFindingsInAnyLight(page, 'rehearsal');
  await signIn.rehearse(handedOut);
  await island.expectSignedIn(pupil.givenName);
  await expectNoFindingsInAnyLight(page, 'signed in');
});

test('axe finds nothing in any state of a grade 8 pupil’s sign-in', async ({ island, page, signIn, crowd }) => {
  const pupil = crowd.pupilOf('8.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.expectSecretAsked();
  await expectNoFindingsInAnyLight(page, 'password');
  await signIn.giveSecret({ kind: 'password', password: 'forkert' });
  await expect(signIn.alert).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'wrong password');
  await signIn.giveSecret(pupil.secret);
  await signIn.expectNewPassword();
  await expectNoFindingsInAnyLight(page, 'handed out');
  await signIn.chooseOwn();
  await expectNoFindingsInAnyLight(page, 'choosing');
  await signIn.giveNewPassword('abc');
  await expect(signIn.alert).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'own password refused');
});

test('axe finds nothing on "Min Unilogin" and at its practice, of a pupil and of a teacher', async ({
  myPage,
  page,
  signIn,
  crowd,
}) => {
  for (const somebody of [crowd.pupilOf('0.A'), crowd.teacher()]) {
    await myPage.open();
    await signIn.signInForTheFirstTime(somebody);
    await myPage.expectToBeOf(somebody);
    await expectNoFindingsInAnyLight(page, somebody.username);
    await myPage.practiseLink.click();
    const practice = new PracticePage(page);
    await practice.doneButton.waitFor();
    await expectNoFindingsInAnyLight(page, `${somebody.username} practises`);
    const { secret } = somebody; // the one-time one, which is over
    for (let tries = 1; tries <= 6; tries += 1) {
      await practice.try(secret);
      await expect(practice.told).toHaveText(tries < 3 ? /Næsten/ : tries < 6 ? /Tag en pause/ : /Kom igen senere/);
      if (tries % 3 === 0) await expectNoFindingsInAnyLight(page, `${somebody.username} after ${tries} tries`);
    }
    await practice.backLink.click();
    await myPage.signOutLink.click();
    await page.getByRole('button', { name: 'Ja, log ud' }).click();
    await expect(myPage.heading).toHaveText('Du er logget ud');
    await expectNoFindingsInAnyLight(page, 'signed out');
  }
});

test('axe finds nothing where a sign-in does not go on', async ({ island, page, signIn, crowd, system }) => {
  test.setTimeout(120_000);
  const pupil = crowd.pupilOf('6.A');
  await island.open();
  await island.signIn();
  await signIn.ready();
  await page.getByRole('link', { name: 'Jeg kan ikke komme ind' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem er du?');
  await expectNoFindings(page, 'help');
  await page.goBack();
  await signIn.giveUsername(pupil.username);
  for (let tries = 1; tries <= 5; tries += 1) {
    await signIn.giveSecret({ kind: 'password', password: `forkert${tries}aaaa` });
    await expect(signIn.alert).toBeVisible();
    await expect(signIn.passwordField).toHaveValue('');
  }
  await expect(signIn.alert).toContainText(/minut|sekund/);
  await expectNoFindings(page, 'throttled');
  await page.context().setOffline(true);
  await signIn.giveSecret(pupil.secret);
  await expect(signIn.alert).toContainText('forbindelse');
  await expectNoFindings(page, 'offline');
  await page.context().setOffline(false);
  await page.goto(`${system.issuer}/sign-in/nobody-knows-this-one`);
  await expectNoFindings(page, 'expired');
  await page.goto(`${system.issuer}/auth?client_id=nobody`);
  await expectNoFindings(page, 'error of the provider');
  await page.goto(`${system.issuer}/session/end`);
  await expectNoFindings(page, 'sign-out at the provider');
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('buttons and fields keep their borders, and the focus its ring', async ({
    browserName,
    island,
    page,
    signIn,
  }) => {
    await island.open();
    const borderOf = (place: typeof island.signInButton) =>
      place.evaluate((element) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
        const isForced = matchMedia('(forced-colors: active)').matches;
        return (
          borderTopStyle === 'solid' && borderTopWidth !== '0px' && !(isForced && borderTopColor === backgroundColor)
        );
      });
    // Firefox has no such emulation over WebDriver BiDi; the borders must be there without it too
    const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
    expect(isForced).toBe(browserName === 'chromium');
    expect(await borderOf(island.signInButton), 'the service’s button').toBe(true);
    await island.signIn();
    await signIn.ready();
    expect(await borderOf(signIn.button), 'the button').toBe(true);
    expect(await borderOf(signIn.usernameField), 'the field').toBe(true);
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused ? getComputedStyle(focused).outlineStyle : 'nothing is focused';
    });
    expect(ring).toBe('solid');
  });
});
