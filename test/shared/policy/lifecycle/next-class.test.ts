import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextClasses, type TurningClass } from '../../../../shared/policy/lifecycle/next-class.ts';

const one = (name: string, grade: number, rest: Partial<TurningClass> = {}): TurningClass => ({
  ...{ name, grade, kind: 'class', isDue: true, isEmpty: false },
  ...rest,
});
const top = one('9.Z', 9);
/** What becomes of a class in a school that goes to grade 9. */
const becomes = (name: string, grade: number, kind: TurningClass['kind'] = 'class') =>
  nextClasses([one(name, grade, { kind }), top]).find((move) => move.name === name)?.to;

describe('a class', () => {
  test.each([
    ['3.A', 3, '4.A'],
    ['0.b', 0, '1.b'],
    ['5.12', 5, '6.12'],
    ['3 A', 3, '4 A'],
    ['8y', 8, '9y'],
    ['3.-klasse', 3, '4.-klasse'],
  ])('%s of grade %i is %s the year after', (name, grade, next) => {
    expect(becomes(name, grade)).toEqual({ name: next, grade: grade + 1 });
  });

  test.each([
    ['Rød', 2],
    ['2019A', 5],
    ['3-4.A', 3],
    ['3.-4. klasse', 3],
    ['3/4 grøn', 3],
    ['3 + 4', 3],
    ['2.A', 3],
    ['Spor 3', 3],
  ])('%s of grade %i keeps its name, and is of the next grade', (name, grade) => {
    expect(becomes(name, grade)).toEqual({ name, grade: grade + 1 });
  });
});

test.each([
  ['3. årgang', 3, '4. årgang'],
  ['Årgang 3', 3, 'Årgang 4'],
  ['Årgang 2019', 3, 'Årgang 2019'],
  ['Årgang 3 hold 2', 3, 'Årgang 3 hold 2'],
])('the year group %s of grade %i is %s the year after', (name, grade, next) => {
  expect(becomes(name, grade, 'year-group')).toEqual({ name: next, grade: grade + 1 });
});

describe('the school’s top grade', () => {
  test('ends, whatever it is', () => {
    expect(nextClasses([one('5.A', 5), one('6.A', 6), one('6. årgang', 6, { kind: 'year-group' })])).toEqual([
      { name: '6.A' },
      { name: '6. årgang' },
      { name: '5.A', to: { name: '6.A', grade: 6 } },
    ]);
  });

  test('is grade 9 at the most: grade 10 is in classes that are formed anew', () => {
    expect(nextClasses([one('9.A', 9), one('10.A', 10)])).toEqual([{ name: '10.A' }, { name: '9.A' }]);
  });

  test('is that of all classes, of those too whose year goes on', () => {
    const moves = nextClasses([one('2.A', 2), one('9.A', 9, { isDue: false })]);
    expect(moves).toEqual([{ name: '2.A', to: { name: '3.A', grade: 3 } }]);
  });
});

describe('a name that another has', () => {
  const next = one('4.A', 4, { isDue: false });

  test('is not given to a second class: people are not mixed', () => {
    expect(nextClasses([one('3.A', 3), next, top])).toContainEqual({ name: '3.A', to: { name: '3.A', grade: 4 } });
  });

  test('is given when nobody is in that one, which goes', () => {
    const moves = nextClasses([one('3.A', 3), { ...next, isEmpty: true }, top]);
    expect(moves).toContainEqual({ name: '3.A', to: { name: '4.A', grade: 4 }, replaces: true });
  });

  test('is given once', () => {
    const moves = nextClasses([one('3.A', 3), one('03.A', 3), { ...next, isEmpty: true }, top]);
    expect(moves.filter(({ to }) => to?.name === '4.A')).toHaveLength(1);
  });

  test('is not given when people are listed under it, though there is no such class', () => {
    expect(nextClasses([one('3.A', 3), top], ['4.A'])).toContainEqual({ name: '3.A', to: { name: '3.A', grade: 4 } });
  });
});

const name = fc.oneof(
  fc.tuple(fc.nat(10), fc.constantFrom('.A', '.B', '', ' c', '-4.A')).map(([number, rest]) => `${number}${rest}`),
  fc.constantFrom('Rød', '2019A', 'Årgang 3', 'Årgang 4'),
);
const school = fc.uniqueArray(
  fc.record({
    name,
    grade: fc.nat(10),
    kind: fc.constantFrom('class' as const, 'year-group' as const),
    isDue: fc.boolean(),
    isEmpty: fc.boolean(),
  }),
  { selector: (each) => each.name, minLength: 1 },
);

test('whatever the school: each class that is due moves once, one grade up or to its end, and no two share a name on the way', () => {
  fc.assert(
    fc.property(school, fc.array(name), (classes, strays) => {
      const moves = nextClasses(classes, strays);
      const byName = new Map(classes.map((each) => [each.name, each]));
      const due = classes.filter(({ isDue }) => isDue).map((each) => each.name);
      expect(moves.map((move) => move.name).toSorted()).toEqual(due.toSorted());
      const names = new Set([...byName.keys(), ...strays]);
      for (const { name: from, to, replaces } of moves) {
        if (replaces) {
          expect(byName.get(to?.name ?? '')).toMatchObject({ isEmpty: true, isDue: false });
          names.delete(to?.name ?? '');
        }
        if (to === undefined) {
          names.delete(from);
          continue;
        }
        expect(to.grade).toBe((byName.get(from)?.grade ?? NaN) + 1);
        expect(to.grade).toBeLessThanOrEqual(9);
        if (to.name === from) continue;
        expect(names.has(to.name)).toBe(false);
        names.delete(from);
        names.add(to.name);
      }
    }),
  );
});
