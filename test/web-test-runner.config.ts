import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { fileURLToPath } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath, firefoxPath } from './support/browsers.ts';
import { countsReporter } from './support/counts-reporter.ts';
import { freePort } from './support/free-port.ts';
import { newsStreams } from './support/news-streams.ts';
import { startWebKitDriver } from './support/webkit-driver.ts';

// Component tests. All three engines, or those that ENGINES names: ENGINES=chromium npm run test:component -- FILE
const rootDir = fileURLToPath(new URL('..', import.meta.url));
const wanted = (process.env['ENGINES'] ?? 'chromium,firefox,webkit').split(',');

const launchers = {
  chromium: async () => chromeLauncher({ launchOptions: { executablePath: chromiumPath, args: chromiumFlags } }),
  firefox: async () =>
    chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: firefoxPath },
      puppeteer: {
        ...puppeteer,
        launch: () => puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true }),
      },
    }),
  webkit: async () => {
    const driver = await startWebKitDriver();
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      capabilities: driver.capabilities,
    });
  },
};

export default {
  rootDir,
  port: await freePort(),
  files: [`${rootDir}test/{widget,extension/{popup,options}}/**/*.test.ts`],
  nodeResolve: true,
  // One page at a time in each engine: a page in the background gets neither focus nor frames
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 90_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }), countsReporter()],
  middleware: [newsStreams],
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.base.json` })],
  filterBrowserLogs: ({ args }: { args: unknown[] }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml: (testFramework: string) =>
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>test</title></head>` +
    `<body><script type="module" src="${testFramework}"></script></body></html>`,
  browsers: await Promise.all(
    Object.entries(launchers)
      .filter(([engine]) => wanted.includes(engine))
      .map(([, launch]) => launch()),
  ),
};
