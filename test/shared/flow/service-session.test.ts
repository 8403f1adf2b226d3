import { describe, expect, test } from 'vitest';
import type { Session } from '../../../shared/contract/session.ts';
import { reduce, type Effect, type Event, type State, type Wish } from '../../../shared/flow/service-session.ts';

const wish: Wish = { display: 'popup', returnTo: 'https://service.example/page', params: {} };
const at = (acr: string, expiresAt = 2000): Extract<Session, { signedIn: true }> => ({
  signedIn: true,
  expiresAt,
  person: { id: 'ida', acr, institutions: [] },
});
const low = at('Low');
const failure = { code: 'interaction-expired', data: {} } as const;
/** Where a row of events leads from the beginning, and all that was asked for on the way. */
const after = (...events: Event[]): [State, Effect[]] =>
  events.reduce<[State, Effect[]]>(
    ([state, effects], event) => {
      const [next, ...more] = reduce(state, event);
      return [next, [...effects, ...more]];
    },
    [{ at: 'unknown' }, []],
  );
const none: Event = { type: 'checked', session: { signedIn: false } };
const found: Event = { type: 'checked', session: low };
const signIn: Event = { type: 'sign-in', wish };

describe('the session of a page', () => {
  test('a blocked window becomes the whole page, with everything else as it was wished', () => {
    const [state, effects] = after(none, signIn, { type: 'blocked', id: 1 });
    expect(state.at).toBe('blocked');
    expect(effects.at(-1)).toEqual({ do: 'visit', id: 1, wish: { ...wish, display: 'redirect' } });
  });

  test('a window that came back without a session is an error, a look in between is not', () => {
    expect(after(none, signIn, none)[0].at).toBe('signing-in');
    const [state] = after(none, signIn, { type: 'returned', id: 1 }, { ...none, final: 1 });
    expect(state).toEqual({ at: 'failed', failure: { code: 'unexpected', data: {} } });
  });

  test('what an earlier window says changes nothing once a second one is open', () => {
    const [state] = after(none, signIn, signIn);
    for (const type of ['returned', 'blocked'] as const) expect(reduce(state, { type, id: 1 })).toEqual([state]);
    expect(reduce(state, { type: 'refused', id: 1, failure })).toEqual([state]);
  });

  test('on the way to more assurance the old session does not end the wait, and calling off keeps it', () => {
    const [waiting] = after(found, signIn);
    expect(reduce(waiting, { type: 'checked', session: at('Low', 9000) })).toEqual([waiting]);
    expect(reduce(waiting, { type: 'checked', session: at('Substantial') })[0]).toMatchObject({ at: 'signed-in' });
    expect(reduce(waiting, { type: 'cancel' })).toEqual([{ at: 'signed-in', session: low }, { do: 'leave' }]);
    expect(reduce(waiting, { type: 'refused', id: 1, failure })[0]).toEqual({
      at: 'signed-in',
      session: low,
      notice: failure,
    });
  });

  test('calling off is no failure', () => {
    expect(after(none, signIn, { type: 'cancel' })[0]).toEqual({ at: 'signed-out' });
    const cancelled = { code: 'cancelled', data: {} } as const;
    expect(after(none, signIn, { type: 'refused', id: 1, failure: cancelled })[0]).toEqual({ at: 'signed-out' });
  });

  test('who is signed in and turned round on the way to more is told nothing, by window and by address', () => {
    const cancelled = { code: 'cancelled', data: {} } as const;
    const asBefore = { at: 'signed-in', session: low };
    expect(after(found, signIn, { type: 'refused', id: 1, failure: cancelled })[0]).toEqual(asBefore);
    expect(after({ type: 'told', failure: cancelled }, found)[0]).toEqual(asBefore);
    expect(after(found, { type: 'told', failure: cancelled })[0]).toEqual(asBefore);
    expect(after({ type: 'told', failure: cancelled }, none)[0]).toEqual({ at: 'failed', failure: cancelled });
  });

  test('the news of the address stays beside whoever is signed in', () => {
    expect(after({ type: 'told', failure }, none)[0]).toEqual({ at: 'failed', failure });
    expect(after({ type: 'told', failure }, found)[0]).toEqual({ at: 'signed-in', session: low, notice: failure });
  });

  test('a sign-out that fails leaves the person signed in and says so', () => {
    const [state, effects] = after(found, { type: 'sign-out', returnTo: '/' }, { type: 'failed', failure });
    expect(state).toEqual({ at: 'signed-in', session: low, notice: failure });
    expect(effects).toContainEqual({ do: 'sign-out', returnTo: '/' });
  });

  test('a look that finds the same as before asks for nothing', () => {
    const [state] = after(found);
    expect(reduce(state, found)).toEqual([state]);
    expect(reduce(state, found)[0]).toBe(state);
  });

  test('without network nobody is signed out, and a start without it is said', () => {
    const [state] = after(found);
    expect(reduce(state, { type: 'unchecked', failure })).toEqual([state]);
    expect(after({ type: 'unchecked', failure })[0]).toEqual({ at: 'failed', failure });
  });
});

describe('an API asks for more', () => {
  const more: Wish = { ...wish, params: { acr_values: 'TwoFactor' } };
  const asked: Wish = { ...more, isAsked: true };
  const ask: Event = { type: 'ask', wish: more };

  test('nothing happens before the person says so, and then what was asked for', () => {
    const [state, effects] = after(found, ask);
    expect(state).toEqual({ at: 'asked', wish: asked, before: low });
    expect(effects.map((effect) => effect.do)).toEqual(['watch']);
    const [visiting, , visit] = reduce(state, signIn);
    expect(visiting).toEqual({ at: 'signing-in', id: 1, wish: asked, before: low });
    expect(visit).toEqual({ do: 'visit', id: 1, wish: asked });
    expect(reduce(visiting, signIn)[2]).toEqual({ do: 'visit', id: 2, wish: asked });
  });

  test('one question at a time, and none while somebody is on the way already', () => {
    for (const [state] of [
      after(found, ask),
      after(found, signIn),
      after(found, { type: 'sign-out', returnTo: '/' }),
    ]) {
      expect(reduce(state, { type: 'ask', wish })).toEqual([state]);
    }
  });

  test('not now: the session of before, and nothing went wrong', () => {
    expect(after(found, ask, { type: 'cancel' })[0]).toEqual({ at: 'signed-in', session: low });
    expect(after(none, ask, { type: 'cancel' })[0]).toEqual({ at: 'signed-out' });
  });

  test('a window that does not open asks again, before the whole page goes', () => {
    const [state, effects] = after(found, ask, signIn, { type: 'blocked', id: 1 });
    expect(state).toEqual({ at: 'asked', wish: { ...asked, display: 'redirect' }, before: low });
    expect(effects.filter((effect) => effect.do === 'visit')).toHaveLength(1);
  });

  test('a look in between ends it only by a surer session, or by none', () => {
    const [state] = after(found, ask);
    expect(reduce(state, { type: 'checked', session: at('Low', 9000) })).toEqual([state]);
    expect(reduce(state, { type: 'checked', session: at('Substantial') })[0]).toMatchObject({ at: 'signed-in' });
    expect(reduce(state, none)[0]).toEqual({ at: 'signed-out' });
    expect(reduce(state, { type: 'unchecked', failure })).toEqual([state]);
    expect(reduce(state, { type: 'failed', failure })).toEqual([state]);
    expect(after(none, ask, none)[0]).toMatchObject({ at: 'asked' });
  });
});
