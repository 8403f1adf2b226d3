import { readdir, readFile, writeFile } from 'node:fs/promises';
import { withChromium } from './quiet-chromium.ts';

const folder = new URL('../extension/icons/', import.meta.url);

/** Sizes that browsers and stores ask for; the toolbar takes the first two. */
const sizes = [16, 32, 48, 128];

// npm run extension:icons: each drawing of extension/icons as PNG, since not every browser takes SVG
await withChromium(async (browser) => {
  const page = await browser.newPage();
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.svg'))) {
    const drawing = (await readFile(new URL(name, folder), 'utf8')).replace(
      '<svg ',
      '<svg width="100%" height="100%" ',
    );
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;block-size:100%;background:none}svg{display:block}</style>${drawing}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(name.replace('.svg', `-${size}.png`), folder), png);
    }
  }
});
