import type { Page } from 'playwright';
import type { Shape } from '../../shared/pictograms/artwork.ts';
import { shapeWeight } from './bounds.ts';
import type { Lab } from './ciede2000.ts';
import { eachVision, labOf, lightOf, seenBy, type Vision } from './colour-vision.ts';
import { drawingOf, type Look, looks } from './drawing.ts';
import { colourUnlikeness, coloursOf, type Raster, shapeUnlikeness } from './likeness.ts';
import { rastersOf } from './raster.ts';

/** How unlike the colours of two pictures are to each kind of sight, and how unlike their silhouettes. */
export interface Measured extends Readonly<Record<Vision, number>> {
  readonly shape: number;
}

/** Two names of drawings. */
export type Pair = readonly [string, string];

/** One way of seeing a pair, colours and outline together, in units of CIEDE2000. */
export function unlikeness(pair: Measured, vision: Vision): number {
  return pair[vision] + shapeWeight * pair.shape;
}

/** Measures each pair in the light and in the dark look, and keeps what is smaller, rounded to hundredths. */
export async function measure(
  page: Page,
  artwork: Readonly<Record<string, readonly Shape[]>>,
  pairs: readonly Pair[],
): Promise<Measured[]> {
  const sights = await Promise.all(Object.values(looks).map((look) => sightOf(page, artwork, look)));
  return pairs.map((pair) => leastOf(sights.map((sight) => measured(sight, pair))));
}

/** All pictures in one look, and its tile, to each kind of sight. */
interface Sight {
  readonly rasters: Readonly<Record<string, Raster>>;
  readonly colours: Readonly<Record<Vision, Readonly<Record<string, readonly Lab[]>>>>;
  readonly tile: Readonly<Record<Vision, Lab>>;
}

async function sightOf(page: Page, artwork: Readonly<Record<string, readonly Shape[]>>, look: Look): Promise<Sight> {
  const drawn = await rastersOf(
    page,
    Object.values(artwork).map((shapes) => drawingOf(shapes, look)),
  );
  const named = Object.keys(artwork).flatMap((name, index) =>
    drawn.slice(index, index + 1).map((raster) => ({ name, raster })),
  );
  const tile = lightOf(look.tile);
  return {
    rasters: Object.fromEntries(named.map(({ name, raster }) => [name, raster])),
    colours: eachVision((vision) =>
      Object.fromEntries(named.map(({ name, raster }) => [name, coloursOf(raster, tile, vision)])),
    ),
    tile: eachVision((vision) => labOf(seenBy(vision, tile))),
  };
}

function measured({ rasters, colours, tile }: Sight, [a, b]: Pair): Measured {
  const [one, two] = [rasters[a], rasters[b]];
  if (one === undefined || two === undefined) throw new Error(`${a} or ${b} is not drawn`);
  const coloursSeen = eachVision((vision) =>
    colourUnlikeness(
      { ...one, colours: colours[vision][a] ?? [] },
      { ...two, colours: colours[vision][b] ?? [] },
      tile[vision],
    ),
  );
  return { ...coloursSeen, shape: shapeUnlikeness(one, two) };
}

function leastOf(all: readonly Measured[]): Measured {
  const least = (of: (one: Measured) => number) => Math.round(100 * Math.min(...all.map(of))) / 100;
  return { ...eachVision((vision) => least((one) => one[vision])), shape: least(({ shape }) => shape) };
}
