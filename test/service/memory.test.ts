import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryEnded } from '../../service/ended.ts';
import { memoryStore } from '../../service/memory-store.ts';
import { endedSuite } from '../suites/ended.ts';
import { sessionStoreSuite } from '../suites/session-store.ts';

sessionStoreSuite('in memory', () => Promise.resolve(memoryStore()));
endedSuite('in memory', () => Promise.resolve(memoryEnded()));

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('what nobody asks for any more is forgotten', async () => {
  const ended = memoryEnded();
  await ended.end('one', Date.now(), Date.now() + 1000);
  vi.setSystemTime(Date.now() + 61_000);
  await ended.end('two', Date.now(), Date.now() + 1000);
  expect(await ended.lastEnd(['one'])).toBeUndefined();
  expect(await ended.lastEnd(['two'])).toBe(Date.now());
});
