import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { labelOf, languageOf } from './contents.ts';
import { escape } from './escape.ts';
import { liveFrames } from './live-frames.ts';
import { targetOf } from './links.ts';
import { slugs } from './slug.ts';

/** Teaches the reader of Markdown our pages: anchors, links within the site, tables that scroll, frames with live states. */
export function readOurPages(md: MarkdownIt): void {
  md.core.ruler.push('unilogin', ({ tokens, env }) => {
    const file = fileOf(env);
    nameHeadings(tokens);
    alignByClass(tokens);
    emptyHeads(tokens);
    if (languageOf(file) === 'da') nameNote(tokens);
    for (const token of tokens) for (const child of token.children ?? []) point(child, file);
    for (const { children } of tokens) {
      if (children) tellPaths(children);
      if (children) callByName(children);
    }
    if (file === 'attacks.md') nameRows(tokens);
  });
  const { rules } = md.renderer;
  rules['table_open'] = () => '<div class="table" role="group" tabindex="0"><table>\n';
  rules['table_close'] = () => '</table></div>\n';
  rules.fence = (tokens, index) => code(tokens[index]);
  rules.html_block = (tokens, index, _options, env) => {
    const above = tokens.slice(0, index).findLast(({ type }) => type === 'fence');
    return liveFrames(tokens[index]?.content ?? '', fileOf(env), above?.content ?? '');
  };
}

/** Code, under the name of its file where the page says one (the second word behind the three marks). */
function code({ content, info }: Pick<Token, 'content' | 'info'> = { content: '', info: '' }): string {
  const [, name] = info.split(' ');
  const block = `<div class="code"><pre tabindex="0"><code>${escape(content)}</code></pre></div>`;
  return name === undefined ? `${block}\n` : `<figure><figcaption>${escape(name)}</figcaption>${block}</figure>\n`;
}

/** Below docs/, of the page that is being read. */
function fileOf(env: unknown): string {
  const { page } = env as { page: { inputPath: string } };
  return page.inputPath.replace(/^(\.\/)?docs\//, '');
}

function nameHeadings(tokens: readonly Token[]): void {
  const anchor = slugs();
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', anchor(plainText(tokens[index + 1])));
  }
}

/** Where a column is aligned, Markdown writes a style, which a strict policy takes away. */
function alignByClass(tokens: readonly Token[]): void {
  for (const token of tokens.filter(({ type }) => type === 'th_open' || type === 'td_open')) {
    if (token.attrGet('style')?.endsWith('right') === true) token.attrSet('class', 'number');
    token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
  }
}

/** A head that says nothing is a cell: a screen reader would look for its words. */
function emptyHeads(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const isEmpty = token.type === 'th_open' && tokens[index + 1]?.content === '';
    for (const part of isEmpty ? [token, tokens[index + 2]] : []) if (part) part.tag = 'td';
  }
}

/** A Danish page may begin with a note to developers, in English and in italics: it is said to be so. */
function nameNote(tokens: readonly Token[]): void {
  const open = tokens.findIndex(({ type }) => type === 'paragraph_open');
  const isNote = tokens[open + 1]?.children?.find(({ content, type }) => type !== 'text' || content !== '')?.type;
  if (isNote === 'em_open') tokens[open]?.attrSet('lang', 'en');
}

/** Each row of a table can be linked to by the words of its first cell. */
function nameRows(tokens: readonly Token[]): void {
  const anchor = slugs();
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open' && tokens[index + 1]?.type === 'td_open')
      token.attrSet('id', anchor(plainText(tokens[index + 2])));
  }
}

function plainText(token: Token | undefined): string {
  return (token?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

function point(token: Token, file: string): void {
  const name = token.type === 'image' ? 'src' : 'href';
  const link = token.attrGet(name);
  if (link === null || (token.type !== 'image' && token.type !== 'link_open')) return;
  const target = targetOf(file, decodeURI(link));
  if ('href' in target) token.attrSet(name, target.href);
  else token.meta = { path: target.path };
  if (token.type === 'image') token.attrSet('loading', 'lazy');
}

/** A file that is in the repository and not in the site: its path is said beside the words, and nothing is linked. */
function tellPaths(tokens: Token[]): void {
  let told: string | undefined;
  for (const token of tokens) {
    if (token.type === 'link_open' && token.meta !== null) {
      ({ path: told } = token.meta as { path: string });
      become(token, '');
    } else if (token.type === 'link_close' && told !== undefined) {
      become(token, ` (<code>${escape(told)}</code>)`);
      told = undefined;
    }
  }
}

/** Where a link is called by its file, readers of the site see the page's own name. */
function callByName(tokens: readonly Token[]): void {
  for (const [index, { type }] of tokens.entries()) {
    const words = tokens[index + 1];
    if (type === 'link_open' && words && /^[\w-]+\.md$/.test(words.content)) words.content = labelOf(words.content);
  }
}

function become(token: Token, html: string): void {
  token.type = 'html_inline';
  token.content = html;
}
