import { afterAll, beforeAll, expect, test } from 'vitest';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { rowsWith } from '../../support/traces.ts';
import { mitidOf, startBeside } from '../../support/upstream.ts';
import { ShutOut } from '../../support/way-in.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  mitid.metadata = { ...mitid.metadata, end_session_endpoint: `${mitid.issuer}/end` };
  provider = await startBeside(mitid, { only: [] });
}, 60_000);
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

async function arrived(): Promise<ShutOut> {
  const guest = new ShutOut(provider.issuer);
  await guest.arrive();
  return guest;
}
const found = (html: string) => [...html.matchAll(/<dd translate="no">([^<]*)<\/dd>/g)].map(([, name]) => name);
const childrenOf = async (username: string) => {
  const rows = await provider.database
    .selectFrom('contacts')
    .innerJoin('people as adults', 'adults.id', 'contacts.adult')
    .innerJoin('people as children', 'children.id', 'contacts.child')
    .where('adults.username', '=', username)
    .where('contacts.custody', '=', true)
    .select('children.username')
    .execute();
  return rows.map((row) => row.username);
};

test('a parent reads the own username and the children’s, once, signed out at MitID, with nothing in the address and nothing kept', async () => {
  const guest = await arrived();
  expect((await guest.open('find-username')).html).toContain('Så ser du dit eget brugernavn og dine børns.');
  const goodbye = await guest.showWho(mitid, 'mett8647', 'find-username');
  expect(goodbye.path).toBe(`/sign-in/${guest.id}/goodbye`);
  expect(goodbye.html).not.toContain('mett8647');
  expect(await rowsWith(provider.database, [`"sub":"${mitidOf('mett8647')}"`])).toEqual([]);
  const state = await provider.database.selectFrom('sign_ins').select('state').where('id', '=', guest.id).execute();
  expect(JSON.stringify(state)).not.toContain(mitidOf('mett8647'));

  const { url, response } = await guest.visitor.visit(`${guest.issuer}/upstream/mitid/signed-out?state=${guest.id}`);
  expect(url.href).toBe(`${guest.issuer}/sign-in/${guest.id}/found`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const html = await response.text();
  expect(found(html)).toEqual(['mett8647', ...(await childrenOf('mett8647'))]);
  expect(html).toContain('Skriv det ned.');

  const again = await guest.open('found');
  expect(found(again.html)).toEqual([]);
  expect(again.html).toContain('Det er vist én gang');
  expect(await guest.look()).toMatchObject({ at: 'username', username: '' });
});

test('a MitID that nobody knows is told kindly, and whom to ask', async () => {
  const guest = await arrived();
  await guest.showWho(mitid, 'mett8647', 'find-username', { sub: 'nobody' });
  const { html } = await guest.signsOut();
  expect(html).toContain('Skolen kender ikke dit MitID endnu. Ring til skolens kontor');
});

test('a child without custody is not told of', async () => {
  const [child = ''] = await childrenOf('pern9886');
  await provider.database
    .updateTable('contacts')
    .set({ custody: false })
    .where('adult', 'in', provider.database.selectFrom('people').select('id').where('username', '=', 'pern9886'))
    .execute();
  const guest = await arrived();
  await guest.showWho(mitid, 'pern9886', 'find-username');
  const { html } = await guest.signsOut();
  expect(found(html)).toEqual(['pern9886']);
  expect(html).not.toContain(child);
});

test('who turns round at MitID is told where they were', async () => {
  const guest = await arrived();
  const there = await guest.leaveBy('find-username');
  await guest.visitor.visit(mitid.answer(there, { code: undefined, error: 'access_denied' }));
  expect(await guest.look()).toMatchObject({ at: 'username', failure: { code: 'cancelled' } });
});
