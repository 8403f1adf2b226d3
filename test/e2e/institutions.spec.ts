import { alone } from './alone.ts';
import { expectToFit } from './fits.ts';
import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { InstitutionsPage } from './pages/institutions-page.ts';
import { MitidWay } from './pages/mitid-page.ts';
import { expect, test as story } from './story.ts';

const test = alone(story);

test('a mistyped search finds a school, without a script; a second administration is refused with the number there is, and an order leads to a number', async ({
  page,
  crowd,
  signIn,
  system,
}) => {
  const administrator = crowd.administrator();
  const institutions = new InstitutionsPage(page, system.issuer);
  await institutions.open();
  await institutions.typed.fill('skvobrynet skoel');
  await institutions.typed.press('Enter');
  await expect(institutions.row('Skovbrynet Skole')).toContainText('099123');
  await institutions.typed.fill('granlund');
  await institutions.find.click();
  await expect(institutions.row('Granlunds Skole')).toContainText('Brug 099123 Skovbrynet Skole.');
  await expectNoFindingsInAnyLight(page, 'the register');
  await expectToFit(page);

  await institutions.toOrder.click();
  await signIn.signInForTheFirstTime(administrator);
  await new MitidWay(page).approve(administrator.username);
  await expect(institutions.row('PPR Skovbrynet')).toContainText('099130');
  await institutions.wanted.fill('Forvaltning for børn');
  await institutions.look.click();
  await institutions.kind('Forvaltning').check();
  await institutions.mail.fill('anders@skovbrynet.example');
  await institutions.phone.fill('12 34 56 78');
  await page.getByLabel('Kommunens nummer').selectOption({ label: '751042 Skovbrynet Kommune' });
  await institutions.order.click();
  await expect(institutions.alert).toContainText('Skovbrynet Kommune har allerede 751042');
  await expect(institutions.alert).toContainText('fx til PPR');
  await expect(institutions.alert).toContainText('Aula');
  await expectNoFindingsInAnyLight(page, 'a second administration');
  await expectToFit(page);

  await institutions.name.fill('Lærkebo SFO');
  await institutions.kind('Andet').check();
  await expect(institutions.phone, 'nothing that was typed is lost').toHaveValue('12 34 56 78');
  await institutions.order.click();
  await expect(page.getByRole('status')).toHaveText(
    'Vi har fået din bestilling. Her på siden ser du, hvordan det går.',
  );
  await expect(institutions.row('Lærkebo SFO')).toContainText('Vi ser på den');
  const [id = ''] = /[0-9a-f]{12}/.exec((await institutions.row('Lærkebo SFO').textContent()) ?? '') ?? [];
  await system.command('idp/institution-orders.ts', 'give', id, '099131');
  await page.reload();
  await expect(page.getByText('Nummeret er 099131.')).toBeVisible();
});
