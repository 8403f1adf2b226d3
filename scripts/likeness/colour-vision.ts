import type { Lab } from './ciede2000.ts';

/** Red, green and blue as linear light from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

export const visions = ['colour', 'grey', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

/** Who looks: somebody with usual sight, at a screen or print without colours, or without one of the three cones. */
export type Vision = (typeof visions)[number];

/** The same for each kind of sight. */
export function eachVision<T>(of: (vision: Vision) => T): Record<Vision, T> {
  return {
    colour: of('colour'),
    grey: of('grey'),
    protanopia: of('protanopia'),
    deuteranopia: of('deuteranopia'),
    tritanopia: of('tritanopia'),
  };
}

type Matrix = readonly [Light, Light, Light];

/**
 * What is left of a colour, as linear light. Grey keeps the luminance (ITU-R BT.709). The rest are the matrices for severity 1.0 of
 * G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency" (IEEE Transactions on Visualization and Computer Graphics 15, 2009).
 */
export const matrices: Readonly<Record<Exclude<Vision, 'colour'>, Matrix>> = {
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Light, light: Light): number => row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
const held = (value: number): number => Math.min(1, Math.max(0, value));

/** The light as that person sees it, within what a screen can show. */
export function seenBy(vision: Vision, light: Light): Light {
  if (vision === 'colour') return light;
  const [red, green, blue] = matrices[vision];
  return [held(dot(red, light)), held(dot(green, light)), held(dot(blue, light))];
}

/** Linear light of a value of sRGB from 0 to 255. */
export function linearOf(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Linear light of a colour that is written `#rrggbb`. */
export function lightOf(colour: string): Light {
  const part = (from: number) => linearOf(Number.parseInt(colour.slice(from, from + 2), 16));
  return [part(1), part(3), part(5)];
}

/** Linear light to CIE L*a*b*, white point D65 (IEC 61966-2-1). */
export function labOf(light: Light): Lab {
  const x = root(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = root(dot([0.2126729, 0.7151522, 0.072175], light));
  const z = root(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function root(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
