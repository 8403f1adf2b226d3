import { describe, expect, test } from 'vitest';
import type { Light } from '../../../scripts/likeness/colour-vision.ts';
import { labOf, lightOf } from '../../../scripts/likeness/colour-vision.ts';
import { coloursOf, colourUnlikeness, type Raster, shapeUnlikeness, side } from '../../../scripts/likeness/likeness.ts';

const tile = lightOf('#e6f1ee');
const red = lightOf('#f8312f');

/** A picture of the cells for which `isFigure` says so. */
function drawn(isFigure: (column: number, row: number) => boolean, light: Light = red): Raster {
  const cells = Array.from({ length: side * side }, (_, cell) => isFigure(cell % side, Math.floor(cell / side)));
  return { light: cells.map(() => light), cover: cells.map((covered) => (covered ? 1 : 0)) };
}
const seen = (raster: Raster) => ({ cover: raster.cover, colours: coloursOf(raster, tile, 'colour') });
const colours = (one: Raster, other: Raster): number => colourUnlikeness(seen(one), seen(other), labOf(tile));

const flag = drawn((column, row) => column >= 6 && column < 14 && row >= 4 && row < (column < 8 ? 20 : 12));

describe('two pictures are compared at their likest', () => {
  test('a picture is like itself', () => {
    expect(shapeUnlikeness(flag, flag)).toBe(0);
    expect(colours(flag, flag)).toBe(0);
  });

  test('moved or mirrored, it is still the same', () => {
    const moved = drawn((column, row) => flag.cover[(row - 2) * side + column - 1] === 1);
    const mirrored = drawn((column, row) => flag.cover[row * side + side - 1 - column] === 1);
    for (const other of [moved, mirrored]) {
      expect(shapeUnlikeness(flag, other)).toBe(0);
      expect(colours(flag, other)).toBe(0);
    }
  });
});

test('the same outline in another colour differs by that colour alone', () => {
  const blue = drawn((column, row) => flag.cover[row * side + column] === 1, lightOf('#00a6ed'));
  expect(shapeUnlikeness(flag, blue)).toBe(0);
  expect(colours(flag, blue)).toBeGreaterThan(40);
});

test('outlines that nowhere lie on one another have nothing in common', () => {
  const [left, right] = [drawn((column) => column < 2), drawn((column) => column >= 11 && column < 13)];
  expect(shapeUnlikeness(left, right)).toBe(1);
});

test('half of a square shares half of it', () => {
  const square = drawn((column, row) => column >= 4 && column < 20 && row >= 4 && row < 20);
  const upper = drawn((column, row) => column >= 4 && column < 20 && row >= 4 && row < 12);
  expect(shapeUnlikeness(square, upper)).toBe(0.5);
});
