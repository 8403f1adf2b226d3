import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finderOf, spellingsOf } from '../../../shared/flow/matches-name.ts';

const matchesName = (typed: string, ...names: readonly string[]) => finderOf(typed)(spellingsOf(...names));

const names = [
  'Søren Ågård',
  'Bo Aagaard',
  'Anna-Sofie Kjærgaard Østergaard',
  'Zoë Müller',
  'Łukasz Đorđević',
  'José Núñez',
  'Michael Rønne',
  'Günther Weiß',
  'Joel Bæk',
  'ليلى الحسن',
];
const name = fc.constantFrom(...names);
/** A piece of a name. */
const piece = name.chain((name) =>
  fc.tuple(fc.constant(name), fc.nat(name.length - 1), fc.nat(name.length - 1)).map(([whole, one, other]) => {
    return { whole, part: whole.slice(Math.min(one, other), Math.max(one, other) + 1) };
  }),
);

describe('a pupil is found by any part of a name', () => {
  test('in any case, composed or not', () => {
    fc.assert(
      fc.property(piece, ({ whole, part }) => {
        for (const typed of [part, part.toUpperCase(), part.toLowerCase(), part.normalize('NFD')]) {
          expect(matchesName(typed, whole), `${typed} in ${whole}`).toBe(true);
          expect(matchesName(typed, whole.normalize('NFD')), `${typed} in ${whole}`).toBe(true);
        }
      }),
    );
  });

  test('with ae, oe and aa for æ, ø and å', () => {
    const spelled = (text: string) =>
      text.replaceAll(/[æøå]/gi, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter.toLowerCase()] ?? '');
    fc.assert(
      fc.property(piece, ({ whole, part }) => {
        expect(matchesName(spelled(part), whole), `${spelled(part)} in ${whole}`).toBe(true);
      }),
    );
  });

  test.each([
    ['ostergaard', 'Anna-Sofie Kjærgaard Østergaard'],
    ['agard', 'Bo Aagaard'],
    ['ågård', 'Bo Aagaard'],
    ['aagaard', 'Søren Ågård'],
    ['agard', 'Søren Ågård'],
    ['ronne', 'Michael Rønne'],
    ['el', 'Michael Rønne'],
    ['muller', 'Zoë Müller'],
    ['zoe', 'Zoë Müller'],
    ['lukasz', 'Łukasz Đorđević'],
    ['weiss', 'Günther Weiß'],
    ['nunez', 'José Núñez'],
    ['joel', 'Joel Bæk'],
    ['baek', 'Joel Bæk'],
  ])('"%s" finds %s', (typed, whole) => {
    expect(matchesName(typed, whole)).toBe(true);
  });

  test('each word anywhere, in any order, also in the username', () => {
    expect(matchesName('holm ida', 'Ida Holm', 'idah1234')).toBe(true);
    expect(matchesName('ida 1234', 'Ida Holm', 'idah1234')).toBe(true);
    expect(matchesName('  IDAH ', 'Ida Holm', 'idah1234')).toBe(true);
  });

  test('nobody else', () => {
    expect(matchesName('ida krogh', 'Ida Holm', 'idah1234')).toBe(false);
    expect(matchesName('å', 'Bo Li', 'boli1234')).toBe(false);
    expect(matchesName('holmi', 'Ida Holm', 'idah1234')).toBe(false);
  });

  test('everybody, while nothing is typed', () => {
    expect(matchesName('  ', 'Ida Holm')).toBe(true);
  });
});
