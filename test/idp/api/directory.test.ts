import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { saveClient } from '../../../idp/oidc/clients.ts';
import { directoryCalls, DirectorySchema } from '../../../shared/contract/directory.ts';
import { Clock } from '../../support/clock.ts';
import { registerExtension } from '../../support/extension.ts';
import { Guest } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

const clock = new Clock();
let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startProvingProvider({}, clock);
  await registerExtension(provider.database);
});
afterAll(() => provider.stop());

const ask = (headers: Record<string, string> = {}) =>
  fetch(provider.issuer + directoryCalls.directory.path, { headers });
const directory = async () => {
  const said: unknown = await (await ask()).json();
  const read = v.parse(DirectorySchema, said);
  expect(read, 'nothing more is said').toEqual(said);
  return read;
};

test('it says where the provider’s pages stand, and what people call it', async () => {
  expect(await directory()).toMatchObject({
    issuer: provider.issuer,
    names: ['Unilogin', 'UNI-Login'],
    origins: [provider.issuer],
    providers: [],
  });
});

test('it has every service that a browser comes back to, and neither the extension nor pages of the house', async () => {
  const { services } = await directory();
  expect(services).toContainEqual({ name: 'Læringsøen', origins: ['http://127.0.0.1:4500'] });
  const names = services.map(({ name }) => name);
  for (const none of ['Unilogin i browseren', 'Min Unilogin', 'Regnetavlen']) expect(names).not.toContain(none);
});

test('it hears within a minute of a service that was registered, and names origins alone, none that could be read on the way', async () => {
  const redirectUris = ['https://xn--rdekors-q1a.dk/a', 'https://xn--rdekors-q1a.dk/b', 'http://inside.example/c'];
  await saveClient(provider.database, { id: 'roede-kors', name: 'Røde Kors', redirectUris });
  clock.passDays(1);
  const origins = ['https://xn--rdekors-q1a.dk'];
  expect((await directory()).services).toContainEqual({ name: 'Røde Kors', origins });
});

test('it has the title of each page that asks for a name or a secret, as it is sent', async () => {
  const { titles } = await directory();
  const seen = new Set<string>();
  for (const username of ['lars0610', 'idah1234']) {
    const guest = new Guest(provider.issuer);
    const see = async () => {
      for (const lang of ['da', 'en']) {
        const { response } = await guest.visitor.visit(`${provider.issuer}/sign-in/${guest.id}?lang=${lang}`);
        seen.add(/<title>(.*?)<\/title>/.exec(await response.text())?.[1] ?? '');
      }
    };
    await guest.arrive();
    await see();
    await guest.answer({ answer: 'username', username });
    await see();
    await guest.answer({ answer: 'secret', secret: provider.secretOf(username) });
    await guest.keep(await guest.handOut());
    await see();
  }
  expect(seen.size).toBe(10);
  for (const title of seen) expect(titles).toContain(title);
});

test('any page may read it, anybody may keep it for an hour, and nobody gets twice what they have', async () => {
  const first = await ask({ origin: 'https://anybody.example', 'sec-fetch-site': 'cross-site' });
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=3600',
    'content-type': 'application/json',
  });
  expect(first.headers.getSetCookie()).toEqual([]);
  const tag = first.headers.get('etag') ?? '';
  for (const known of [tag, `"another", ${tag}`]) {
    const again = await ask({ 'if-none-match': known });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  }
  expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200);
});

test('its address stands in the log as it is', async () => {
  await ask();
  expect(provider.log.some((line) => line.includes('"/.well-known/unilogin"'))).toBe(true);
});
