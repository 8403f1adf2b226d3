import { SignInPage } from '../e2e/pages/sign-in-page.ts';
import { expect, test } from './story.ts';

test('whose password is soon over sees it at the icon and in the window, with the way to a new one', async ({
  popup,
  crowd,
  system,
}) => {
  await popup.open();
  await popup.signInForTheFirstTime(crowd.pupilOf('2.A'));
  await system.moveClasses({ '2.A': 4 }); // pictures hold for thirty days more
  await popup.open();
  await expect(popup.page.getByText(/Dine billeder udløber om 30\sdage\./)).toBeVisible();
  await expect.poll(() => popup.title()).toMatch(/skal skiftes|must be changed/);
  const page = new SignInPage(await popup.follow('Skift nu'));
  await expect(page.heading).toHaveText('Tryk på de billeder, du har nu');
});
