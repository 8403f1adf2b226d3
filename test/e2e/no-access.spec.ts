import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { ServicePage } from './pages/service-page.ts';
import { expect, test } from './story.ts';

test('a pupil of a school that has not answered reads it in easy words, and goes back to the service', async ({
  page,
  system,
  signIn,
  crowd,
}) => {
  const service = await new ServicePage(page, `${system.island}/stjernehaven`).open();
  await service.signIn();
  await signIn.signInForTheFirstTime(crowd.pupilOf('5.A'));
  await expect(page.getByRole('heading', { name: 'Du kan ikke bruge Stjernehaven nu' })).toBeVisible();
  await expect(page.getByText('Din skole har ikke svaret endnu.')).toBeVisible();
  await expect(page.getByText('Sig det til din lærer.')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'no access');
  await page.getByRole('link', { name: 'Tilbage til Stjernehaven' }).click();
  await expect(page.getByText('Du blev ikke logget ind'), 'the service is told').toBeVisible();
});
