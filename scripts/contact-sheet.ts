import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { artwork } from '../shared/pictograms/artwork.generated.ts';
import { pictureIds } from '../shared/pictograms/picture-ids.ts';
import { pictureNames } from '../shared/pictograms/picture-names.ts';
import { matrices, type Vision, visions } from './likeness/colour-vision.ts';
import { drawingOf, looks } from './likeness/drawing.ts';
import { tableFile, unlikenessTable } from './likeness/table.ts';
import { libraryDrawings } from './pictograms.ts';
import { withChromium } from './quiet-chromium.ts';

const docs = fileURLToPath(new URL('../docs/images', import.meta.url));
const table = new URL('../test/shared/pictograms/unlikeness.generated.json', import.meta.url);

const titles: Readonly<Record<Vision, string>> = {
  colour: 'Usual sight',
  grey: 'Greyscale',
  protanopia: 'Protanopia (no red cones)',
  deuteranopia: 'Deuteranopia (no green cones)',
  tritanopia: 'Tritanopia (no blue cones)',
};

/** Photographs all pictures as each kind of sight has them: a PNG for each way of seeing, `pictures-VISION.png`. */
async function writeContactSheets(page: Page, folder: string): Promise<void> {
  await page.setViewportSize({ width: 920, height: 480 });
  for (const vision of visions) {
    await page.setContent(sheet(vision));
    await page.locator('body').screenshot({ path: `${folder}/pictures-${vision}.png` });
  }
}

function sheet(vision: Vision): string {
  const { tile, ink } = looks.light;
  const tiles = pictureIds.map(
    (id) => `<li>${drawingOf(artwork[id], looks.light)}<span>${pictureNames.da[id]}</span></li>`,
  );
  return `<!doctype html><title>${titles[vision]}</title><style>
    body { margin: 0; padding: 16px; background: #fff; font: 13px system-ui, sans-serif; color: ${ink} }
    h1 { margin: 0 0 12px; font-size: 17px }
    ul { display: grid; grid-template-columns: repeat(9, 1fr); gap: 8px; margin: 0; padding: 0; list-style: none; filter: url(#sight) }
    li { display: grid; justify-items: center; gap: 4px; padding: 8px; background: ${tile}; border-radius: 8px }
    li svg { inline-size: 64px }
  </style><svg width="0" height="0" style="position: absolute"><filter id="sight" color-interpolation-filters="linearRGB">
    <feColorMatrix values="${filterOf(vision)}"/></filter></svg>
  <h1>${titles[vision]}</h1><ul>${tiles.join('')}</ul>`;
}

/** The matrix of a way of seeing, as an SVG filter takes it. */
function filterOf(vision: Vision): string {
  const rows =
    vision === 'colour'
      ? [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ]
      : matrices[vision];
  return [...rows.map((row) => `${row.join(' ')} 0 0`), '0 0 0 1 0'].join(' ');
}

// npm run pictograms: how unlike the pictures are, and how they look to each kind of sight
if (import.meta.main) {
  await withChromium(async (browser) => {
    const page = await browser.newPage();
    await writeFile(table, tableFile(await unlikenessTable(page, libraryDrawings)));
    await writeContactSheets(page, docs);
  });
}
