import { expect, test } from 'vitest';
import { openStore } from '../../extension/session/store.ts';
import { readMessage } from '../../extension/message.ts';
import { meOf } from './me-of.ts';
import { MemoryBrowser } from './memory-platform.ts';

const good = { issuer: 'https://provider.example', access: 'a', expiresAt: 1 };

test('what fits its schema comes back', async () => {
  const browser = new MemoryBrowser();
  const store = openStore(browser.door());
  await store.set('tokens', good);
  expect(await store.get('tokens')).toEqual(good);
});

test('attack: hostile content of the storage is as if it were not there, and changes no prototype', async () => {
  const browser = new MemoryBrowser();
  const store = openStore(browser.door());
  const hostile: unknown[] = [
    null,
    'tokens',
    [],
    { ...good, access: { toString: 1 } },
    { ...good, access: 'x'.repeat(5000) },
    { ...good, issuer: 'no address' },
    { ...good, expiresAt: Infinity },
    { ...good, extra: 1 },
    JSON.parse('{"__proto__": {"access": "a", "issuer": "https://provider.example", "expiresAt": 1}}'),
    JSON.parse(
      '{"issuer": "https://provider.example", "access": "a", "expiresAt": 1, "__proto__": {"refresh": "evil"}}',
    ),
    JSON.parse(
      '{"issuer": "https://provider.example", "access": "a", "expiresAt": 1, "constructor": {"prototype": {"refresh": "evil"}}}',
    ),
  ];
  for (const value of hostile) {
    browser.kept.session.content.set('tokens', value);
    expect(await store.get('tokens'), JSON.stringify(value)).toBeUndefined();
  }
  expect(({} as Record<string, unknown>)['refresh']).toBeUndefined();
});

test('attack: names of a prototype in what was kept before make nobody signed in, waited for or renamed', async () => {
  const browser = new MemoryBrowser();
  const store = openStore(browser.door());
  const me = JSON.stringify(meOf({}));
  const values = {
    seen: [
      `{"me": ${me}, "ahead": 0, "at": 1, "__proto__": {"ahead": 9}}`,
      `{"me": ${me.replace('{', '{"__proto__": {"mayVouch": true},')}, "ahead": 0, "at": 1, "constructor": {}}`,
      `{"__proto__": {"me": ${me}, "ahead": 0, "at": 1}}`,
    ],
    attempt: ['{"__proto__": {"at": "left"}}', '{"at": "__proto__"}', '{"at": "constructor"}', '{"at": "toString"}'],
    waiting: ['{"__proto__": 1}', '"1"', '[1]', '-1', '1.5'],
  } as const;
  for (const [key, all] of Object.entries(values)) {
    for (const value of all) {
      browser.kept.session.content.set(key, JSON.parse(value));
      expect(await store.get(key as keyof typeof values), value).toBeUndefined();
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['mayVouch']).toBeUndefined();
});

test('attack: a message that is none of ours is not heard', () => {
  for (const told of [null, 'sign-in', { do: 'confirm' }, { do: 'sign-in', id: 'x' }, { do: ['sign-in'] }, []]) {
    expect(readMessage(told), JSON.stringify(told)).toBeUndefined();
  }
  expect(readMessage({ do: 'sign-out' })).toEqual({ do: 'sign-out' });
});
