import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { typedElsewhereCalls } from '../../shared/contract/typed-elsewhere.ts';
import { getTokens } from '../support/code-flow.ts';
import { Extension, registerExtension } from '../support/extension.ts';
import { pageHeaders } from '../support/guest.ts';
import { Household, signedIn } from '../support/household.ts';
import { saveTestClients } from '../support/identity-provider.ts';

const { path } = typedElsewhereCalls.typedElsewhere;
let home: Household;
let idas: Extension;
beforeAll(async () => {
  home = await Household.open('lars0610');
  await registerExtension(home.provider.database);
  await saveTestClients(home.provider.database);
  idas = await Extension.of(home.ida);
});
afterAll(() => home.close());
beforeEach(() => home.provider.database.deleteFrom('allowances').execute());

const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code ?? response.status;
/** The hosts that were told, of whomever. */
const told = async () => {
  const { database } = home.provider;
  const rows = await database.selectFrom('audit').select('way').where('event', '=', 'typed-elsewhere').execute();
  return rows.map(({ way }) => way);
};

test('attack: somebody else says that a password was typed elsewhere', async () => {
  const { issuer } = home.provider;
  const body = { host: 'forged.example' };
  const { tokens } = await getTokens({ issuer, visitor: home.ida.visitor, clientId: 'public-page' });
  for (const token of [tokens['access_token'], tokens['refresh_token'], '', 'x']) {
    expect(await codeOf(await idas.ask(path, { body, token: token ?? '' }))).toBe('interaction-expired');
  }
  const init = { method: 'POST', body: JSON.stringify(body) };
  const foreign = { ...pageHeaders(issuer), origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  expect(await codeOf(await home.ida.visitor.send(issuer + path, { ...init, headers: foreign }))).toBe('wrong-origin');
  expect((await home.ida.visitor.send(`${issuer}${path}?host=forged.example`)).status).toBe(404);
  expect(await told()).not.toContain('forged.example');
});

describe('attack: a host that is none', () => {
  test.each([
    '',
    ' ',
    'evil.example/password?p=1234',
    'https://evil.example',
    'anybody:secret@evil.example',
    '<b onclick=alert(1)>evil</b>.example',
    'evil.example\nsigned-in',
    'evil.example\u0000',
    'EVIL.example',
    'ＥＶＩＬ.example',
    '..',
    'evil.example:port',
    '[::1',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(200)}dk`,
    'a'.repeat(1_000_000),
    null,
    42,
    ['evil.example'],
    { toString: 'evil.example' },
  ])('%j', async (host) => {
    const before = await told();
    const answer = await idas.ask(path, { body: { host } });
    expect(['malformed', 'too-large', 413]).toContain(answer.status === 413 ? 413 : await codeOf(answer));
    expect(await told()).toEqual(before);
  });

  test('something beside it: a password, a path, another person or time', async () => {
    for (const more of [{ password: 'x' }, { path: '/x' }, { person: 'lars0610' }, { at: 0 }]) {
      expect(await codeOf(await idas.ask(path, { body: { host: 'evil.example', ...more } }))).toBe('malformed');
    }
  });

  test('the provider’s own, where the password belongs', async () => {
    expect(await codeOf(await idas.ask(path, { body: { host: new URL(home.provider.issuer).host } }))).toBe(
      'malformed',
    );
  });
});

test('attack: a flood of them fills nobody’s log', async () => {
  const before = (await told()).length;
  const asked = Array.from({ length: 30 }, (_, at) => idas.ask(path, { body: { host: `flood${at}.example` } }));
  const codes = await Promise.all((await Promise.all(asked)).map(codeOf));
  expect(codes.filter((code) => code === 200)).toHaveLength(5);
  expect(codes.filter((code) => code === 'locked-out')).toHaveLength(25);
  expect((await told()).length - before).toBe(5);
  const fathers = await Extension.of(await signedIn(home.provider, 'lars0610'));
  expect((await fathers.ask(path, { body: { host: 'evil.example' } })).status, 'and nobody else is silenced').toBe(200);
});
