import { expect, test } from './story.ts';

test('whoever chooses an own password hears how hard it is to guess, and what would help', async ({
  island,
  page,
  signIn,
  crowd,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/policy|trusted|unilogin-password/i.test(message.text())) complaints.push(message.text());
  });
  const pupil = crowd.pupilOf('7.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  await signIn.chooseOwn();
  const meter = page.getByRole('meter', { name: 'Hvor svær er den at gætte?' });
  const common = page.getByRole('listitem').filter({ hasText: 'som mange bruger' });
  await expect(meter).toHaveCount(0);

  await signIn.newPasswordField.fill('Elefant123');
  await expect(meter).toHaveAttribute('aria-valuetext', /let at gætte/i);
  await expect(page.locator('unilogin-password [part=strength]')).toContainText(/ord/);
  // The page's filter knows that it may be common; the provider decides
  await expect(common).toContainText('ses, når du gemmer');

  await signIn.newPasswordField.fill('Kanelgiraf47lampet');
  await expect(meter).toHaveAttribute('aria-valuetext', /god/i);
  await expect(common).toContainText('i orden');

  await signIn.newPasswordField.fill(`${pupil.username}${pupil.username}`);
  await expect(meter).toHaveAttribute('aria-valuetext', /let at gætte/i);
  await expect(page.locator('unilogin-password [part=strength]')).toContainText('Det ved andre om dig.');

  await signIn.newPasswordField.fill('');
  await expect(meter).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('without its worker the page does all the rest', async ({ island, page, signIn, crowd }) => {
  await page.route('**/workers/**', (route) => route.abort());
  const pupil = crowd.pupilOf('7.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  await signIn.chooseOwn();
  await signIn.newPasswordField.fill('Kanelgiraf47');
  await expect(page.getByRole('listitem').filter({ hasText: 'som mange bruger' })).toContainText('i orden');
  await expect(page.getByRole('meter')).toHaveCount(0);
  await signIn.continue();
  await signIn.rehearse({ kind: 'password', password: 'Kanelgiraf47' });
  await island.expectSignedIn(pupil.givenName);
});
