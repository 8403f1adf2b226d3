import { axeIn } from './axe-in.ts';
import { expect, type Page, test as base } from '@playwright/test';
import { type ApprovalsState, approvalsStates, playApi } from '../../scripts/images/approvals-states.ts';
import { startStories } from '../../scripts/images/story-server.ts';

/** The page at which grown-ups say yes in each of its states, as the pictures of docs/ show it. */
const test = base.extend<object, { origin: string }>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const stories = await startStories();
      await use(stories.origin);
      await stories.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function reach(page: Page, origin: string, state: ApprovalsState, query = ''): Promise<void> {
  await page.unrouteAll();
  await playApi(page, state);
  await page.goto(`${origin}/approvals${query === '' && state.lang ? `?lang=${state.lang}` : query}`);
  await page.getByText(state.begins).first().waitFor();
  await state.act?.(page);
  await page
    .getByText(state.says ?? state.begins)
    .first()
    .waitFor();
}

const lights = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
/** A desk, a phone, and a desk at 400 %. */
const sizes = [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
  { width: 320, height: 256 },
] as const;

const isEverything = process.env['EVERYTHING'] !== undefined;
/** Each a make of its own; the others are made of the same parts, and are looked at in the other lights, and mirrored, with EVERYTHING=1. */
const ofEachMake = ['one', 'elsewhere', 'other-scripts', 'wrong', 'confirmed', 'reported', 'history', 'not-sure'];
const isLookedAtAgain = ({ name }: ApprovalsState): boolean => isEverything || ofEachMake.includes(name);

test('axe finds nothing in any state, in any light and at any size, and nothing has to be scrolled sideways', async ({
  browserName,
  page,
  origin,
}) => {
  test.setTimeout(150_000); // axe reads every node of some twenty pages, and each again where a light or a size could break a rule
  for (const state of approvalsStates) {
    await reach(page, origin, state);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, `${state.name} at ${size.width} px is wider than the page`).toBe(false);
    }
    await expectNothing(page, state); // at 400 %, where targets are tightest
    await page.setViewportSize(sizes[0]);
    if (!isLookedAtAgain(state)) continue;
    await expectNothing(page, state);
    if (browserName !== 'chromium') continue; // what a light can break is the same in every engine
    for (const light of lights.slice(1)) {
      await page.emulateMedia(light);
      await expectNothing(page, state, 'color-contrast');
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
});

/** Of all of axe's rules, or of one. */
async function expectNothing(page: Page, state: ApprovalsState, rule?: string): Promise<void> {
  const axe = axeIn(page);
  const { violations } = await (rule === undefined ? axe : axe.withRules([rule])).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told, state.name).toEqual([]);
}

test('from right to left nothing has to be scrolled sideways', async ({ page, origin }) => {
  for (const state of approvalsStates.filter(isLookedAtAgain)) {
    await reach(page, origin, state, '?dir=rtl');
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide, state.name).toBe(false);
  }
});

test('by keyboard alone: number, Enter, and the answer goes out', async ({ page, origin }) => {
  const state = approvalsStates.find(({ name }) => name === 'confirmed');
  if (!state) throw new Error('no such state');
  await reach(page, origin, { ...state, act: () => Promise.resolve(), says: state.begins });
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Hvilket tal').first()).toBeFocused();
  await page.keyboard.type('47');
  await page.keyboard.press('Enter');
  expect(new URL((await sent).url()).pathname).toBe('/api/approvals/ida/confirm');
  await expect(page.getByText('er på vej')).toHaveCount(2); // seen, and heard
  await expect(page.getByLabel('Hvilket tal').first()).toBeFocused();
});
