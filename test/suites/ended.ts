import { describe, expect, test } from 'vitest';
import type { Ended } from '../../service/ended.ts';

/** What every memory of what is over promises; `open` gives an empty one. */
export function endedSuite(name: string, open: () => Promise<Ended>): void {
  const now = Date.now();
  const later = now + 60_000;

  describe(`contract of what is over: ${name}`, () => {
    test('knows what ended, and the latest moment of several', async () => {
      const ended = await open();
      await ended.end('one', now, later);
      await ended.end('two', now + 5, later);
      expect(await ended.lastEnd(['one'])).toBe(now);
      expect(await ended.lastEnd(['one', 'two', 'three'])).toBe(now + 5);
      expect(await ended.lastEnd(['three'])).toBeUndefined();
    });

    test('tells one of several that it was the first', async () => {
      const ended = await open();
      const firsts = await Promise.all([1, 2, 3].map(() => ended.end('one', now, later)));
      expect(firsts.filter((first) => first)).toHaveLength(1);
    });

    test('ended again, the later moment counts', async () => {
      const ended = await open();
      await ended.end('one', now + 5, later);
      await ended.end('one', now, later);
      expect(await ended.lastEnd(['one'])).toBe(now + 5);
      await ended.end('one', now + 9, later);
      expect(await ended.lastEnd(['one'])).toBe(now + 9);
    });
  });
}
