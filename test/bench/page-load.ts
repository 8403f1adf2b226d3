import { chromium } from 'playwright';
import { chromiumFlags, chromiumPath } from '../support/browsers.ts';
import { startBenchPages } from './bench-pages.ts';
import { compare, type Figures, row } from './compare.ts';
import { loadOnce } from './slow-load.ts';
import type { System } from './sign-in-visit.ts';

/** One bound of the page load: a figure of one page, against a figure of another or a number. */
export interface Verdict {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
}

const field = () => document.querySelector('input');
const minimalButton = () => document.querySelector('minimal-login')?.shadowRoot?.querySelector('button');
const ourButton = () => document.querySelector('unilogin-login')?.shadowRoot?.querySelector('button');

/** Loads the provider's sign-in page and a service's button beside their yardsticks, prints, and judges. */
export async function pageLoad(system: System, runs: number): Promise<Verdict[]> {
  const pages = await startBenchPages();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  try {
    const figures = await compare(
      [
        { name: 'plain form', load: () => loadOnce(browser, field, `${pages.origin}/plain`) },
        {
          name: 'our sign-in page',
          load: () =>
            loadOnce(browser, field, async (page) => {
              await page.goto(`${system.service}/unilogin/sign-in?return_to=/`);
              return page.url();
            }),
        },
        {
          name: 'minimal Lit and oauth4webapi',
          load: () => loadOnce(browser, minimalButton, `${pages.origin}/minimal`),
        },
        { name: 'our button', load: () => loadOnce(browser, ourButton, `${pages.origin}/button`) },
      ],
      runs,
    );
    for (const one of figures) console.log(row(one));
    return verdicts(figures);
  } finally {
    await browser.close();
    pages.close();
  }
}

function verdicts([plain, signIn, minimal, button]: readonly Figures[]): Verdict[] {
  if (!plain || !signIn || !minimal || !button) return [];
  return [
    { what: 'sign-in page, times a plain form', measured: ratio(signIn, plain), limit: 1.15 },
    { what: 'button, times minimal Lit', measured: ratio(button, minimal), limit: 1 },
    { what: 'sign-in page, requests', measured: signIn.median.requests, limit: 6 },
    { what: 'sign-in page, kB of everything', measured: signIn.median.bytes / 1000, limit: 30 },
    { what: 'sign-in page, layout shift', measured: signIn.median.layoutShift, limit: 0 },
    { what: 'sign-in page, longest task in ms', measured: signIn.median.longestTaskMs, limit: 50 },
  ];
}

const ratio = (one: Figures, other: Figures) => one.median.usableMs / other.median.usableMs;
