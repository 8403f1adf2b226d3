import { expect, test } from 'vitest';
import { ciede2000 } from '../../../scripts/likeness/ciede2000.ts';
import {
  labOf,
  type Light,
  lightOf,
  matrices,
  seenBy,
  type Vision,
  visions,
} from '../../../scripts/likeness/colour-vision.ts';

const apart = (one: Light, other: Light, vision: Vision): number =>
  ciede2000(labOf(seenBy(vision, one)), labOf(seenBy(vision, other)));

test('white, grey and black look the same to everybody', () => {
  for (const rows of Object.values(matrices)) {
    for (const row of rows) expect(row.reduce((sum, part) => sum + part)).toBeCloseTo(1, 5);
  }
  for (const vision of visions) {
    expect(labOf(seenBy(vision, lightOf('#ffffff')))[0]).toBeCloseTo(100, 2);
    expect(apart(lightOf('#808080'), seenBy(vision, lightOf('#808080')), 'colour')).toBeLessThan(0.01);
  }
});

test('a red and a green of the same lightness are one colour without cones for red or green, and not without those for blue', () => {
  const [red, green] = [lightOf('#c3553c'), lightOf('#76792f')];
  expect(apart(red, green, 'colour')).toBeGreaterThan(30);
  expect(apart(red, green, 'deuteranopia')).toBeLessThan(12);
  expect(apart(red, green, 'tritanopia')).toBeGreaterThan(20);
});

test('greyscale keeps lightness and nothing else', () => {
  const [, a, b] = labOf(seenBy('grey', lightOf('#f8312f')));
  expect(Math.hypot(a, b)).toBeLessThan(0.1);
  expect(labOf(seenBy('grey', lightOf('#f8312f')))[0]).toBeCloseTo(labOf(lightOf('#f8312f'))[0], 1);
});
