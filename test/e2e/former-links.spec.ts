import { FormerLinks } from '../../demo/server/former-links.ts';
import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { expect, test } from './story.ts';

test('a service from before 2024 signs a pupil in without a changed line, and a replayed ticket, a wrong fingerprint and a foreign address lead nowhere', async ({
  page,
  crowd,
  signIn,
  system,
}) => {
  const pupil = crowd.pupilOf('5.A');
  await page.goto(`${system.island}/gammelskov`);
  await page.getByRole('link', { name: 'Log ind med UNI-Login' }).click();
  await expect(page.getByText('Gammelskov')).toBeVisible();
  await signIn.signInForTheFirstTime(pupil);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hej ${pupil.username}`);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du kom ikke ind');
  await page.getByRole('link', { name: 'Log ind med UNI-Login' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hej ${pupil.username}`);

  const address = `${system.island}/gammelskov/login`;
  await page.goto(new FormerLinks({ id: 'gammelskov', secret: 'a wrong one', address }).to(system.issuer));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Linket virker ikke');
  await expectNoFindingsInAnyLight(page, 'a link that does not work');
  const foreign = { id: 'gammelskov', secret: 'demo-only-gammelskov', address: `${system.library}/` };
  await page.goto(new FormerLinks(foreign).to(system.issuer));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du kan ikke logge ind i Gammelskov herfra');
  await expectNoFindingsInAnyLight(page, 'a foreign address');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You cannot sign in to Gammelskov from here');
});
