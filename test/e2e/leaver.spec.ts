import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { demoSchool } from '../support/demo-school.ts';
import type { System } from '../support/system.ts';
import { expect, test as story } from './story.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

/** A school of its own: somebody leaves it. */
const test = story.extend<object, { system: System }>({ system: systemOfItsOwn() });

const School = v.looseObject({ people: v.array(v.looseObject({ username: v.string() })) });

test('a pupil leaves the school: signed out of the service by itself, and told whom to ask at the next try', async ({
  island,
  signIn,
  crowd,
  system,
}, info) => {
  const pupil = crowd.pupilOf('6.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  const secret = await signIn.keepHandedOut();
  await signIn.rehearse(secret);
  await island.expectSignedIn(pupil.givenName);

  const told = v.parse(School, JSON.parse(await readFile(demoSchool, 'utf8')));
  const people = told.people.filter(({ username }) => username !== pupil.username);
  const file = info.outputPath('school.json');
  await writeFile(file, JSON.stringify({ ...told, people }));
  expect(await system.command('idp/import-people.ts', file)).toContain('Forlader: 1 elev');

  await expect(async () => {
    await island.open();
    await island.expectSignedOut();
  }).toPass({ timeout: 20_000 });
  await island.signIn();
  await signIn.giveNameAndSecret({ username: pupil.username, secret });
  await expect(signIn.alert).toHaveText('Skolen har dig ikke på listen mere. Spørg på skolens kontor.');
});
