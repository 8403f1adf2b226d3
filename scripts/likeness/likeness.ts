import { ciede2000, type Lab } from './ciede2000.ts';
import { labOf, type Light, seenBy, type Vision } from './colour-vision.ts';

/** Cells along each side that a picture is reduced to: what is left of a tile of 72 px when a child looks at it in passing. */
export const side = 24;

/** A picture as `side` × `side` cells, row by row: the light of its own colours, and how much of the cell it covers (0 to 1). */
export interface Raster {
  readonly light: readonly Light[];
  readonly cover: readonly number[];
}

// Two pictures are compared at their likest: moved by up to two cells each way, and mirrored
const reach = [-2, -1, 0, 1, 2];
const placings = [false, true].flatMap((mirrored) => reach.flatMap((x) => reach.map((y) => ({ mirrored, x, y }))));
type Placing = (typeof placings)[number];

/** Every cell's colour for that person, where the picture lies on a tile of the given colour. */
export function coloursOf({ light, cover }: Raster, tile: Light, vision: Vision): Lab[] {
  return light.map((own, cell) => {
    const part = cover[cell] ?? 0;
    const mixed = own.map((value, index) => part * value + (1 - part) * (tile[index] ?? 0));
    const [red = 0, green = 0, blue = 0] = mixed;
    return labOf(seenBy(vision, [red, green, blue]));
  });
}

/** Mean CIEDE2000 over the cells that either picture covers. `tile` is the colour behind them for the same person. */
export function colourUnlikeness(a: Seen, b: Seen, tile: Lab): number {
  return leastOf((placing) => {
    let [sum, cells] = [0, 0];
    eachCell(placing, (at, other) => {
      if ((a.cover[at] ?? 0) < 0.5 && (b.cover[other] ?? 0) < 0.5) return;
      sum += ciede2000(a.colours[at] ?? tile, b.colours[other] ?? tile);
      cells += 1;
    });
    return sum / cells;
  });
}

/** A picture and its colours for one person. */
export interface Seen extends Pick<Raster, 'cover'> {
  readonly colours: readonly Lab[];
}

/** What two silhouettes do not share of what they cover together: 0 the same, 1 nothing in common. */
export function shapeUnlikeness(a: Raster, b: Raster): number {
  return leastOf((placing) => {
    let [shared, together] = [0, 0];
    eachCell(placing, (at, other) => {
      const [one, two] = [a.cover[at] ?? 0, b.cover[other] ?? 0];
      shared += Math.min(one, two);
      together += Math.max(one, two);
    });
    return 1 - shared / together;
  });
}

function leastOf(measure: (placing: Placing) => number): number {
  return Math.min(...placings.map(measure));
}

/** Calls with each pair of cells that lie on one another; -1 where one picture does not reach. */
function eachCell({ mirrored, x, y }: Placing, visit: (at: number, other: number) => void): void {
  for (let row = -2; row < side + 2; row += 1) {
    for (let column = -2; column < side + 2; column += 1) {
      const otherColumn = column + x;
      visit(cellAt(column, row), cellAt(mirrored ? side - 1 - otherColumn : otherColumn, row + y));
    }
  }
}

function cellAt(column: number, row: number): number {
  return column < 0 || column >= side || row < 0 || row >= side ? -1 : row * side + column;
}
