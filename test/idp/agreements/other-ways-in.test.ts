import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ClientRegistration } from '../../../idp/oidc/clients.ts';
import { AgreementDesk, skovbrynet, supplier } from '../../support/agreements.ts';
import { type AppHouse, startAppHouse } from '../../support/app-house.ts';
import { Gammelskov } from '../../support/gammelskov.ts';
import { passInterval, saveTablet } from '../../support/tablet.ts';

let house: AppHouse;
let desk: AgreementDesk;
const old = new Gammelskov();
const terms: Pick<ClientRegistration, 'supplier' | 'needs'> = { supplier, needs: ['name', 'username', 'role'] };
beforeAll(async () => {
  house = await startAppHouse();
  desk = new AgreementDesk(house.provider.database);
  await saveTablet(house.provider.database, terms);
  const oldLinks = { secret: old.secret, addresses: [old.address] };
  await desk.save({ id: old.id, name: 'Gammelskov', secret: undefined, redirectUris: [], oldLinks });
});
afterAll(() => house.stop());
beforeEach(async () => {
  await desk.forget();
  await house.clear();
});

const agree = async (client: string) => {
  await desk.try({ move: 'request', asks: ['name', 'username', 'role'] }, { client, institution: skovbrynet });
  await desk.try({ move: 'approve', gives: ['name', 'username', 'role'] }, { client, institution: skovbrynet });
};

test('an app without a browser gets nothing by a grown-up’s yes where there is no agreement', async () => {
  const { tablet, ida, mother, provider } = house;
  const { body } = await tablet.ask('idah1234');
  await ida.say('ask');
  await mother.say('confirm', (await mother.theOne()).id, { number: await ida.number() });
  expect(await tablet.poll(body['auth_req_id'])).toMatchObject({ status: 400, body: { error: 'access_denied' } });
  await agree('tablet');
  await passInterval(provider.database);
  const { status, body: tokens } = await tablet.poll(body['auth_req_id']);
  expect([status, typeof tokens['access_token']]).toEqual([200, 'string']);
  await desk.try({ move: 'end' }, { client: 'tablet' });
  const userinfo = await fetch(`${provider.issuer}/userinfo`, {
    headers: { authorization: `Bearer ${tokens['access_token'] ?? ''}` },
  });
  expect(userinfo.status, 'and after its end').toBe(401);
});

test('a former link leads to the same words, and with an agreement to a ticket', async () => {
  const { ida, provider } = house;
  const visit = async () => ida.guest.visitor.visit(old.link(provider.issuer));
  const refused = await visit();
  expect(refused.url.pathname).toMatch(/\/no-access$/);
  expect(await refused.response.text()).toContain('Gammelskov');
  const back = await ida.guest.visitor.visit(`${refused.url.href}/back`);
  expect(back.url.pathname, 'back at ours, which knows the way').toBe('/unilogin/back');
  expect(await back.response.text()).toContain('Du er ikke logget ind i Gammelskov');
  await agree(old.id);
  const { url } = await visit();
  expect(old.welcome(url)).toBe('idah1234');
});

test('a former link tells no username that its agreement does not give, whatever became of it', async () => {
  const { ida, provider } = house;
  await agree(old.id);
  await provider.database
    .updateTable('agreements')
    .set({ gives: ['name'] })
    .execute();
  const { url } = await ida.guest.visitor.visit(old.link(provider.issuer));
  expect(url.pathname).toBe('/unilogin/back');
  expect(url.searchParams.has('user')).toBe(false);
});

test('the supplier of former links sees how it stands with schools, and no one’s but its own', async () => {
  await agree(old.id);
  await agree('tablet');
  const { issuer } = house.provider;
  const page = await fetch(`${issuer}/unilogin/uses?lang=da`, {
    headers: { authorization: `Basic ${btoa(`${old.id}:${old.secret}`)}` },
  });
  const text = (await page.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Institutionsnummer Sådan står den 099123 Godkendt');
  expect(text.match(/Godkendt/g), 'one row').toHaveLength(1);
});
