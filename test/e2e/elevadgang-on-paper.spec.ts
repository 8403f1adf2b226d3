import { pdfText } from '../support/pdf-text.ts';
import { expect, test as story } from './story.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

/** A school of its own: a whole class is needed. */
const test = story.extend<object, object>({ system: systemOfItsOwn() });

test('a teacher prints the class, while its two words stand on the screen: they are not on the paper', async ({
  page,
  signIn,
  crowd,
  system,
}) => {
  await page.goto(`${system.issuer}/elevadgang`);
  await signIn.signInForTheFirstTime(crowd.named('Mette'));
  await page.getByRole('radio', { name: '1.A' }).check({ force: true });
  await page.getByRole('button', { name: /^Giv ny adgangskode/ }).click();
  await page.getByRole('button', { name: /^Ja, åbn for alle 8/ }).click();
  await expect(page.locator('.reached b')).toHaveText('0 af 8 er igennem');
  const code = (await page.locator('.code b').innerText()).trim();

  const printed = (await pdfText(await page.pdf({ format: 'A4' }))).join(' ');
  for (const words of ['Elevadgang', '1.A', 'Ida Holm', 'idah1234', 'Døren er åben', 'Storm Bang', 'stor9264']) {
    expect(printed).toContain(words);
  }
  for (const words of [code, 'De to ord', 'Luk', 'Fortryd', 'Giv ny adgangskode']) expect(printed).not.toContain(words);
});
