import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type PageLanguage = 'da' | 'en';

/** One page of the site: where its Markdown stands below docs/, and what the navigation calls it. */
export interface Listed {
  readonly file: string;
  /** Instead of the page's own heading, where that is long or not the only one. */
  readonly label?: string;
}

export interface Section {
  readonly title: string;
  readonly lang: PageLanguage;
  readonly pages: readonly Listed[];
}

/** Every page of docs/ in the order in which somebody from zero reads it. */
export const sections: readonly Section[] = [
  {
    title: 'For services',
    lang: 'en',
    pages: [
      { file: 'embed.md', label: 'Embed in ten minutes' },
      { file: 'login.md' },
      { file: 'service.md' },
      { file: 'step-up.md', label: 'Ask for more assurance' },
      { file: 'theme.md' },
      { file: 'ciba.md' },
      { file: 'old-links.md' },
      { file: 'agreements.md' },
      { file: 'releases.md' },
    ],
  },
  { title: 'Elements', lang: 'en', pages: [{ file: 'elements.md', label: 'All in one table' }] },
  {
    title: 'For providers',
    lang: 'en',
    pages: [
      { file: 'provider.md', label: 'Run a provider' },
      { file: 'demo.md' },
      { file: 'identity-api.md', label: 'Identity API' },
      { file: 'import.md' },
      { file: 'institutions.md' },
      { file: 'lifecycle.md' },
      { file: 'sign-in.md', label: 'The sign-in page' },
      { file: 'approvals.md', label: 'The page where grown-ups say yes' },
      { file: 'step-up-element.md', label: 'The pupil’s side of a yes' },
      { file: 'pupils.md', label: 'Elevadgang' },
      { file: 'password-element.md' },
      { file: 'password-policy.md' },
      { file: 'own-table.md', label: 'An own table in ten minutes' },
      { file: 'pictures.md' },
      { file: 'words.md' },
      { file: 'strength.md' },
    ],
  },
  {
    title: 'Til skoler',
    lang: 'da',
    pages: [
      { file: 'for-schools.md', label: 'Regler, klasse for klasse' },
      { file: 'year-for-schools.md' },
      { file: 'log-for-schools.md', label: 'Hvad Unilogin husker' },
      { file: 'material.md' },
    ],
  },
  { title: 'Til forældre', lang: 'da', pages: [{ file: 'for-parents.md', label: 'Hjælp dit barn' }] },
  {
    title: 'The extension',
    lang: 'en',
    pages: [
      { file: 'extension.md' },
      { file: 'guard.md' },
      { file: 'school-rollout.md' },
      { file: 'privacy.md', label: 'Privacy' },
    ],
  },
  {
    title: 'Security',
    lang: 'en',
    pages: [
      { file: 'security-model.md' },
      { file: 'attacks.md', label: 'Every attack, and its test' },
      { file: 'password-security.md', label: 'Beside NIST and OWASP' },
      { file: 'dangerous.md' },
    ],
  },
  {
    title: 'Accessibility',
    lang: 'en',
    pages: [{ file: 'accessibility.md', label: 'Statement' }, { file: 'tilgaengelighed.md' }],
  },
  {
    title: 'The project',
    lang: 'en',
    pages: [
      { file: 'decisions/README.md', label: 'Decisions' },
      { file: 'promises.md' },
      { file: 'status.md' },
      { file: 'glossary.md' },
    ],
  },
];

/** Pages that nobody writes (generated-pages.ts). */
const made = ['identity-api.md'];

/** Pages in Danish that stand in a section of the other language. */
const danish = ['tilgaengelighed.md'];

export interface SitePage {
  /** Below docs/. */
  readonly file: string;
  /** Below the site's address. */
  readonly url: string;
  readonly label: string;
  readonly lang: PageLanguage;
}

type Contents = readonly { readonly title: string; readonly lang: PageLanguage; readonly pages: readonly SitePage[] }[];
let read: Contents | undefined;

/** The sections with those of their pages that are there, each with its address and name. What nobody put anywhere comes last. */
export function contents(): Contents {
  return (read ??= [...sections, { title: 'More', lang: 'en' as const, pages: unlisted() }].map(
    ({ title, lang, pages }) => ({
      title,
      lang,
      pages: pages
        .filter(({ file }) => made.includes(file) || existsSync(join(root, 'docs', file)))
        .map(({ file, label = headingOf(file) }) => ({
          file,
          url: addressOf(file),
          label,
          lang: danish.includes(file) ? 'da' : lang,
        })),
    }),
  ));
}

function unlisted(): Listed[] {
  const listed = sections.flatMap(({ pages }) => pages.map(({ file }) => file));
  return readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md' && !listed.includes(name))
    .map((file) => ({ file }));
}

/** The language of a page, by its path below docs/. */
export function languageOf(file: string): PageLanguage {
  if (file === 'soeg.md') return 'da';
  return (
    contents()
      .flatMap(({ pages }) => pages)
      .find((page) => page.file === file)?.lang ?? 'en'
  );
}

/** What a page of docs/ is called in the navigation. */
export function labelOf(file: string): string {
  const listed = sections.flatMap(({ pages }) => pages).find((page) => page.file === file);
  return listed?.label ?? headingOf(file);
}

/** Where a page of docs/ stands in the site: beside where it stood, so that nearly every link is the one it was. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html');
}

function headingOf(file: string): string {
  const [first = ''] = readFileSync(join(root, 'docs', file), 'utf8').split('\n');
  return first.replace(/^# /, '').replaceAll('`', '');
}
