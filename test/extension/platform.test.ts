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
Object.assign(globalThis, { chrome: { runtime, storage } });
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

test('attack: a key that every object has is none that was kept', async () => {
  const { kept } = browserPlatform();
  expect(await kept.session.get('tokens')).toBe(1);
  for (const key of ['constructor', '__proto__', 'toString']) expect(await kept.session.get(key), key).toBeUndefined();
});

test('where no administrator has set anything, nothing is set', async () => {
  expect(await browserPlatform().kept.managed.get('provider')).toBeUndefined();
});
