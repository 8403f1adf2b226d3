import { expect, test } from 'vitest';
import { failure } from '../../../shared/contract/errors.ts';
import type { Step } from '../../../shared/contract/sign-in.ts';
import { type State, tookPassword } from '../../../shared/flow/sign-in.ts';

const common = { revision: 3, service: { name: 'Læringsøen' }, username: 'idah1234' };
const password: Step = { at: 'password', ...common };
const rehearse: Step = { at: 'rehearse', ...common, form: 'words', chosen: 'handed-out' };
const sent = (step: Step, answer: Extract<State, { at: 'sending' }>['answer']): State => ({
  at: 'sending',
  step,
  answer,
  turn: 1,
  isSlow: false,
});
const shown = (step: Step): State => ({ at: 'showing', step, turn: 1 });
const done = shown({ at: 'done', ...common, to: '/on' });

test('a password was taken when the next step is behind it', () => {
  const fresh = shown({ at: 'new-password', ...common, form: 'words', mayChoose: true, reason: 'expired' });
  expect(tookPassword(sent(password, 'secret'), done)).toBe(true);
  expect(tookPassword(sent(password, 'secret'), fresh)).toBe(true);
  expect(tookPassword(sent(rehearse, 'rehearse'), done)).toBe(true);
});

test('nothing was taken when the server asks again, refuses, or could not be reached', () => {
  const wrong = failure('unexpected', {});
  for (const after of [
    shown(password),
    shown({ ...password, failure: wrong }),
    shown({ at: 'username', ...common }),
    shown({ at: 'refused', ...common, failure: wrong }),
    { ...shown({ at: 'done', ...common }), failure: wrong } as State,
    { at: 'over', step: password, turn: 1, failure: wrong } satisfies State,
    sent(password, 'secret'),
  ]) {
    expect(tookPassword(sent(password, 'secret'), after), JSON.stringify(after)).toBe(false);
  }
  expect(tookPassword(sent(rehearse, 'rehearse'), shown(rehearse))).toBe(false);
});

test('pictures, and answers without a password, say nothing of one', () => {
  const pictures: Step = { at: 'pictures', ...common, pictures: [] };
  expect(tookPassword(sent(pictures, 'secret'), done)).toBe(false);
  expect(tookPassword(sent({ ...rehearse, form: 'pictures' }, 'rehearse'), done)).toBe(false);
  expect(tookPassword(sent(password, 'restart'), done)).toBe(false);
  expect(tookPassword(sent(rehearse, 'back'), done)).toBe(false);
  expect(tookPassword(shown(password), done)).toBe(false);
});
