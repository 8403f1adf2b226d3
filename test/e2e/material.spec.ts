import { pdfText } from '../support/pdf-text.ts';
import { png } from '../support/pictures.ts';
import { expectToFit } from './fits.ts';
import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { MaterialPages } from './pages/material-pages.ts';
import { MitidWay } from './pages/mitid-page.ts';
import { expect } from './story.ts';
import { storyWithMails } from './story-with-mails.ts';
import { tabTo } from './tab-to.ts';

const test = storyWithMails();

test('an administrator adapts, sees and publishes a page by keyboard, a parent reads it on a phone, and the mailbox gets it', async ({
  browser,
  myPage,
  page,
  signIn,
  crowd,
  system,
  mailbox,
}) => {
  test.setTimeout(150_000);
  const administrator = crowd.administrator();
  const material = new MaterialPages(page);
  await myPage.open();
  await signIn.signInForTheFirstTime(administrator);
  await material.link.click();
  await new MitidWay(page).approve(administrator.username);
  await expect(material.heading).toHaveText('Skolens sider om Unilogin');
  await expectNoFindingsInAnyLight(page, 'all pages');
  await expectToFit(page);

  await material.letterheadLink.click();
  await material.contact.fill('Skolens kontor\n12 34 56 78');
  await material.logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(120, 40) });
  await expectNoFindingsInAnyLight(page, 'name, logo and contact');
  await material.save.click();

  await material.audience('Forældre').click();
  await expect(material.heading).toHaveText('Forældre');
  await tabTo(page, material.danish);
  await page.keyboard.insertText('Kom til **åben time** tirsdag.\n\n- Tag din telefon med');
  await tabTo(page, material.part('Din egen kode'));
  await page.keyboard.press('Space');
  await expectNoFindingsInAnyLight(page, 'a page for parents, being written');
  await expectToFit(page);
  await tabTo(page, material.see);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Lige nu kan kun I se den.')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'a draft');
  await expectToFit(page);
  await tabTo(page, material.publish);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Siden er udgivet.')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'a published page, for its administrator');

  const phone = await browser.newContext({ locale: 'da-DK', viewport: { width: 360, height: 740 } });
  const theirs = await phone.newPage();
  await theirs.goto(`${system.issuer}/material/099123/parents`);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Dit barn får en ny kode');
  await expect(theirs.getByText('åben time')).toBeVisible();
  await expect(theirs.getByText('12 34 56 78')).toBeVisible();
  await expect(theirs.getByRole('heading', { name: 'Din egen kode' })).toHaveCount(0);
  await expect(theirs.locator('header img')).toHaveJSProperty('naturalWidth', 120);
  expect(await phone.cookies()).toEqual([]);
  await expectNoFindingsInAnyLight(theirs, 'a page for parents');
  await expectToFit(theirs);

  await theirs.emulateMedia({ colorScheme: 'dark' });
  const printed = (await pdfText(await theirs.pdf({ format: 'A4' }))).join(' ');
  for (const words of ['Skovbrynet Skole', 'Dit barn får en ny kode', 'åben time', '12 34 56 78', 'i 365 dage']) {
    expect(printed).toContain(words);
  }
  expect(printed).not.toContain('English');
  await phone.close();

  await material.send.click();
  await expect(page.getByText('Mailen er på vej.')).toBeVisible();
  await expect.poll(() => mailbox.mails.length, { timeout: 20_000 }).toBe(1);
  const [mail] = mailbox.mails;
  expect(mail?.to).toEqual(['post@skovbrynet.example']);
  expect(mail?.text).toContain(`${system.issuer}/material/099123/parents?lang=da`);
  expect(mail?.html).toContain('<strong>åben time</strong>');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/: Sendt$/)).toBeVisible({ timeout: 500 });
  }).toPass();
});
