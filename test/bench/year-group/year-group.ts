import { readFile } from 'node:fs/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { renderPupilsPage } from '../../../idp/pages/pupils-page.ts';
import { readPageAssets } from '../../../idp/pages/page-assets.ts';
import { buildWhenStale } from '../../../scripts/build.ts';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { chromiumFlags, chromiumPath } from '../../support/browsers.ts';
import { pupilOf, pupilsOf } from '../../../site/world/pupils.ts';
import { noteFrames, type Traced, traced } from './traced.ts';

export interface YearGroupFigures extends Traced {
  readonly what: string;
  readonly slower: number;
}

const origin = 'http://elevadgang.example';
const first = ['Søren', 'Åse', 'Ærø', 'Ida', 'Bo', 'Mohammed', 'Anna-Sofie', 'Zoë', 'Liv', 'Emil'];
const last = ['Ågård', 'Østergaard', 'Kjær', 'Holm', 'Li', 'Haddad', 'Nørgaard', 'Juul', 'Bæk', 'Friis'];

/** Opens, scrolls, searches and selects among so many pupils, each at full speed and four times as slow. */
export async function yearGroupBench(count = 1000): Promise<YearGroupFigures[]> {
  await buildWhenStale();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  try {
    const figures: YearGroupFigures[] = [];
    for (const slower of [1, 4]) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      await serve(context, yearGroup(count));
      const page = await context.newPage();
      await page.goto(`${origin}/blank`);
      for (const [what, act] of acts(page, count)) {
        const { longestMs, ...rest } = await traced(page, slower, act);
        figures.push({ what, slower, longestMs, ...rest });
      }
      await context.close();
    }
    return figures;
  } finally {
    await browser.close();
  }
}

function acts(page: Page, count: number): [string, () => Promise<void>][] {
  const cards = page.locator('.pupil');
  const drawn = () => page.waitForFunction((all) => countOf() === all, count);
  return [
    [
      'open, until the last card is drawn',
      async () => {
        await page.goto(`${origin}/`);
        await noteFrames(page);
        await drawn();
      },
    ],
    [
      'scroll to the end',
      async () => {
        await noteFrames(page);
        await page.mouse.move(600, 500);
        for (let step = 0; step < 60; step += 1) {
          await page.mouse.wheel(0, 600);
          await page.waitForTimeout(16);
        }
      },
    ],
    [
      'type "østergård", a key each 150 ms, and clear it',
      async () => {
        await page.evaluate(() => scrollTo(0, 0));
        await noteFrames(page);
        const search = page.locator('.search input');
        await search.pressSequentially('østergård', { delay: 150 });
        await page.waitForTimeout(300);
        await search.fill('');
        await drawn();
      },
    ],
    [
      'select one, and then all',
      async () => {
        await noteFrames(page);
        await cards.first().locator('input').click();
        await page.locator('.all input').click();
        await page.waitForTimeout(500);
      },
    ],
  ];
}

/** In the page: how many cards are drawn. */
declare function countOf(): number;

function yearGroup(count: number): Pupils {
  const pupils = Array.from({ length: count }, (_, index) => {
    const name = `${first[index % 10] ?? ''} ${last[Math.floor(index / 10) % 10] ?? ''}`;
    const isNew = index % 3 === 0;
    return pupilOf(`elev${1000 + index}`, { name, ...(isNew && { password: { is: 'never' } }) });
  });
  const usernames = pupils.map(({ username }) => username);
  return pupilsOf(pupils, { groups: [{ id: '7', name: '7. årgang', kind: 'year-group', pupils: usernames }] });
}

async function serve(context: BrowserContext, list: Pupils): Promise<void> {
  const assets = readPageAssets().da;
  const { html } = renderPupilsPage({ lang: 'da', assets, isForParents: false, at: {} });
  const script = await readFile(new URL(`../../../dist${assets.pupils}`, import.meta.url), 'utf8');
  await context.addInitScript(() => {
    Object.assign(globalThis, {
      countOf: () => document.querySelector('unilogin-pupils')?.shadowRoot?.querySelectorAll('.pupil').length,
    });
  });
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    if (pathname === '/blank')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' });
    if (pathname === assets.pupils) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname.startsWith('/api/pupils/')) {
      if (pathname.endsWith('/news')) return route.fulfill({ status: 204 });
      return route.fulfill({ contentType: 'application/json', body: JSON.stringify(list) });
    }
    return route.fulfill({ status: 404 });
  });
}

export function yearGroupLine({
  what,
  slower,
  longestMs,
  longTasks,
  frameMs,
  longestFrameMs,
}: YearGroupFigures): string {
  const ms = (amount: number) => `${amount.toFixed(1)} ms`;
  return `${slower}x, ${what}: longest task ${ms(longestMs)}, ${longTasks} over 50 ms; frames ${ms(frameMs)}, longest ${ms(longestFrameMs)}`;
}

if (import.meta.main) for (const figures of await yearGroupBench()) console.log(yearGroupLine(figures));
