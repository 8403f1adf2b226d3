import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { type SupplierAgreement, supplierCalls, SupplierFaultSchema } from '../../shared/contract/supplier.ts';
import { aabrinken, AgreementDesk, approve, skovbrynet } from '../support/agreements.ts';
import { clientSecret } from '../support/identity-provider.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

type Name = keyof typeof supplierCalls;

let provider: ProvingProvider;
let desk: AgreementDesk;
beforeAll(async () => {
  provider = await startProvingProvider({ IDP_ACCOUNTS: 'test/support/no-accounts.json' });
  desk = new AgreementDesk(provider.database);
  await desk.save();
  await desk.save({ id: 'other', name: 'En anden', secret: 'another-secret-of-another-supplier-0001' });
  await desk.save({ id: 'public', name: 'Uden hemmelighed', secret: undefined });
  const oldLinks = { secret: 'former-secret', addresses: ['https://former.example/login'] };
  await desk.save({ id: 'former', name: 'Fra før', secret: undefined, redirectUris: [], oldLinks });
});
afterAll(() => provider.stop());
beforeEach(async () => {
  await desk.forget();
  await provider.database.deleteFrom('allowances').execute();
});

const basic = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${id}:${secret}`)}` });
const own = basic('maanen', clientSecret);
const theirs = basic('other', 'another-secret-of-another-supplier-0001');

async function call(name: Name, body?: object, headers: Record<string, string> = own) {
  const { method, path, answers } = supplierCalls[name];
  const response = await fetch(provider.issuer + path, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) return { status: response.status, ...v.parse(SupplierFaultSchema, answer) };
  return { status: response.status, answer: v.parse(answers, answer) };
}
async function page(headers: Record<string, string>, query = '?lang=da') {
  const response = await fetch(`${provider.issuer}/leverandoer${query}`, { headers });
  return { status: response.status, headers: response.headers, html: await response.text() };
}
/** Sends the form of the page as a browser does without a script, and gives the page that it leads to. */
async function form(fields: Record<string, string>, headers: Record<string, string> = own) {
  const response = await fetch(`${provider.issuer}/leverandoer?lang=da`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'null',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });
  const location = response.headers.get('location');
  if (location === null) return { status: response.status, html: await response.text() };
  return page(headers, new URL(location, provider.issuer).search);
}
const listed = async (headers = own) =>
  ((await call('agreements', undefined, headers)) as { answer: { agreements: SupplierAgreement[] } }).answer.agreements;

describe('a supplier', () => {
  test('asks, reads how it went and what it gets, and takes back what nobody has answered', async () => {
    expect(await call('requestAgreement', { institution: skovbrynet })).toMatchObject({
      status: 200,
      answer: { institution: skovbrynet, state: 'requested', asks: ['name', 'username', 'role'] },
    });
    await call('requestAgreement', { institution: aabrinken, asks: ['role'] });
    await desk.try({ move: 'limit', gives: ['role'] });
    expect(await call('withdrawAgreement', { institution: aabrinken })).toMatchObject({
      answer: { state: 'withdrawn' },
    });
    const [one, other] = await listed();
    expect(one).toMatchObject({ state: 'limited', gives: ['role'] });
    expect(one?.history.map(({ move, by }) => [move, by])).toEqual([
      ['limit', 'operator'],
      ['request', 'supplier'],
    ]);
    expect(other).toMatchObject({ institution: aabrinken, state: 'withdrawn' });
  });

  test.each([
    ['a number that nobody has', { institution: '123456' }, 404, 'institution-unknown'],
    ['no number', { institution: '1234' }, 400, 'malformed'],
    ['what is no category', { institution: skovbrynet, asks: ['shoe-size'] }, 400, 'malformed'],
  ])('is told what is wrong: %s', async (_, body, status, code) => {
    expect(await call('requestAgreement', body)).toMatchObject({ status, code });
    expect(await listed()).toEqual([]);
  });

  test('is told how it stands where it cannot ask again, or take back', async () => {
    await call('requestAgreement', { institution: skovbrynet });
    const again = { status: 409, code: 'not-now', data: { state: 'requested', move: 'request' } };
    expect(await call('requestAgreement', { institution: skovbrynet })).toEqual(again);
    await desk.try(approve);
    const late = { status: 409, code: 'not-now', data: { state: 'approved', move: 'withdraw' } };
    expect(await call('withdrawAgreement', { institution: skovbrynet })).toEqual(late);
  });

  test('of former links alone proves itself by their secret, and asks for the username', async () => {
    const former = basic('former', 'former-secret');
    const without = await call('requestAgreement', { institution: skovbrynet, asks: ['name'] }, former);
    expect(without).toMatchObject({ status: 400, code: 'vital', data: { categories: ['username'] } });
    expect(await call('requestAgreement', { institution: skovbrynet }, former)).toMatchObject({ status: 200 });
  });

  test('asks for no more than is registered', async () => {
    await desk.save({ needs: ['role'] });
    const beyond = { status: 400, code: 'beyond', data: { categories: ['name'] } };
    expect(await call('requestAgreement', { institution: skovbrynet, asks: ['name', 'role'] })).toEqual(beyond);
    await desk.save();
  });
});

describe('a person at a supplier, on the page', () => {
  test('asks for a part, reads how it stands and where the school answers, and takes it back', async () => {
    const empty = await page(own);
    expect(empty.html).toContain('I har ikke bedt nogen om en aftale endnu.');
    expect(empty.html).not.toContain('<script');
    const asked = await form({ do: 'request', institution: ` ${skovbrynet} `, asks: 'role' });
    expect(asked.html).toMatch(/role="status"[^]*Anmodningen er sendt til 099123/);
    expect(asked.html).toMatch(/<b>Skovbrynet Skole 099123<\/b>[^]*Venter på svar/);
    expect(asked.html).toContain(`${provider.issuer}/dataaftaler?school=099123&amp;service=maanen`);
    expect((await listed())[0]?.asks).toEqual(['role']);
    const back = await form({ do: 'withdraw', institution: skovbrynet });
    expect(back.html).toContain('Anmodningen til 099123 er trukket tilbage.');
    expect((await listed())[0]?.state).toBe('withdrawn');
  });

  test.each([
    ['1234', 'Skriv et institutionsnummer på seks cifre.'],
    ['<b>123', 'Skriv et institutionsnummer på seks cifre.'],
    ['123456', 'Ingen institution har det nummer.'],
  ])('is told what is wrong, and keeps what was typed: %s', async (institution, sentence) => {
    const { html } = await form({ do: 'request', institution });
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${institution.replace('<', '&lt;').replace('>', '&gt;')}"`);
    expect(await listed()).toEqual([]);
  });

  test('who has not shown whose service it is reads how to come in', async () => {
    const { status, html, headers } = await page({});
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Basic realm="id, secret"']);
    expect(html).toContain('tjenestens id som navn og dens hemmelighed som adgangskode');
  });
});

describe('attack: a supplier beyond its own service', () => {
  test('on the page: in another’s name, by another site’s form, and reading what others have asked for', async () => {
    const asks = { do: 'request', institution: skovbrynet, asks: 'role' };
    const another = await form(asks, basic('maanen', 'another-secret-of-another-supplier-0001'));
    const cross = await form(asks, { ...own, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect([another.status, cross.status, await listed()]).toEqual([401, 403, []]);
    await form(asks);
    expect((await page(theirs)).html).not.toContain('Skovbrynet');
    await form({ do: 'withdraw', institution: skovbrynet }, theirs);
    expect((await listed())[0]?.state).toBe('requested');
  });

  test('asks in another’s name', async () => {
    for (const headers of [
      basic('maanen', 'another-secret-of-another-supplier-0001'),
      basic('maanen', ''),
      basic('public', ''),
      basic('confidential', clientSecret), // no supplier's: the provider's own
      basic('nobody', clientSecret),
      { authorization: 'Bearer x' },
      {},
    ] as Record<string, string>[]) {
      expect(await call('requestAgreement', { institution: skovbrynet }, headers)).toMatchObject({
        status: 401,
        code: 'wrong-credentials',
      });
    }
    expect(await provider.database.selectFrom('agreements').selectAll().execute()).toEqual([]);
  });

  test('reads or takes back what others have asked for', async () => {
    await call('requestAgreement', { institution: skovbrynet });
    expect(await listed(theirs)).toEqual([]);
    const back = await call('withdrawAgreement', { institution: skovbrynet }, theirs);
    expect(back).toMatchObject({ status: 409, data: { state: 'none' } });
    expect((await listed())[0]?.state).toBe('requested');
  });

  test('tries all numbers there are', async () => {
    const numbers = Array.from({ length: 101 }, (_, at) => String(200_000 + at));
    const told = await Promise.all(numbers.map((institution) => call('requestAgreement', { institution })));
    expect(told.filter(({ status }) => status === 404)).toHaveLength(100);
    expect(told.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(await call('requestAgreement', { institution: skovbrynet }, theirs), 'its own pace').toMatchObject({
      status: 200,
    });
  });

  test('is asked for by another site’s page in a browser that keeps the secret', async () => {
    const cross = { ...own, 'sec-fetch-site': 'cross-site' };
    expect(await call('requestAgreement', { institution: skovbrynet }, cross)).toMatchObject({ status: 403 });
    const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' };
    expect(await call('requestAgreement', { institution: skovbrynet }, form)).toMatchObject({ code: 'malformed' });
    expect(await listed()).toEqual([]);
  });
});
