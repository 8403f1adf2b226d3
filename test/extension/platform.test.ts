import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserPlatform } from '../../extension/platform.ts';

type Listener = (...told: unknown[]) => void;
const listeners = new Set<Listener>();
const on = { addListener: (listener: Listener) => listeners.add(listener), removeListener: () => undefined };
const nothingSet = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
const chrome = {
  runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}`, onMessage: on },
  storage: { session: { get: async () => ({ tokens: 1 }) }, local: {}, managed: nothingSet, onChanged: on },
};

beforeEach(() => Object.assign(globalThis, { chrome }));
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'chrome');
  listeners.clear();
});

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

test('outside of an extension it says so', () => {
  Reflect.deleteProperty(globalThis, 'chrome');
  expect(() => browserPlatform()).toThrow('not in an extension');
});
