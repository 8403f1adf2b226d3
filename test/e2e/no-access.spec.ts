import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { FramedPage } from './pages/framed-page.ts';
import { ServicePage } from './pages/service-page.ts';
import { expect, test } from './story.ts';

test('a pupil of a school that has not answered reads it in easy words, and goes back to the service: in the whole page, and in a frame', async ({
  page,
  system,
  signIn,
  crowd,
}) => {
  const service = await new ServicePage(page, `${system.island}/stjernehaven`).open();
  await service.signIn();
  const pupil = crowd.pupilOf('5.A');
  const secret = await signIn.signInForTheFirstTime(pupil);
  await expect(page.getByRole('heading', { name: 'Du kan ikke bruge Stjernehaven nu' })).toBeVisible();
  await expect(page.getByText('Din skole har ikke svaret endnu.')).toBeVisible();
  await expect(page.getByText('Sig det til din lærer.')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'no access');
  await page.getByRole('link', { name: 'Tilbage til Stjernehaven' }).click();
  await expect(page.getByText('Du blev ikke logget ind'), 'the service is told').toBeVisible();

  const framed = new FramedPage(page, service.address);
  await framed.open();
  await framed.login.evaluate((element) => element.setAttribute('display', 'inline'));
  await (await framed.show()).giveNameAndSecret({ ...pupil, secret });
  const refusal = framed.frame.contentFrame();
  await expect(refusal.getByRole('heading', { name: 'Du kan ikke bruge Stjernehaven nu' })).toBeVisible();
  await expect(refusal.getByText('Din skole har ikke svaret endnu.')).toBeVisible();
  await framed.expectOpen();
  await refusal.getByRole('link', { name: 'Tilbage til Stjernehaven' }).press('Enter');
  await expect(framed.frame).toHaveCount(0);
  await expect(framed.signInButton, 'they have read why').toBeFocused();
});
