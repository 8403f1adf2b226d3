import { expect, test } from 'vitest';
import { markOf } from '../../extension/mark.ts';
import type { Seen } from '../../extension/session/store.ts';
import { mayAnswer, type Known, statusOf } from '../../extension/status.ts';
import { failure } from '../../shared/contract/errors.ts';
import { meOf } from './me-of.ts';

const nobody: Known = { hasTokens: false, seen: undefined, attempt: undefined, trouble: undefined };
const seen: Seen = { me: meOf({}), ahead: 0, at: 0 };
const trouble = failure('unreachable', {});

test('how it stands, from what is kept', () => {
  expect(statusOf(nobody)).toEqual({ at: 'out', why: 'never' });
  expect(statusOf({ ...nobody, attempt: { at: 'open' } })).toEqual({ at: 'signing-in' });
  expect(statusOf({ ...nobody, attempt: { at: 'ended' } })).toEqual({ at: 'out', why: 'ended' });
  expect(statusOf({ ...nobody, attempt: { at: 'failed', failure: trouble } })).toMatchObject({ failure: trouble });
  expect(statusOf({ ...nobody, hasTokens: true })).toEqual({ at: 'looking' });
  expect(statusOf({ ...nobody, hasTokens: true, trouble })).toMatchObject({ at: 'out', failure: trouble });
  expect(statusOf({ ...nobody, hasTokens: true, seen, trouble })).toEqual({ at: 'in', seen, trouble });
  expect(statusOf({ ...nobody, seen }), 'what was seen of somebody who is gone').toMatchObject({ at: 'out' });
});

test('who may answer is judged by the provider’s clock', () => {
  const sure = { ...seen, me: meOf({ mayVouch: true, sureUntil: 10_000 }) };
  expect(mayAnswer(sure, 9_999)).toBe(true);
  expect(mayAnswer(sure, 10_000)).toBe(false);
  expect(mayAnswer({ ...sure, ahead: 5_000 }, 6_000)).toBe(false);
  expect(mayAnswer({ ...sure, me: meOf({ mayVouch: false, sureUntil: 10_000 }) }, 0)).toBe(false);
});

test('the icon says it in colour and in words', () => {
  expect(markOf({ at: 'looking' }, 3, 'da')).toEqual({ badge: '', icon: 'out', title: 'Unilogin: ikke logget ind' });
  expect(markOf({ at: 'in', seen }, 12, 'en')).toEqual({
    badge: '9+',
    icon: 'in',
    title: 'Unilogin: Mette Bruun Holm, substantial\n12 children wait for your yes',
  });
  const password = { kind: 'password', madeOn: '2026-01-01', standing: 'expires-soon', mayChange: true } as const;
  expect(markOf({ at: 'in', seen: { ...seen, me: meOf({ password }) } }, 0, 'da')).toMatchObject({
    icon: 'soon',
    title: expect.stringContaining('Din kode skal skiftes'),
  });
});
