import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Agreement,
  type AgreementFault,
  type Bounds,
  isFault,
  isGiving,
  type Move,
  moved,
} from '../../../idp/agreements/state.ts';
import {
  agreementMoves,
  agreementStates,
  dataCategories,
  type DataCategory,
} from '../../../shared/contract/agreements.ts';

const everything: Bounds = { needs: dataCategories, vital: [] };
const of = (state: Agreement['state'], gives: readonly DataCategory[] = []): Agreement => ({
  state,
  asks: ['name', 'role'],
  gives,
});
const move = (name: Move['move']): Move =>
  name === 'request'
    ? { move: name, asks: ['name', 'role'] }
    : name === 'limit' || name === 'approve'
      ? { move: name, gives: name === 'limit' ? ['role'] : ['name', 'role'] }
      : { move: name };

/** All that leads anywhere; whatever is not here must be refused. */
const leads: Record<Agreement['state'] | 'none', Partial<Record<Move['move'], Agreement['state']>>> = {
  none: { request: 'requested' },
  requested: { approve: 'approved', limit: 'limited', refuse: 'refused', withdraw: 'withdrawn' },
  approved: { end: 'ended' },
  limited: { end: 'ended' },
  refused: { request: 'requested' },
  ended: { request: 'requested' },
  withdrawn: { request: 'requested' },
};

describe('an agreement', () => {
  for (const from of ['none', ...agreementStates] as const) {
    test.each(agreementMoves)(`${from}: %s`, (name) => {
      const outcome = moved(from === 'none' ? undefined : of(from), move(name), everything);
      const to = leads[from][name];
      if (to === undefined) expect(outcome).toEqual({ code: 'not-now', data: { state: from, move: name } });
      else expect(outcome).toMatchObject({ state: to, asks: ['name', 'role'] });
    });
  }

  test('gives what was asked for, or the part that was left; and nothing in any other state', () => {
    expect(moved(of('requested'), move('approve'), everything)).toMatchObject({ gives: ['name', 'role'] });
    expect(moved(of('requested'), { move: 'limit', gives: ['role'] }, everything)).toMatchObject({ gives: ['role'] });
    expect(moved(of('requested'), { move: 'limit', gives: [] }, everything)).toMatchObject({
      state: 'limited',
      gives: [],
    });
    expect(moved(of('approved', ['name']), { move: 'end' }, everything)).toMatchObject({ gives: [] });
  });

  test('goes beyond neither what is registered nor what was asked for', () => {
    const fault = (categories: DataCategory[]): AgreementFault => ({ code: 'beyond', data: { categories } });
    const few: Bounds = { needs: ['role'], vital: [] };
    expect(moved(undefined, { move: 'request', asks: ['name', 'role'] }, few)).toEqual(fault(['name']));
    expect(moved(of('requested'), { move: 'limit', gives: ['username'] }, everything)).toEqual(fault(['username']));
    expect(moved(of('requested'), { move: 'limit', gives: ['name', 'role'] }, everything)).toEqual({
      code: 'limits-nothing',
      data: { asks: ['name', 'role'] },
    });
    expect(
      moved(of('requested'), { move: 'approve', gives: ['name'] }, everything),
      'read before more was asked',
    ).toEqual({ code: 'not-all', data: { asks: ['name', 'role'] } });
  });

  test('can still be ended, refused or taken back when the service has registered less since', () => {
    const less: Bounds = { needs: [], vital: [] };
    expect(moved(of('approved', ['name']), { move: 'end' }, less)).toMatchObject({ state: 'ended' });
    expect(moved(of('requested'), { move: 'refuse' }, less)).toMatchObject({ state: 'refused' });
    expect(moved(of('requested'), { move: 'withdraw' }, less)).toMatchObject({ state: 'withdrawn' });
  });

  test('leaves out nothing that the service cannot do without', () => {
    const old: Bounds = { needs: dataCategories, vital: ['username'] };
    const fault: AgreementFault = { code: 'vital', data: { categories: ['username'] } };
    expect(moved(undefined, { move: 'request', asks: ['name'] }, old)).toEqual(fault);
    const asked: Agreement = { state: 'requested', asks: ['name', 'username'], gives: [] };
    expect(moved(asked, { move: 'limit', gives: ['name'] }, old)).toEqual(fault);
    expect(moved(asked, { move: 'limit', gives: ['username'] }, old)).toMatchObject({ state: 'limited' });
    expect(moved(asked, { move: 'refuse' }, old), 'a no needs nothing').toMatchObject({ state: 'refused' });
  });
});

const categories = fc.subarray([...dataCategories]);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  categories.map((asks): Move => ({ move: 'request', asks })),
  categories.map((gives): Move => ({ move: 'limit', gives })),
  categories.map((gives): Move => ({ move: 'approve', gives })),
  fc.constantFrom<Move>({ move: 'refuse' }, { move: 'end' }, { move: 'withdraw' }),
);
const bounds: fc.Arbitrary<Bounds> = categories.chain((needs) =>
  fc.subarray([...needs]).map((vital): Bounds => ({ needs, vital })),
);

describe('whatever is tried, in whatever order', () => {
  test('nothing is given that was not registered, asked for and approved since it was last refused or ended', () => {
    fc.assert(
      fc.property(bounds, fc.array(anyMove, { maxLength: 40 }), (its, tries) => {
        let now: Agreement | undefined;
        for (const one of tries) {
          const after = moved(now, one, its);
          if (isFault(after)) continue;
          const isApproved: boolean = one.move === 'approve' || one.move === 'limit';
          now = after;
          expect(isGiving(now.state)).toBe(isApproved);
          if (!isApproved) expect(now.gives).toEqual([]);
          for (const given of now.gives) expect(now.asks).toContain(given);
          for (const asked of now.asks) expect(its.needs).toContain(asked);
          if (isApproved) expect(now.gives).toEqual(expect.arrayContaining([...its.vital]));
        }
      }),
    );
  });

  test('the moves that counted, played again, end where they ended: the history tells all', () => {
    fc.assert(
      fc.property(bounds, fc.array(anyMove, { maxLength: 40 }), (its, tries) => {
        const step = (now: Agreement | undefined, one: Move) => {
          const after = moved(now, one, its);
          return isFault(after) ? undefined : after;
        };
        let now: Agreement | undefined;
        const counted: Move[] = [];
        for (const one of tries) {
          const after = step(now, one);
          if (after === undefined) continue;
          now = after;
          counted.push(one);
        }
        let again: Agreement | undefined;
        for (const one of counted) again = step(again, one);
        expect(again).toEqual(now);
      }),
    );
  });

  test('what is refused changes nothing: the same is refused again, and for the same reason', () => {
    fc.assert(
      fc.property(bounds, anyMove, fc.constantFrom(...agreementStates), (its, one, state) => {
        const at = of(state, isGiving(state) ? ['name'] : []);
        const before = structuredClone(at);
        const first = moved(at, one, its);
        expect(at).toEqual(before);
        if (isFault(first)) expect(moved(at, one, its)).toEqual(first);
      }),
    );
  });
});
