import { createServer } from 'node:http';
import { chromium, firefox, type BrowserType } from 'playwright';
import { chromiumFlags, chromiumPath, firefoxPath } from '../support/browsers.ts';
import { startWebKitDriver } from '../support/webkit-driver.ts';
import { listening } from './bench-pages.ts';
import { inMemoryBundle } from '../../scripts/in-memory-bundle.ts';
import { type PolicySpeed, policySpeed } from './policy-speed.ts';

/** How fast the rules are judged in Node and in each engine, by name. */
export async function policyInEngines(): Promise<Map<string, PolicySpeed>> {
  const script = await inMemoryBundle('test/bench/pages/policy-speed-page.ts');
  const server = createServer((request, response) => {
    // An isolated page gets a finer clock
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title></title><script type="module" src="/script.js"></script>');
  });
  const origin = await listening(server);
  try {
    return new Map([
      ['Node', policySpeed()],
      ['Chromium', await inPlaywright(chromium, origin, { executablePath: chromiumPath, args: chromiumFlags })],
      ['Firefox', await inPlaywright(firefox, origin, { executablePath: firefoxPath, channel: 'moz-firefox' })],
      ['WebKit', await inWebKit(origin)],
    ]);
  } finally {
    server.close();
  }
}

async function inPlaywright(
  engine: BrowserType,
  origin: string,
  options: Parameters<BrowserType['launch']>[0],
): Promise<PolicySpeed> {
  const browser = await engine.launch(options);
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    return await titled(() => page.title());
  } finally {
    await browser.close();
  }
}

/** Plain WebDriver, as Playwright does not drive Debian's WebKit. */
async function inWebKit(origin: string): Promise<PolicySpeed> {
  const { port, capabilities, stop } = await startWebKitDriver();
  const call = async (method: string, path: string, body?: object): Promise<{ value: unknown }> => {
    const init = body ? { method, body: JSON.stringify(body) } : { method };
    return (await (await fetch(`http://127.0.0.1:${port}/session${path}`, init)).json()) as { value: unknown };
  };
  const { 'wdio:enforceWebDriverClassic': _, ...alwaysMatch } = capabilities;
  const { value } = await call('POST', '', { capabilities: { alwaysMatch } });
  const id = typeof value === 'object' && value !== null && 'sessionId' in value ? String(value.sessionId) : '';
  try {
    await call('POST', `/${id}/url`, { url: origin });
    return await titled(async () => String((await call('GET', `/${id}/title`)).value));
  } finally {
    await call('DELETE', `/${id}`);
    stop();
  }
}

async function titled(title: () => Promise<string>): Promise<PolicySpeed> {
  for (let tries = 0; tries < 300; tries += 1) {
    const said = await title();
    if (said.startsWith('{')) return JSON.parse(said) as PolicySpeed;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the page did not finish');
}

export function policyLine(engine: string, { perSecond, meanMs, p99Ms }: PolicySpeed): string {
  return `${engine.padEnd(10)}${Math.round(perSecond)} a second, mean ${meanMs.toFixed(4)} ms, p99 ${p99Ms.toFixed(4)} ms`;
}
