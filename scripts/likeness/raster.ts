import type { Page } from 'playwright';
import { linearOf, type Light } from './colour-vision.ts';
import { type Raster, side } from './likeness.ts';

/** Pixels along each side that the browser draws, a whole number for each cell. */
const drawnSide = 4 * side;

/** Draws each SVG in a browser and reduces it to cells, averaging light, not the numbers that stand for it. */
export async function rastersOf(page: Page, drawings: readonly string[]): Promise<Raster[]> {
  const pixels = await page.evaluate(
    async ({ drawings, drawnSide }) => {
      const canvas = new OffscreenCanvas(drawnSide, drawnSide);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('this browser cannot draw');
      const all: number[][] = [];
      for (const drawing of drawings) {
        const image = new Image(drawnSide, drawnSide);
        image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
        await image.decode();
        context.clearRect(0, 0, drawnSide, drawnSide);
        context.drawImage(image, 0, 0, drawnSide, drawnSide);
        all.push([...context.getImageData(0, 0, drawnSide, drawnSide).data]);
      }
      return all;
    },
    { drawings, drawnSide },
  );
  return pixels.map(reduced);
}

function reduced(pixels: readonly number[]): Raster {
  const cells = Array.from({ length: side * side }, () => ({ red: 0, green: 0, blue: 0, cover: 0 }));
  const block = drawnSide / side;
  for (let pixel = 0; pixel < drawnSide * drawnSide; pixel += 1) {
    const column = Math.floor((pixel % drawnSide) / block);
    const row = Math.floor(pixel / drawnSide / block);
    const cell = cells[row * side + column];
    if (cell === undefined) continue;
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.slice(4 * pixel, 4 * pixel + 4);
    const part = alpha / 255;
    cell.red += part * linearOf(red);
    cell.green += part * linearOf(green);
    cell.blue += part * linearOf(blue);
    cell.cover += part;
  }
  return {
    light: cells.map(({ red, green, blue, cover }): Light => {
      return cover === 0 ? [0, 0, 0] : [red / cover, green / cover, blue / cover];
    }),
    cover: cells.map(({ cover }) => cover / block ** 2),
  };
}
