import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, contents, root } from './contents.ts';
import { decisions } from './decisions.ts';
import { elementPages } from './element-pages.ts';
import { escape } from './escape.ts';
import { slugs } from './slug.ts';

/** Every page and what stands on it, to be searched by the browser, or by a field once the script is there. */
export function findPage(): string {
  const listed = contents().flatMap(({ pages }) =>
    pages.map(({ file, url, label, lang }) => item(url, label, written(file), lang)),
  );
  const elements = elementPages().map(({ url, tag }) => item(url, `<${tag}>`, '', 'en'));
  const decided = decisions().map(({ file, title }) => item(addressOf(file), title, '', 'en'));
  return `# Find

<form data-filter hidden><label>Words that stand in a heading <input type="search" autocomplete="off"></label> <output></output></form>

<ul class="found">
${[...elements, ...listed, ...decided].join('\n')}
</ul>
`;
}

/** The Markdown of a page; nothing of one that is made. */
function written(file: string): string {
  const path = join(root, 'docs', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function item(url: string, label: string, markdown: string, lang: string): string {
  const anchor = slugs();
  const headings = withoutCode(markdown)
    .split('\n')
    .flatMap((line) => {
      const [, marks = '', text = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
      if (marks === '') return [];
      const words = plain(text);
      const id = anchor(words);
      return marks.length === 2 || marks.length === 3 ? [`<li>${link(`${url}#${id}`, words)}</li>`] : [];
    });
  const below = headings.length > 0 ? `<ul>${headings.join('')}</ul>` : '';
  return `<li lang="${lang}">${link(url, label)}${below}</li>`;
}

const link = (url: string, text: string) => `<a href="${escape(url)}">${escape(text)}</a>`;
const withoutCode = (markdown: string) => markdown.replaceAll(/^```[^]*?^```/gm, '');
const plain = (text: string) => text.replaceAll(/[`*]|\]\([^)]*\)|\[/g, '');
