import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Eleventy, { type Config, type PageData, type Rendered } from '@11ty/eleventy';
import { decisionList } from './decisions.ts';
import { finding, searched } from './finding.ts';
import { renderDocument } from './document.ts';
import { generatedPages } from './generated-pages.ts';
import { readOurPages } from './markdown.ts';
import type { Written } from './written.ts';

/** Writes the pages into a folder. */
export async function writeSite(folder: string): Promise<void> {
  await new Eleventy('docs', folder, { quietMode: true, config: configureFor(folder) }).write();
}

/** Every page, and nothing written. */
export async function pagesOfSite(): Promise<Written[]> {
  const pages = await new Eleventy('docs', 'dist/docs', { quietMode: true, config: configure }).toJSON();
  const written = pages.map((page) => toWritten('dist/docs', page));
  return [...written, ...finding(written)];
}

function toWritten(folder: string, { outputPath, content }: Rendered): Written {
  return { url: relative(folder, String(outputPath)), html: content };
}

/** Serves the folder on a port of this machine, and writes again what changes. */
export async function serveSite(folder: string, port: number): Promise<void> {
  const site = new Eleventy('docs', folder, { quietMode: true, runMode: 'serve', config: configureFor(folder) });
  await site.init();
  await site.watch();
  await site.serve(port);
}

/** Each time that the pages are written, what is made of all of them is too. */
function configureFor(folder: string): (config: Config) => void {
  return (config) => {
    configure(config);
    config.on('eleventy.after', ({ results }) => {
      const pages = results.map((page) => toWritten(folder, page));
      for (const { url, html } of finding(pages)) writeFileSync(join(folder, url), html);
      writeFileSync(join(folder, 'search.json'), searched(pages));
    });
  };
}

function configure(config: Config): void {
  for (const [path, markdown] of Object.entries(generatedPages())) config.addTemplate(path, markdown);
  config.ignores.add('docs/README.md'); // says what is in the folder; the front door is a page of the site's own
  config.ignores.add('docs/store/**');
  config.addGlobalData(
    'permalink',
    () =>
      ({ page }: { page: PageData }) =>
        addressIn(page.filePathStem),
  );
  config.addPassthroughCopy({
    'docs/images': 'images',
    'docs/policy-tables/*.json': 'policy-tables',
    'docs/openapi.json': 'openapi.json',
    'widget/custom-elements.json': 'custom-elements.json',
    'site/style': 'style',
  });
  config.amendLibrary('md', readOurPages);
  config.addPreprocessor('decisions', 'md', ({ page }, content) =>
    page.inputPath.endsWith('docs/decisions/README.md') ? content + decisionList() : content,
  );
  // By itself Eleventy takes each page for a Liquid template first: a `{{` in an example stays what it is
  config.addPreprocessor('as-it-is', 'md,html', (_, content) => `{% raw %}${content}{% endraw %}`);
  config.setTemplateFormats(['md', 'html']);
  config.addTransform('document', function wrap(content) {
    const isFrame = this.page.filePathStem.startsWith('/live/');
    return isFrame ? content : renderDocument(this.page.inputPath.replace(/^(\.\/)?docs\//, ''), content);
  });
  config.addWatchTarget('site/**');
  config.setServerOptions({ domDiff: false, port: 4600, showAllHosts: false });
}

function addressIn(stem: string): string {
  return `${stem.replace(/README$/, 'index').replace(/^\//, '')}.html`;
}
