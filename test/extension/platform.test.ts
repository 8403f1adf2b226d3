import { afterEach, expect, test } from 'vitest';

type Listener = (...told: unknown[]) => void;
const listeners = new Set<Listener>();
const on = { addListener: (listener: Listener) => listeners.add(listener), removeListener: () => undefined };
const runtime: { id: string; lastError?: { message: string }; [key: string]: unknown } = {
  id: 'ours',
  getURL: (path: string) => `chrome-extension://ours/${path}`,
  onMessage: on,
};
/** Chrome's callbacks tell what went wrong in a place of its own. */
const managed = {
  get(_key: string, tell: (found?: object) => void) {
    runtime.lastError = { message: 'Managed storage manifest not found' };
    tell();
    delete runtime.lastError;
  },
};
const storage = { session: { get: async () => ({ tokens: 1 }) }, local: {}, managed, onChanged: on };
// As Chrome has it: the polyfill looks when it is loaded
const notes: object[] = [];
const notifications = {
  create: (_id: string, note: object, done: () => void) => {
    notes.push(note);
    done();
  },
};
const permissions = {
  contains: (wanted: object, tell: (has: boolean) => void) => {
    asked.push(wanted);
    tell(false);
  },
};
const asked: object[] = [];
let manifest: object = {};
Object.assign(runtime, { getManifest: () => manifest });
const alarmsMade: string[] = [];
let periodInMinutes: number | undefined;
const alarms = {
  get: (_name: string, tell: (alarm?: object) => void) =>
    tell(periodInMinutes === undefined ? undefined : { periodInMinutes }),
  create: (name: string, info: { periodInMinutes?: number }) => {
    alarmsMade.push(name);
    ({ periodInMinutes } = info);
  },
};
Object.assign(globalThis, { chrome: { runtime, storage, notifications, permissions, alarms, scripting: undefined } });
const { browserPlatform } = await import('../../extension/platform.ts');

afterEach(() => listeners.clear());

test('attack: a page, a frame of a page or another extension sends a message', () => {
  const told: unknown[] = [];
  browserPlatform().hear((message) => told.push(message));
  const say = (message: string, sender: object) => listeners.forEach((hear) => hear(message, sender));
  say('another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' });
  say('a content script', { id: 'ours', url: 'https://evil.example/' });
  say('a page that names us', { id: 'ours', url: 'https://evil.example/chrome-extension://ours/' });
  say('nobody', {});
  say('ours', { id: 'ours', url: 'chrome-extension://ours/popup.html' });
  expect(told).toEqual(['ours']);
});

const page = {
  id: 'ours',
  url: 'https://evil.example/a',
  origin: 'https://evil.example',
  tab: { id: 4, incognito: false },
};

test('attack: the window, a page in no tab or another extension poses as our script in a page', async () => {
  const told: unknown[] = [];
  browserPlatform().hearPages(async (message, place) => void told.push([message, place.origin, place.tab]));
  const say = (message: string, sender: object) => listeners.forEach((hear) => hear(message, sender, () => undefined));
  say('another extension', { ...page, id: 'theirs' });
  say('our own window', { ...page, url: 'chrome-extension://ours/popup.html', origin: 'chrome-extension://ours' });
  say('in no tab', { ...page, tab: undefined });
  say('nobody', {});
  say('ours', page);
  expect(told).toEqual([['ours', 'https://evil.example', 4]]);
});

test('attack: a page’s own process says that it is another page, by the address of a frame', () => {
  const origins: string[] = [];
  browserPlatform().hearPages(async (_message, place) => void origins.push(`${place.origin} in ${place.shownOrigin}`));
  const say = (sender: object) =>
    listeners.forEach((hear) => hear({ origin: 'https://provider.example' }, { ...page, ...sender }, () => undefined));
  say({ url: 'https://provider.example/' }); // what the browser says of the origin comes first
  say({ url: 'about:srcdoc', origin: 'null', tab: { ...page.tab, url: 'https://evil.example/a' } });
  say({ url: 'data:text/html,https://provider.example', origin: undefined });
  say({ url: 'https://evil.example/', origin: undefined });
  expect(origins).toEqual([
    'https://evil.example in https://evil.example',
    'null in https://evil.example',
    'null in null',
    'https://evil.example in https://evil.example',
  ]);
});

test('attack: a key that every object has is none that was kept', async () => {
  const { kept } = browserPlatform();
  expect(await kept.session.get('tokens')).toBe(1);
  for (const key of ['constructor', '__proto__', 'toString']) expect(await kept.session.get(key), key).toBeUndefined();
});

test('attack: a notification has a button, which would be pressed without a look at who asks', async () => {
  const words = { title: 'Unilogin', message: 'Nogen venter' };
  await browserPlatform().note({ ...words, buttons: [{ title: 'Ja' }], requireInteraction: true } as typeof words);
  expect(notes).toEqual([
    { type: 'basic', iconUrl: 'chrome-extension://ours/icons/in-128.png', silent: true, ...words },
  ]);
});

test('an alarm that is set already is left to ring', async () => {
  for (const minutes of [1, 1, 15, 15]) await browserPlatform().wakeEvery(minutes);
  expect(alarmsMade).toEqual(['look', 'look']);
});

test('where no administrator has set anything, nothing is set', async () => {
  expect(await browserPlatform().kept.managed.get('provider')).toBeUndefined();
});

test('only Firefox is asked whether the school may be told', async () => {
  expect(await browserPlatform().may({ to: 'tell' })).toBe(true);
  expect(asked).toEqual([]);
  manifest = { browser_specific_settings: { gecko: {} } };
  expect(await browserPlatform().may({ to: 'tell' })).toBe(false);
  expect(asked).toEqual([{ permissions: [], origins: [], data_collection: ['browsingActivity'] }]);
});

test('what was never allowed is there by name alone in Firefox, and nothing is done with it', async () => {
  const platform = browserPlatform();
  expect(platform.wasLetIntoPages()).toBe(false);
  await expect(platform.watchPages(false)).resolves.toBeUndefined();
});
