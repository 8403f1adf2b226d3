import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { renderApprovalsPage } from '../idp/pages/approvals-page.ts';
import { renderPupilsPage } from '../idp/pages/pupils-page.ts';
import { readPageAssets } from '../idp/pages/page-assets.ts';
import type { Language } from '../shared/i18n/spoken.ts';
import { type BundleFiles, bundleFiles, servedBytes } from './bundle-files.ts';
import { brotli } from './compress.ts';
import { importsOf } from './extension-imports.ts';
import { inMemoryBundle } from './in-memory-bundle.ts';

/** One bound: what is measured, and how much it may be. Bytes as served (brotli 11), kB = 1000 bytes. */
export interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly unit: 'B' | 'requests';
  measure(): Promise<number>;
}

const widget = new URL('../dist/widget/', import.meta.url);
const embed = () => bundleFiles(widget, 'widget/embed.ts');
const engine = ['shared/policy/evaluate.ts', 'shared/policy/unilogin.ts', 'shared/policy/band.ts'];

/** A bundle of the provider's pages in one language. */
interface Page {
  readonly language: Language;
  readonly folder: URL;
  readonly files: BundleFiles;
}

/** The most that a page brings in any language. */
function most(name: string, entry: string, measure: (page: Page) => number | Promise<number>): () => Promise<number> {
  return async () => {
    const measured = (['da', 'en'] as const).map(async (language) => {
      const folder = new URL(`../dist/${name}/${language}/`, import.meta.url);
      return measure({ language, folder, files: await bundleFiles(folder, entry) });
    });
    return Math.max(...(await Promise.all(measured)));
  };
}
const scripts = ({ folder, files }: Page) => servedBytes(folder, files.atOnce);
const requests = ({ files }: Page) => 1 + files.atOnce.length;
const signIn = ['pages', 'widget/define/sign-in.ts'] as const;
const pupils = ['pupils', 'widget/define/pupils.ts'] as const;
const approvals = ['own-pages', 'widget/define/approvals.ts'] as const;

/** What a chunk brings that is loaded later. */
function broughtBy({ later }: BundleFiles, chunk: string): readonly string[] {
  const files = later.get(chunk);
  if (!files) throw new Error(`${chunk} is no chunk of its own: update scripts/budgets.ts`);
  return files;
}

export const budgets: readonly Budget[] = [
  {
    what: 'script tag, until the button is drawn',
    limit: 8_000,
    unit: 'B',
    measure: async () => servedBytes(widget, (await embed()).atOnce),
  },
  {
    what: 'script tag, until the button works',
    limit: 12_000,
    unit: 'B',
    measure: async () => {
      const files = await embed();
      return servedBytes(widget, [...files.atOnce, ...broughtBy(files, 'session-controller')]);
    },
  },
  {
    what: 'public client, on the click',
    limit: 10_000,
    unit: 'B',
    measure: async () => servedBytes(widget, broughtBy(await embed(), 'public-session')),
  },
  {
    what: 'frame in the page, on the click',
    limit: 2_500,
    unit: 'B',
    measure: async () => {
      const files = await embed();
      const there = new Set([...files.atOnce, ...broughtBy(files, 'session-controller')]);
      return servedBytes(
        widget,
        broughtBy(files, 'framed').filter((file) => !there.has(file)),
      );
    },
  },
  {
    // Beside what the page itself brings
    what: 'sign-in page in a frame, its guard',
    limit: 2_000,
    unit: 'B',
    measure: async () => {
      const folder = new URL('../dist/framed/', import.meta.url);
      return servedBytes(folder, (await bundleFiles(folder, 'widget/define/framed-guard.ts')).atOnce);
    },
  },
  {
    // Its style stands in the page itself; the bench counts that too, with everything else that crosses the line
    what: 'sign-in page, script until it is alive',
    limit: 30_000,
    unit: 'B',
    measure: most(...signIn, scripts),
  },
  {
    // The two notes are a chunk of their own, for those who ask for them
    what: 'where a grown-up helps, beyond the sign-in page',
    limit: 6_000,
    unit: 'B',
    measure: most(...signIn, ({ folder, files }) => servedBytes(folder, broughtBy(files, 'step-up'))),
  },
  {
    what: 'sign-in page, the page and its scripts',
    limit: 6,
    unit: 'requests',
    measure: most(...signIn, requests),
  },
  {
    what: 'page where grown-ups say yes, with script and style',
    limit: 30_000,
    unit: 'B',
    measure: most(...approvals, async (page) => {
      const { html } = renderApprovalsPage({ lang: page.language, assets: readPageAssets()[page.language] });
      return (await brotli(Buffer.from(html))).length + (await scripts(page));
    }),
  },
  {
    what: 'page where grown-ups say yes, and its scripts',
    limit: 2,
    unit: 'requests',
    measure: most(...approvals, requests),
  },
  {
    what: 'Elevadgang, until it is usable: page, script and style',
    limit: 60_000,
    unit: 'B',
    measure: most(...pupils, async (page) => {
      const assets = readPageAssets()[page.language];
      const { html } = renderPupilsPage({ lang: page.language, assets, isForParents: false, at: {} });
      return (await brotli(Buffer.from(html))).length + (await scripts(page));
    }),
  },
  {
    what: 'Elevadgang, the page and its scripts',
    limit: 2,
    unit: 'requests',
    measure: most(...pupils, requests),
  },
  {
    what: "page of one's own passkeys, its script",
    limit: 16_000,
    unit: 'B',
    measure: most('passkeys', 'widget/define/passkeys.ts', scripts),
  },
  {
    // From the disk: it is time to read and run, not to load. 2.4 kB of this, and of the worker, are webextension-polyfill
    what: "the extension's window, until its first picture",
    limit: 25_000,
    unit: 'B',
    measure: () => extensionBytes('popup.js'),
  },
  {
    what: "the extension's window, with what comes after that",
    limit: 52_000,
    unit: 'B',
    measure: () => extensionBytes('popup.js', { later: true }),
  },
  {
    // As above. A worker of Chrome loads nothing later: the guard with its memory-hard function is in it, and 4 kB that judge pages
    what: "the extension's worker, script",
    limit: 36_500,
    unit: 'B',
    measure: () => extensionBytes('background.js'),
  },
  {
    // In every page and frame of a browser, where somebody has chosen the guard
    what: "the guard's script in a page",
    limit: 5_000,
    unit: 'B',
    measure: () => extensionBytes('guard.js'),
  },
  {
    what: 'policy engine with the Unilogin table',
    limit: 4_000,
    unit: 'B',
    measure: async () => {
      return (await brotli(Buffer.from(await inMemoryBundle(...engine)))).length;
    },
  },
  {
    what: 'Danish language package, as gzip',
    limit: 70_000,
    unit: 'B',
    measure: () => gzipBytes('shared/language-da/language-da.ts'),
  },
  {
    what: 'all dictionaries of the strength meter, as gzip',
    limit: 95_000,
    unit: 'B',
    measure: () => gzipBytes('shared/strength/dictionaries.ts'),
  },
  {
    // A loader that pulled the list of words in would be twice that
    what: 'policy engine, lifecycle and loader',
    limit: 5_000,
    unit: 'B',
    measure: async () => {
      const rest = ['lifecycle/validity.ts', 'lifecycle/band-move.ts', 'lifecycle/window.ts', 'load/load-table.ts'];
      const all = [...engine, ...rest.map((file) => `shared/policy/${file}`)];
      return (await brotli(Buffer.from(await inMemoryBundle(...all)))).length;
    },
  },
];

async function gzipBytes(path: string): Promise<number> {
  return gzipSync(await inMemoryBundle(path), { level: 9 }).length;
}

/** A script of the extension with all that it imports, as if it were served. `later`: with what is imported by a call. */
async function extensionBytes(entry: string, { later = false } = {}): Promise<number> {
  const folder = fileURLToPath(new URL('../dist/extension/chromium/', import.meta.url));
  const files = importsOf(folder, entry, { later });
  const sizes = await Promise.all(files.map(async (file) => (await brotli(await readFile(join(folder, file)))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
