import { type BundleFiles, bundleFiles, servedBytes } from './bundle-files.ts';

/** One bound: what is measured, and how much it may be. Bytes as served (brotli 11), kB = 1000 bytes. */
export interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly unit: 'B' | 'requests';
  measure(): Promise<number>;
}

const widget = new URL('../dist/widget/', import.meta.url);
const pages = new URL('../dist/pages/', import.meta.url);
const embed = () => bundleFiles(widget, 'widget/embed.ts');
const signIn = () => bundleFiles(pages, 'widget/define/sign-in.ts');

/** The heaviest thing that one click loads, with all it brings. */
async function heaviestLater(folder: URL, { later }: BundleFiles): Promise<number> {
  return Math.max(0, ...(await Promise.all([...later.values()].map((files) => servedBytes(folder, files)))));
}

export const budgets: readonly Budget[] = [
  {
    what: 'script tag, until the button works',
    limit: 12_000,
    unit: 'B',
    measure: async () => servedBytes(widget, (await embed()).atOnce),
  },
  {
    what: 'public client, on the click',
    limit: 10_000,
    unit: 'B',
    measure: async () => heaviestLater(widget, await embed()),
  },
  {
    // Its style stands in the page itself; the bench counts that too, with everything else that crosses the line
    what: 'sign-in page, script until it is alive',
    limit: 30_000,
    unit: 'B',
    measure: async () => servedBytes(pages, (await signIn()).atOnce),
  },
  {
    what: 'sign-in page, the page and its scripts',
    limit: 6,
    unit: 'requests',
    measure: async () => 1 + (await signIn()).atOnce.length,
  },
];
