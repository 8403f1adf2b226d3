import { expect, type Page } from '@playwright/test';

/** Nothing is wider than the window, on a phone and at 400 %. */
export async function expectToFit(page: Page): Promise<void> {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 320, height: 256 }, // 1280 px at 400 %
  ]) {
    await page.setViewportSize(viewport);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide, `${viewport.width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}
