import type { Language } from '../shared/i18n/spoken.ts';

/** One folder of dist/: what goes in, and how its files are called. */
export interface Bundle {
  /** The folder under dist/. */
  readonly name: string;
  /** Entry by the name of the file it becomes. */
  readonly entries: Record<string, string>;
  /** What stands before the address of a chunk; './' keeps to wherever the entry was loaded from. */
  readonly base: string;
  readonly entryNames: string;
  /** Everything that an entry needs at once is one file: each file more is a request, and compresses worse. */
  readonly inOneFile?: boolean;
  /** The language that it brings with it; all of them, when nothing is said. */
  readonly language?: Language;
  /** For files that run in other people's pages, where they look for what went wrong. */
  readonly hasSourceMaps?: boolean;
}

type Page = Pick<Bundle, 'name' | 'entries' | 'base' | 'inOneFile'>;

/** A page of the provider's own, once for each language, in a folder each. Its files are named after their content. */
function inEachLanguage(page: Page): Bundle[] {
  return (['da', 'en'] as const).map((language) => ({
    ...page,
    name: `${page.name}/${language}`,
    base: `${page.base}${language}/`,
    entryNames: '[name]-[hash].js',
    language,
  }));
}

/** Everything that is built. Servers and the demo run as they stand; only pages need bundles. */
export const bundles: readonly Bundle[] = [
  // A service writes this address into its page for years, so it has no hash
  {
    name: 'widget',
    entries: { unilogin: 'widget/embed.ts' },
    base: './',
    entryNames: '[name].js',
    hasSourceMaps: true,
  },
  // The provider's own pages, which browsers keep for good. manifest.json says which file is which
  ...inEachLanguage({
    name: 'pages',
    entries: { 'sign-in': 'widget/define/sign-in.ts' },
    base: '/assets/',
    inOneFile: true,
  }),
  // Apart from the sign-in's: a chunk that both share would split that page's one script
  ...inEachLanguage({
    name: 'own-pages',
    entries: { approvals: 'widget/define/approvals.ts' },
    base: '/own-pages/',
    inOneFile: true,
  }),
  ...inEachLanguage({
    name: 'passkeys',
    entries: { passkeys: 'widget/define/passkeys.ts' },
    base: '/passkeys/',
    inOneFile: true,
  }),
  ...inEachLanguage({
    name: 'pupils',
    entries: { pupils: 'widget/define/pupils.ts' },
    base: '/pupils/',
    inOneFile: true,
  }),
  // The same, for the page at which a grown-up beside the pupil uses a passkey; its script says nothing
  {
    name: 'vouching',
    entries: { vouch: 'widget/define/vouch-here.ts' },
    base: '/vouching/',
    entryNames: '[name]-[hash].js',
  },
  {
    name: 'first-passkey',
    entries: { make: 'widget/define/first-passkey.ts' },
    base: '/first-passkey/',
    entryNames: '[name]-[hash].js',
  },
  // What watches over a sign-in in a frame; it says nothing either
  {
    name: 'framed',
    entries: { guard: 'widget/define/framed-guard.ts' },
    base: '/framed/',
    entryNames: '[name]-[hash].js',
  },
  // A worker shares no chunk with a page: it would split the page's own files
  {
    name: 'workers',
    entries: { strength: 'shared/strength/worker.ts' },
    base: '/workers/',
    entryNames: '[name]-[hash].js',
  },
];
