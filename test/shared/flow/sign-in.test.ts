import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UniloginError, failure, toFailure } from '../../../shared/contract/errors.ts';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { Step } from '../../../shared/contract/sign-in.ts';
import { LocalFlow } from '../../../shared/flow/local-flow.ts';
import {
  type Event,
  failureOf,
  reduce,
  signInFlow,
  type State,
  usernameFailure,
  type World,
} from '../../../shared/flow/sign-in.ts';

const common = { service: { name: 'Læringsøen' }, username: 'idah1234' };
const username: Step = { at: 'username', revision: 0, ...common, username: '' };
const password: Step = { at: 'password', revision: 1, ...common };
const wrong: Step = { ...password, revision: 2, failure: failure('wrong-credentials', {}) };
const done: Step = { at: 'done', revision: 9, service: common.service, to: '/sign-in/a/finish' };
const showing = (step: Step, turn = 0): State => ({ at: 'showing', step, turn });
const secret = (text: string): Answer => ({ answer: 'secret', secret: { kind: 'password', password: text } });

describe('a turn of the sign-in', () => {
  test('an answer goes out once, with the revision that it answers', () => {
    const event: Event = { type: 'answer', answer: { answer: 'username', username: 'idah1234' } };
    const [state, ...effects] = reduce(showing(username), event);
    expect(state).toEqual({ at: 'sending', step: username, turn: 1, answer: 'username', isSlow: false });
    expect(effects).toEqual([
      { do: 'answer', turn: 1, request: { revision: 0, answer: event.answer } },
      { do: 'wait', turn: 1 },
    ]);
    expect(reduce(state, event)).toEqual([state]);
  });

  test('the server names the next step', () => {
    const [sending] = reduce(showing(username), { type: 'answer', answer: { answer: 'restart' } });
    expect(reduce(sending, { type: 'stepped', turn: 1, step: password })).toEqual([showing(password, 1)]);
  });

  test('what comes late, from a turn before, changes nothing', () => {
    const state = showing(password, 3);
    for (const event of [
      { type: 'stepped', turn: 2, step: done },
      { type: 'refused', turn: 2, failure: failure('unreachable', {}) },
      { type: 'slow', turn: 2 },
      { type: 'slow', turn: 3 },
    ] as const) {
      expect(reduce(state, event)).toEqual([state]);
    }
  });

  test('the end leads on at once, unless there is something to read there or nowhere to go', () => {
    const at = (step: Step) => reduce(showing(password), { type: 'stepped', turn: 0, step });
    expect(at(done)).toEqual([showing(done), { do: 'leave', to: '/sign-in/a/finish' }]);
    for (const step of [
      { ...done, ended: 1 },
      { at: 'done', revision: 9, service: { name: '' }, purpose: 'change' },
    ] as const) {
      expect(at(step)).toEqual([showing(step)]);
      expect(reduce(showing(step), { type: 'stepped', turn: 0, step }), 'also when it is looked at again').toHaveLength(
        1,
      );
    }
  });

  test('after a second it says that it is on its way', () => {
    const [sending] = reduce(showing(password), { type: 'answer', answer: secret('x') });
    expect(reduce(sending, { type: 'slow', turn: 1 })[0]).toMatchObject({ at: 'sending', isSlow: true });
  });
});

describe('what goes wrong', () => {
  test('the server’s finding stands in its step', () => {
    const [sending] = reduce(showing(password), { type: 'answer', answer: secret('x') });
    expect(failureOf(sending)).toBeUndefined();
    const [state] = reduce(sending, { type: 'stepped', turn: 1, step: wrong });
    expect(failureOf(state)?.code).toBe('wrong-credentials');
  });

  test('a lost network gives the turn back, on the same step', () => {
    const [sending] = reduce(showing(username), { type: 'answer', answer: { answer: 'username', username: 'a' } });
    const [state] = reduce(sending, { type: 'refused', turn: 1, failure: failure('unreachable', {}) });
    expect(state).toMatchObject({ at: 'showing', step: username, failure: { code: 'unreachable' } });
    expect(reduce(state, { type: 'answer', answer: { answer: 'restart' } })[0].at).toBe('sending');
  });

  test.each(['interaction-expired', 'state-mismatch', 'wrong-origin'] as const)('%s ends it', (code) => {
    const [sending] = reduce(showing(password), { type: 'answer', answer: secret('x') });
    const [over] = reduce(sending, { type: 'refused', turn: 1, failure: failure(code, {}) });
    expect(over.at).toBe('over');
    expect(reduce(over, { type: 'answer', answer: secret('x') })).toEqual([over]);
  });
});

describe('a page that may be behind', () => {
  test('looks, and follows', () => {
    const [looking, effect] = reduce(showing(username), { type: 'look' });
    expect(effect).toEqual({ do: 'look', turn: 1 });
    expect(reduce(looking, { type: 'stepped', turn: 1, step: password })[0].step).toBe(password);
  });

  test('stays as it is, to the object, when nothing is new', () => {
    const [looking] = reduce(showing(password), { type: 'look' });
    const [state] = reduce(looking, { type: 'stepped', turn: 1, step: { ...password } });
    expect(state).toBe(looking);
  });

  test('does not look while an answer is under way', () => {
    const [sending] = reduce(showing(password), { type: 'answer', answer: secret('x') });
    expect(reduce(sending, { type: 'look' })).toEqual([sending]);
  });

  test('leaves for good when the sign-in is done', () => {
    const [looking] = reduce(showing(password), { type: 'look' });
    expect(reduce(looking, { type: 'stepped', turn: 1, step: done })).toEqual([
      showing(done, 1),
      { do: 'leave', to: '/sign-in/a/finish' },
    ]);
  });
});

test('no state ever holds a secret, whatever happens in whatever order', () => {
  const planted = 'plantet-hemmelighed';
  const answers: Answer[] = [
    secret(planted),
    { answer: 'own-password', password: planted },
    { answer: 'rehearse', secret: { kind: 'pictures', pictures: [planted, planted, planted, planted] } },
  ];
  const turn = fc.nat(6);
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.constantFrom(...answers).map((answer) => ({ type: 'answer', answer }) as const),
    fc.record({ type: fc.constant('stepped' as const), turn, step: fc.constantFrom(username, password, wrong, done) }),
    fc.record({ type: fc.constant('refused' as const), turn, failure: fc.constant(failure('unreachable', {})) }),
    fc.record({ type: fc.constant('slow' as const), turn }),
    fc.constant({ type: 'look' } as const),
    fc.constant({ type: 'failed', failure: failure('unexpected', {}) } as const),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let state: State = showing(username);
      for (const one of events) {
        [state] = reduce(state, one);
        expect(JSON.stringify(state)).not.toContain(planted);
      }
    }),
  );
});

describe('a look while a grown-up is asked', () => {
  const waiting: Step = {
    at: 'waiting',
    revision: 4,
    service: { name: 'x' },
    username: 'idah1234',
    number: '47',
    secondsLeft: 200,
    lastsSeconds: 300,
  };
  const [looking] = reduce({ at: 'showing', step: waiting, turn: 1 }, { type: 'look' });

  test('takes the time from the server, though nothing else has changed', () => {
    const [state] = reduce(looking, { type: 'stepped', turn: 2, step: { ...waiting, secondsLeft: 90 } });
    expect(state).toMatchObject({ at: 'showing', step: { secondsLeft: 90 }, turn: 2 });
  });

  test('is not told to the person when the server has too much to do: it comes again by itself', () => {
    const failure = { code: 'too-busy', data: { retryAfterSeconds: 9 } } as const;
    expect(reduce(looking, { type: 'refused', turn: 2, failure })).toEqual([looking]);
  });
});

describe('running', () => {
  const world = (changes: Partial<World>): World => ({
    step: () => Promise.resolve(password),
    answer: () => Promise.resolve(done),
    wait: () => new Promise(() => undefined),
    leave: () => undefined,
    toFailure,
    ...changes,
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

  test('it asks the server, and leaves where the server says', async () => {
    const left: string[] = [];
    const flow = new LocalFlow(signInFlow(password, world({ leave: (to) => left.push(to) })));
    flow.send({ type: 'answer', answer: secret('x') });
    await settled();
    expect(left).toEqual(['/sign-in/a/finish']);
  });

  test('what the world throws is a failure of that turn', async () => {
    const answer = () => Promise.reject(new UniloginError('unreachable', {}));
    const flow = new LocalFlow(signInFlow(password, world({ answer })));
    flow.send({ type: 'answer', answer: secret('x') });
    await settled();
    expect(flow.state).toMatchObject({ at: 'showing', failure: { code: 'unreachable' } });
  });

  test('a second without an answer is slow', async () => {
    const answer = () => new Promise<Step>(() => undefined);
    const flow = new LocalFlow(signInFlow(password, world({ answer, wait: () => Promise.resolve() })));
    flow.send({ type: 'answer', answer: secret('x') });
    await settled();
    expect(flow.state).toMatchObject({ at: 'sending', isSlow: true });
  });
});

test('a username that cannot be one is told before it is sent', () => {
  expect(usernameFailure(' idah1234 ')).toBeUndefined();
  expect(usernameFailure('åseæ0001')).toBeUndefined();
  for (const typo of ['', 'ida', 'idah123', 'idah12345', '1234idah']) {
    expect(usernameFailure(typo)?.code).toBe('username-malformed');
  }
});
