import { toJsonSchema } from '@valibot/to-json-schema';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { options, schemas } from '../../extension/option.ts';
import { readSettings } from '../../extension/settings.ts';
import { MemoryBrowser } from './memory-platform.ts';

let browser: MemoryBrowser;
beforeEach(async () => {
  browser = new MemoryBrowser();
  await browser.kept.local.set('provider', 'https://mine.example');
});
const settings = () => readSettings(browser.door());

test('where nobody has chosen anything, nothing watches and nothing is told', async () => {
  const { guard, notify, localProvider, managed, broken } = await settings();
  expect(guard).toEqual({ pages: false, password: false, inPrivate: false, reports: false });
  expect([notify, localProvider, managed.size, broken.size]).toEqual([false, undefined, 0, 0]);
});

test('what a school sets comes before what a person chose', async () => {
  const { local, managed } = browser.kept;
  await local.set('guard.pages', true);
  await local.set('guard.password', true);
  await local.set('notify', true);
  await managed.set('provider', 'https://school.example');
  await managed.set('localProvider', 'kommune-101');
  await managed.set('guard', { pages: false, reports: true });
  const found = await settings();
  expect([found.issuer.host, found.localProvider, found.notify]).toEqual(['school.example', 'kommune-101', true]);
  expect(found.guard).toEqual({ pages: false, password: true, inPrivate: false, reports: true });
  expect([...found.managed]).toEqual(['provider', 'localProvider', 'guard.pages', 'guard.reports']);
});

test('a setting that is broken is told, and holds back no other', async () => {
  await browser.kept.local.set('notify', true);
  await browser.kept.managed.set('notify', 'yes');
  await browser.kept.managed.set('guard', { pages: true, password: 1 });
  const { guard, notify, managed, broken } = await settings();
  expect([guard.pages, guard.password, notify]).toEqual([true, false, false]);
  expect([...broken]).toEqual(['notify', 'guard.password']);
  expect([...managed]).toEqual(['notify', 'guard.pages', 'guard.password']);
});

test.each([['all'], [null], [7], [[true]]])('a guard that is %j is no guard, and all of it is told', async (guard) => {
  await browser.kept.local.set('guard.pages', true);
  await browser.kept.managed.set('guard', guard);
  const found = await settings();
  expect(found.guard.pages).toBe(false);
  expect(found.broken.size).toBe(4);
});

test.each(['school', 'http://school.example', `https://${'s'.repeat(200)}.example`, 7])(
  'a school’s provider that is %j is put right by nobody else',
  async (provider) => {
    await browser.kept.managed.set('provider', provider);
    await expect(settings()).rejects.toMatchObject({ code: 'misconfigured', data: { option: 'provider' } });
  },
);

test('attack: something that was kept for a person tells the school of them', async () => {
  await browser.kept.local.set('guard.reports', true);
  await browser.kept.local.set('guard', { reports: true });
  expect((await settings()).guard.reports).toBe(false);
  await browser.kept.managed.set('guard', JSON.parse('{"__proto__": {"reports": true}}'));
  expect((await settings()).guard.reports).toBe(false);
});

interface Described {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Described>;
}

test('the schema that browsers read says what every setting is', () => {
  const file = new URL('../../extension/managed-schema.json', import.meta.url);
  const managed: Described = JSON.parse(readFileSync(file, 'utf8'));
  const described = flat(managed);
  expect(Object.keys(described).toSorted()).toEqual([...options, 'guard'].toSorted());
  for (const option of options) {
    const { type } = toJsonSchema(schemas[option], { errorMode: 'ignore' });
    expect(described[option]?.type, option).toBe(type);
  }
  for (const [name, { title = '', description = '' }] of Object.entries(described)) {
    expect(title.length, `${name} has a title`).toBeGreaterThan(3);
    expect(description.length, `${name} is described`).toBeGreaterThan(30);
  }
});

function flat({ properties = {} }: Described, before = ''): Record<string, Described> {
  const here = Object.entries(properties).map(([name, one]) => [`${before}${name}`, one] as const);
  return Object.assign(Object.fromEntries(here), ...here.map(([name, one]) => flat(one, `${name}.`)));
}
