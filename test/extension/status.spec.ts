import { expect, test } from './story.ts';

test('somebody signs in, and sees who they are and how the password stands', async ({ popup, crowd }) => {
  await popup.open();
  await expect(popup.heading).toHaveText('Hvem er du?');
  const pupil = crowd.pupilOf('8.A');
  await popup.signInForTheFirstTime(pupil);
  const { page } = popup;
  await expect(page.getByText('Elev i 8.A')).toBeVisible();
  await expect(page.getByText('Skovbrynet Skole')).toBeVisible();
  await expect(page.getByText('Lav', { exact: true })).toBeVisible();
  await expect(page.getByText(/Din kode er fra .* og gælder til /)).toBeVisible();
});
