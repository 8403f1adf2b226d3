import type { Page } from '@playwright/test';
import { pdfText } from '../support/pdf-text.ts';
import { codeIn } from '../support/ways-in.ts';
import { expectToFit } from './fits.ts';
import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { MitidWay } from './pages/mitid-page.ts';
import { PasskeysPage } from './pages/passkeys-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { expect } from './story.ts';
import { storyWithMails } from './story-with-mails.ts';
import { tabTo } from './tab-to.ts';

const test = storyWithMails();

/** The administrator searches by keyboard for a parent, and comes to the question how. */
async function findElena(page: Page): Promise<void> {
  await tabTo(page, page.getByLabel('Hvem skal ind?'));
  await page.keyboard.type('popescu');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vi fandt én.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Elena Popescu' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åbn en engangsadgang for Elena Popescu');
}

test('an administrator opens one on paper; a parent without MitID types the code, gets a password and a first passkey, and is seen to have come in; the next comes by mail', async ({
  browser,
  browserName,
  myPage,
  page,
  signIn,
  crowd,
  system,
  mailbox,
}) => {
  test.setTimeout(100_000);
  const administrator = crowd.administrator();
  await myPage.open();
  await signIn.signInForTheFirstTime(administrator);
  await page.getByRole('link', { name: 'Engangsadgang til voksne' }).click();
  await new MitidWay(page).approve(administrator.username);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Engangsadgang til voksne');
  await expectNoFindingsInAnyLight(page, 'nobody is searched for yet');
  await findElena(page);
  await expect(page.getByText('se legitimation først')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'before it is opened');
  await expectToFit(page);
  await tabTo(page, page.getByRole('button', { name: 'Lav brevet nu' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din vej ind i Unilogin');
  await expect(page.getByRole('button', { name: 'Skriv ud' })).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'the letter');
  await expectToFit(page);
  const code = codeIn(await page.locator('main').innerText());
  if (browserName === 'chromium') {
    await page.emulateMedia({ colorScheme: 'dark' });
    const sheets = await pdfText(await page.pdf({ format: 'A4' }));
    await page.emulateMedia({ colorScheme: null });
    expect(sheets).toHaveLength(1);
    for (const words of [
      'Skovbrynet Skole',
      'Til Elena Popescu',
      `${system.issuer}/brev`,
      'elen5127',
      code,
      'Koden virker til',
    ])
      expect(sheets[0]).toContain(words);
    expect(sheets[0]).not.toContain('Jeg er færdig');
  }
  await page.getByRole('link', { name: 'Jeg er færdig' }).click();
  await expect(page.getByText(/^Brev: åben til/)).toBeVisible();
  await expectToFit(page);

  const phone = await browser.newContext({ locale: 'da-DK', viewport: { width: 360, height: 740 } });
  const theirs = await phone.newPage();
  const passkeys = browserName === 'chromium' ? new PasskeysPage(theirs) : undefined;
  await passkeys?.plugIn();
  await theirs.goto(`${system.issuer}/brev`);
  await theirs.getByLabel('Brugernavn').fill('elen5127');
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Skriv koden fra skolen');
  await expectNoFindingsInAnyLight(theirs, 'the code is asked for');
  await theirs.getByLabel('Koden fra brevet eller mailen').fill('2345 6789 CDFH');
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByRole('alert')).toHaveText(
    'Den kode virker ikke her. Se på den igen. Er der kommet en nyere, så brug den.',
  );
  await expectNoFindingsInAnyLight(theirs, 'another code was typed');
  await theirs.getByLabel('Koden fra brevet eller mailen').fill(code.toLowerCase());
  await theirs.keyboard.press('Enter');
  const parentsPage = new SignInPage(theirs);
  await parentsPage.rehearse(await parentsPage.keepHandedOut());
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Vil du lave en adgangsnøgle?');
  await expectNoFindingsInAnyLight(theirs, 'a first passkey');
  if (passkeys === undefined) await theirs.getByRole('link', { name: 'Ikke nu' }).click();
  else await theirs.getByRole('button', { name: 'Lav en adgangsnøgle' }).click();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Du har fået en ny kode');

  if (passkeys !== undefined) {
    await theirs.goto(`${system.issuer}/me`);
    await new SignInPage(theirs).passkeyButton.click();
    await expect(theirs.getByText('Elena Popescu')).toBeVisible();
  }
  await phone.close();

  await page.reload();
  await expect(page.getByText(/^Brev: brugt/)).toBeVisible();
  await findElena(page);
  await page.getByRole('button', { name: 'Send mailen nu' }).click();
  await expect(page.getByText('Mailen er på vej.').first()).toBeVisible();
  await expect.poll(() => mailbox.mails.length, { timeout: 20_000 }).toBe(2);
  const [told, sent] = mailbox.mails;
  expect([told?.to, sent?.to]).toEqual([['elena@popescu.example'], ['elena@popescu.example']]);
  expect(told?.text, 'that there is a letter, and nothing that opens').not.toMatch(/\b[2-9A-Z]{4}-/);
  expect(codeIn(sent?.text ?? '')).not.toBe(code);
  await expectNoFindingsInAnyLight(page, 'what was opened lately');
});
