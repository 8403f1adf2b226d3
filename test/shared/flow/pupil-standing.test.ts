import { describe, expect, test } from 'vitest';
import { filters } from '../../../shared/contract/pupil-signs.ts';
import { isOf, signsOf } from '../../../shared/flow/pupil-standing.ts';
import { openingOf, pupilOf } from '../../../site/world/pupils.ts';

const opening = openingOf('o1', ['ida']);
const door = { opening: 'o1', gives: 'password', is: 'open', secondsLeft: 240 } as const;

describe('how a pupil stands, at a glance', () => {
  test('with nothing to tell, fine', () => {
    expect(signsOf(pupilOf('ida'), [])).toEqual([{ is: 'fine' }]);
  });

  test('a lock that goes by with time, and one that does not', () => {
    expect(signsOf(pupilOf('ida', { locked: 480 }), [], 60)).toEqual([{ is: 'locked', seconds: 420 }]);
    expect(signsOf(pupilOf('ida', { locked: 480 }), [], 480)).toEqual([{ is: 'fine' }]);
    expect(signsOf(pupilOf('ida', { locked: 'until-helped' }), [], 9999)).toEqual([
      { is: 'locked', seconds: 'until-helped' },
    ]);
  });

  test('locked and in need of a new password: both', () => {
    const signs = signsOf(pupilOf('ida', { locked: 60, password: { is: 'due', by: '2026-12-12' } }), []);
    expect(signs.map(({ is }) => is)).toEqual(['locked', 'due']);
  });

  test('an open door to a new password stands for what it mends', () => {
    const pupil = pupilOf('ida', { locked: 480, password: { is: 'never' }, windows: [door] });
    expect(signsOf(pupil, [opening], 30)).toEqual([{ is: 'open', gives: 'password', seconds: 210 }]);
  });

  test('a door to more trust mends no password', () => {
    const pupil = pupilOf('ida', { password: { is: 'over' }, windows: [{ ...door, gives: 'step-up' }] });
    expect(signsOf(pupil, [openingOf('o1', ['ida'], { gives: 'step-up' })]).map(({ is }) => is)).toEqual([
      'open',
      'over',
    ]);
  });

  test('on the way through, also after the time: nobody is pushed out who has begun', () => {
    const pupil = pupilOf('ida', { windows: [{ ...door, is: 'taken', secondsLeft: 10 }] });
    expect(signsOf(pupil, [opening], 60)).toEqual([{ is: 'taken', gives: 'password' }]);
  });

  test('another door for whoever has not come back from the one before', () => {
    const taken = { ...door, is: 'taken' } as const;
    const pupil = pupilOf('ida', { windows: [taken, { ...door, opening: 'o2' }] });
    expect(signsOf(pupil, [openingOf('o2', ['ida']), opening]).map(({ is }) => is)).toEqual(['open']);
  });

  test('through', () => {
    const pupil = pupilOf('ida', { got: [{ opening: 'o1', gives: 'password' }] });
    expect(signsOf(pupil, [opening])).toEqual([{ is: 'through', gives: 'password' }]);
    expect(signsOf(pupil, []), 'by a door that another adult opened').toEqual([{ is: 'through', gives: 'password' }]);
  });

  test('whose door closed by time did not make it, and the trouble is still there', () => {
    const pupil = pupilOf('ida', { password: { is: 'never' }, windows: [door] });
    expect(signsOf(pupil, [opening], 240)).toEqual([{ is: 'late', gives: 'password' }, { is: 'never' }]);
  });

  test('what counts is the last door of the kind', () => {
    const pupil = pupilOf('ida', { got: [{ opening: 'o1', gives: 'password' }] });
    expect(signsOf(pupil, [openingOf('o2', ['ida']), opening])).toEqual([{ is: 'late', gives: 'password' }]);
  });

  test('an adult’s word that still holds', () => {
    expect(signsOf(pupilOf('ida', { raisedSeconds: 1800 }), [], 60)).toEqual([{ is: 'raised', seconds: 1740 }]);
    expect(signsOf(pupilOf('ida', { raisedSeconds: 1800 }), [], 1800)).toEqual([{ is: 'fine' }]);
  });
});

test('every sign but "fine" can be filtered for', () => {
  const found = (sign: Parameters<typeof isOf>[1][number]) => filters.filter((filter) => isOf(filter, [sign]));
  expect(found({ is: 'never' })).toEqual(['needs']);
  expect(found({ is: 'over' })).toEqual(['needs']);
  expect(found({ is: 'due', by: '2026-12-12' })).toEqual(['needs']);
  expect(found({ is: 'locked', seconds: 1 })).toEqual(['locked']);
  expect(found({ is: 'open', gives: 'password', seconds: 1 })).toEqual(['open']);
  expect(found({ is: 'taken', gives: 'password' })).toEqual(['open']);
  expect(found({ is: 'late', gives: 'password' })).toEqual(['late']);
  expect(found({ is: 'through', gives: 'password' })).toEqual(['through']);
  expect(found({ is: 'raised', seconds: 1 })).toEqual(['raised']);
  expect(found({ is: 'fine' })).toEqual([]);
});
