import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOf, used, windowMinutes } from '../../../../shared/policy/lifecycle/window.ts';

const openedAt = new Date('2026-11-25T08:00:00Z');
const after = (seconds: number) => new Date(openedAt.getTime() + seconds * 1000);

test('a window is open for five minutes', () => {
  expect(windowMinutes).toBe(5);
  expect(standingOf({ openedAt }, openedAt)).toEqual({ at: 'open', secondsLeft: 300 });
  expect(standingOf({ openedAt }, after(299.5))).toEqual({ at: 'open', secondsLeft: 1 });
  expect(standingOf({ openedAt }, after(300))).toEqual({ at: 'over' });
  expect(standingOf({ openedAt }, after(59), 1)).toEqual({ at: 'open', secondsLeft: 1 });
  expect(standingOf({ openedAt }, after(60), 1)).toEqual({ at: 'over' });
});

test('a clock that was set back opens nothing', () => {
  expect(standingOf({ openedAt }, after(-1))).toEqual({ at: 'over' });
});

test('a pupil goes through it once', () => {
  const once = used({ openedAt }, after(10));
  expect(once).toEqual({ openedAt, usedAt: after(10) });
  expect(once && standingOf(once, after(11))).toEqual({ at: 'used' });
  expect(once && used(once, after(11))).toBeUndefined();
  expect(used({ openedAt }, after(300))).toBeUndefined();
  expect(used({ openedAt }, after(61), 1)).toBeUndefined();
});

test('it is open exactly from its opening until its end', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 15 }), (ms, minutes) => {
      const { at } = standingOf({ openedAt }, new Date(openedAt.getTime() + ms), minutes);
      expect(at).toBe(ms >= 0 && ms < minutes * 60_000 ? 'open' : 'over');
    }),
  );
});
