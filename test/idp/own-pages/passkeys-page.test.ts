import { afterAll, beforeAll, expect, test } from 'vitest';
import { Guest } from '../../support/guest.ts';
import { grownUpsOf, PasskeyOwner, peopleOf } from '../../support/passkey-owner.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let adult: () => string;
let pupil: () => string;
beforeAll(async () => {
  provider = await startProvingProvider();
  adult = await grownUpsOf(provider);
  pupil = await peopleOf(provider, 'pupil');
});
afterAll(() => provider.stop());

const owner = () => new PasskeyOwner(provider);
const open = async ({ visitor }: Guest, path: string) => {
  const { url, response } = await visitor.visit(provider.issuer + path);
  return { url, status: response.status, html: await response.text() };
};

test('the page comes with the list, in its own script and under the strictest policy', async () => {
  const anna = await (await owner().comeIn(adult())).withPasskey('<b>Min telefon</b>');
  const { visitor, issuer } = anna;
  const { response } = await visitor.visit(`${issuer}/me/passkeys`);
  const html = await response.text();
  expect(html).toContain('<h1>Dine adgangsnøgler</h1>');
  expect(html).toContain('<unilogin-passkeys lang="da"');
  expect(html).not.toContain('<b>Min telefon');
  expect(html).toContain(anna.device.passkeys[0]?.id);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  const [, script = ''] = /<script type="module" src="([^"]*)"/.exec(html) ?? [];
  expect(script).toMatch(/^\/passkeys\/da\/passkeys-[\w-]+\.js$/);
  expect((await visitor.send(issuer + script)).status).toBe(200);
  expect((await open(anna, '/me')).html).toContain('href="/me/passkeys?lang=da"');
});

test('whoever has shown no more than a password is led to do so, and told kindly when they cannot', async () => {
  const anna = await owner().comeIn(adult());
  await anna.follow(`${provider.issuer}/me/passkeys`);
  expect(await anna.look()).toMatchObject({ at: 'step-up', ways: [] });
  const step = await anna.answer({ answer: 'not-now' });
  const told = await open(anna, step.at === 'done' ? (step.to ?? '') : '');
  expect(told.status).toBe(403);
  expect(told.html).toContain('Først skal du vise, at det er dig');
  expect(told.html).toContain('Din adgangskode virker som før.');
  expect(told.html).toContain('href="/me?lang=da"');
});

test('half an hour is fresh, a whole one is not: then a passkey is one way to be so again', async () => {
  const anna = await (await owner().comeIn(adult())).withPasskey();
  await provider.database
    .updateTable('raises')
    .set({ at: new Date(Date.now() - 1_801_000) })
    .execute();
  await anna.follow(`${provider.issuer}/me/passkeys`);
  expect(await anna.look()).toMatchObject({ at: 'step-up', ways: [{ is: 'passkey' }] });
  const step = await anna.prove();
  const page = await open(anna, step.at === 'done' ? (step.to ?? '') : '');
  expect(page.html).toContain('<h1>Dine adgangsnøgler</h1>');
  expect(page.url.search, 'nothing of the way there is left in the address').toBe('?lang=da');
});

test('somebody who is not signed in signs in first, and then shows more', async () => {
  const anna = await (await owner().comeIn(adult())).withPasskey();
  const there = owner();
  there.device.passkeys.push(...anna.device.passkeys);
  await there.follow(`${provider.issuer}/me/passkeys`);
  const step = await there.prove();
  const page = await open(there, step.at === 'done' ? (step.to ?? '') : '');
  expect(page.html, 'a passkey is both at once').toContain('<h1>Dine adgangsnøgler</h1>');
  const secondTime = new Guest(provider.issuer);
  const username = adult();
  await secondTime.follow(`${provider.issuer}/me/passkeys`);
  const done = await secondTime.signInForTheFirstTime(username, provider.secretOf(username));
  const { url } = await open(secondTime, done.at === 'done' ? (done.to ?? '') : '');
  expect(url.pathname, 'asked for more').toMatch(/^\/sign-in\//);
});

test('a pupil is told, without being asked for more, and finds the way back', async () => {
  const child = await owner().comeIn(pupil());
  const { html, status } = await open(child, '/me/passkeys');
  expect(status).toBe(403);
  expect(html).toContain('Adgangsnøgler er for voksne');
  expect(html).toContain('href="/me?lang=da"');
  expect((await open(child, '/me')).html).not.toContain('/me/passkeys');
});
