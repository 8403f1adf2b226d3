import { axeIn } from './axe-in.ts';
import { expect, type Page } from '@playwright/test';

/** Everything axe knows of WCAG 2.2 AA and good practice, in one state of a page; in the dark, what the dark changes. */
export async function expectNoFindings(page: Page, state: string): Promise<void> {
  const axe = axeIn(page);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const { violations } = await (isDark ? axe.withRules(['color-contrast']) : axe).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told, state).toEqual([]);
}

/** The same in light and in dark colours, with the page as it stands. */
export async function expectNoFindingsInAnyLight(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoFindings(page, `${state}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null });
}
