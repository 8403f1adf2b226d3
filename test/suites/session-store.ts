import { describe, expect, test } from 'vitest';
import type { SessionStore } from '../../service/session-store.ts';

/** What every session store promises; `open` gives an empty one. */
export function sessionStoreSuite(name: string, open: () => Promise<SessionStore>): void {
  const later = () => Date.now() + 60_000;

  describe(`session store contract: ${name}`, () => {
    test('gives back what it keeps, and nothing else', async () => {
      const store = await open();
      await store.add('one', 'first', { sub: 'ida', endsAt: later() });
      expect(await store.read('one')).toBe('first');
      expect(await store.read('other')).toBeUndefined();
    });

    test('keeps nothing past its end', async () => {
      const store = await open();
      await store.add('one', 'first', { sub: 'ida', endsAt: Date.now() - 1 });
      expect(await store.read('one')).toBeUndefined();
      expect(await store.replace('one', 'second')).toBe(false);
    });

    test('replaces what is there, and brings nothing back that is gone', async () => {
      const store = await open();
      await store.add('one', 'first', { sub: 'ida', endsAt: later() });
      expect(await store.replace('one', 'second')).toBe(true);
      expect(await store.read('one')).toBe('second');
      await store.remove('one');
      expect(await store.replace('one', 'third')).toBe(false);
      expect(await store.read('one')).toBeUndefined();
    });

    test('ends one session of the provider, or everything of a person', async () => {
      const store = await open();
      await store.add('a', 'x', { sub: 'ida', sid: 's1', endsAt: later() });
      await store.add('b', 'x', { sub: 'ida', sid: 's2', endsAt: later() });
      await store.add('c', 'x', { sub: 'ida', endsAt: later() });
      await store.add('d', 'x', { sub: 'oskar', sid: 's3', endsAt: later() });
      const left = async () => {
        const all = await Promise.all(['a', 'b', 'c', 'd'].map(async (key) => ((await store.read(key)) ? key : '')));
        return all.join('');
      };
      await store.removeAll({ sid: 's1' });
      expect(await left()).toBe('bcd');
      await store.removeAll({ sub: 'ida' });
      expect(await left()).toBe('d');
    });

    test('lets one of several renew a session', async () => {
      const store = await open();
      await store.add('one', 'first', { sub: 'ida', endsAt: later() });
      const claims = await Promise.all([1, 2, 3].map(() => store.claim('one', 30_000)));
      expect(claims.filter((claimed) => claimed)).toHaveLength(1);
      expect(await store.claim('gone', 30_000)).toBe(false);
    });

    test('lets the next one try when the first took too long', async () => {
      const store = await open();
      await store.add('one', 'first', { sub: 'ida', endsAt: later() });
      expect(await store.claim('one', 0)).toBe(true);
      expect(await store.claim('one', 0)).toBe(true);
    });
  });
}
