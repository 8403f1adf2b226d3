import type { System } from '../support/system.ts';
import { expect, test as story } from './story.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

/** A school of which nobody has a password yet. */
const environment = { IDP_ACCOUNTS: 'test/support/no-accounts.json', IDP_ONE_TIME_DAYS: '60' };
const test = story.extend<object, { system: System }>({
  system: systemOfItsOwn({ clocked: true, anew: true, environment }),
});

test('a school goes live: everyone’s old password opens once, then is none; after sixty days it opens nothing', async ({
  island,
  signIn,
  crowd,
  system,
}) => {
  const [first, late] = [crowd.pupilOf('5.A'), crowd.pupilOf('1.A')];
  await island.open();
  await island.signIn();
  await signIn.giveUsername(first.username);
  await signIn.giveAnySecret(); // nobody gets in before, and nothing says that the name is known

  expect(await system.command('idp/go-live.ts', 'demo/accounts.json')).toContain('"secrets-handed-in"');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(first);
  const words = await signIn.keepHandedOut();
  await signIn.rehearse(words);
  await island.expectSignedIn(first.givenName);
  await island.signOut();
  await island.expectSignedOut();

  await island.signIn();
  await signIn.giveNameAndSecret(first);
  await expect(signIn.alert).toHaveText('Det passede ikke. Prøv igen.');

  await system.passDays(61);
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(late);
  await expect(signIn.card).toContainText('Koden virker ikke mere. Spørg på skolen, og få hjælp til en ny.');
});
