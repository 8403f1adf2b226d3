import { afterAll, beforeAll, expect, test } from 'vitest';
import { Chooser, localAt, startWithWays } from '../../support/other-ways.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { upstreamAt } from '../../support/upstream.ts';

const away = { issuer: 'https://login.aabo.example', clientId: 'unilogin' };
let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startWithWays(
    [
      localAt(away, { usedUniSync: true, alsoCalled: ['Sønderby'] }),
      localAt(away, { id: 'linked', name: 'Privatskolen Ærø', names: { by: 'link' } }),
    ],
    upstreamAt(away),
    ['899'],
  );
});
afterAll(() => provider.stop());

test('by search, also without the letter that is missing on the keyboard', async () => {
  const someone = new Chooser(provider.issuer);
  await someone.come();
  const all = await someone.open('other-ways');
  for (const told of ['Unilogin', 'MitID', 'Find din kommune eller skole']) expect(all.html).toContain(told);
  expect(all.html).not.toContain('Åbo Kommune');
  for (const typed of ['åbo', 'AABO', 'abo', 'sonderby', 'aabrinkens skole', 'åbrinkns']) {
    const { html } = await someone.open(`other-ways?q=${encodeURIComponent(typed)}`);
    expect(html, typed).toContain(`href="/sign-in/${someone.id}/other-ways/aabo?lang=da"`);
  }
  const found = await someone.visitor.send(`${provider.issuer}/sign-in/${someone.id}/other-ways-found?q=aero&lang=en`);
  const to = `/sign-in/${someone.id}/other-ways/linked?lang=en`;
  expect(await found.json()).toEqual({
    told: 'We found one. It is below.',
    isNone: false,
    ways: [{ to, name: 'Privatskolen Ærø', schools: 'Åbrinkens Skole' }],
  });
  const { html } = await someone.open('other-ways?q=%3Cb%3E');
  expect(html).toContain('Vi fandt ikke ”&lt;b&gt;”.');
});

test('is told that UNI-Sync has stopped where it was used, and nowhere else', async () => {
  const someone = new Chooser(provider.issuer);
  await someone.come();
  expect((await someone.open('other-ways/aabo')).html).toContain('UNI-Sync er stoppet');
  expect((await someone.open('other-ways/linked')).html).not.toContain('UNI-Sync');
});

test('a municipality without a provider leads to Unilogin, and says that UNI-Sync has stopped and how one comes to a password', async () => {
  const someone = new Chooser(provider.issuer);
  await someone.come();
  for (const typed of ['skovbrynet', 'skovbrynet skole', 'skovbrynt kommune']) {
    const { html } = await someone.open(`other-ways?q=${encodeURIComponent(typed)}`);
    expect(html, typed).toContain(`href="/sign-in/${someone.id}/other-ways/unilogin?of=899&amp;lang=da"`);
    expect(html, 'closed schools are nobody’s').not.toContain('Granlunds');
  }
  const { html } = await someone.open('other-ways/unilogin?of=899');
  for (const told of ['I Skovbrynet Kommune bruger du Unilogin', 'UNI-Sync er stoppet', `/sign-in/${someone.id}/help`])
    expect(html).toContain(told);
  await someone.send({ answer: 'back' }, {}, 'other-ways');
  expect(await someone.look()).toMatchObject({ at: 'username' });
  for (const nobodys of ['898', '000', '<b>', '']) {
    const { path } = await someone.open(`other-ways/unilogin?of=${encodeURIComponent(nobodys)}`);
    expect(path, nobodys).toBe(`/sign-in/${someone.id}/other-ways`);
  }
});
