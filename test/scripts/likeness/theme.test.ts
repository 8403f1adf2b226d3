import { describe, expect, test } from 'vitest';
import { lightOf, seenBy, type Vision, visions } from '../../../scripts/likeness/colour-vision.ts';
import { cardTokens } from '../../../widget/theme/card-tokens.ts';
import { tokens } from '../../../widget/theme/tokens.ts';

const written = tokens.cssText + cardTokens.cssText;

/** A colour of the look as it is in the light and in the dark. */
function colourOf(name: string): { light: string; dark: string } {
  const [, light, dark] =
    new RegExp(`--_${name}: var\\(--unilogin-${name}, light-dark\\((#\\w+), (#\\w+)\\)\\)`).exec(written) ?? [];
  const full = (colour = '') => (colour.length === 4 ? colour.replaceAll(/[^#]/g, '$&$&') : colour);
  return { light: full(light), dark: full(dark) };
}

/** WCAG 2.2, contrast ratio, of two colours as somebody sees them. */
function contrast(one: string, other: string, vision: Vision): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = seenBy(vision, lightOf(colour));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

/** What is written on what; the ring of the time is 3, as a sign that is no text. */
const pairs = [
  ['ink', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['act-ink', 'act', 4.5],
  ['bad', 'surface', 4.5],
  ['good', 'surface', 4.5],
  ['warn', 'surface', 4.5],
  ['ink', 'soft', 4.5],
  ['act', 'surface', 3],
] as const;

describe.each(visions)('somebody whose sight is %s', (vision) => {
  test.each(pairs)('can tell %s from %s', (name, ground, least) => {
    for (const look of ['light', 'dark'] as const) {
      expect(contrast(colourOf(name)[look], colourOf(ground)[look], vision), look).toBeGreaterThanOrEqual(least);
    }
  });
});

test('contrast is reckoned as WCAG says: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff', 'colour')).toBeCloseTo(21);
});
