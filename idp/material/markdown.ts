import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { escape } from '../pages/escape.ts';

/** Tags, pictures and addresses apart from their words are no part of it: they stay the characters that somebody typed. */
const without = { disable: { null: ['htmlFlow', 'htmlText', 'labelStartImage', 'definition'] } };
/** What a link may lead to. */
const schemes: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);
/** Quotes and lists in each other: what lies deeper is written as text. */
const deepest = 8;
/** All that has nothing but its content. Under the title and a part's heading, whatever heading it is. */
const tags: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'p'],
  ['heading', 'h3'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['blockquote', 'blockquote'],
]);

/**
 * A school's text as HTML: paragraphs, headings, lists, quotes, rules, emphasis, code and links. Only the tags of this file can come
 * out, and each text in them has gone through `escape`.
 */
export function markdownHtml(source: string): string {
  return childrenHtml(parse(source), 0);
}

/** The same as text alone, a paragraph each; a link's address follows its words. */
export function markdownText(source: string): string[] {
  return parse(source)
    .children.map((child) => toText(child))
    .filter((text) => text !== '');
}

/** A text with so many signs takes seconds to read, and one with so many quotes in each other the whole stack: it stays as it was typed. */
function isTangled(source: string): boolean {
  const signs = source.match(/[*_[\]`<>!\\]/g)?.length ?? 0;
  return signs > 400 || /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){9}/m.test(source);
}

function parse(source: string): Root {
  if (!isTangled(source)) return fromMarkdown(source, { extensions: [without] });
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: source }] }] };
}

function childrenHtml({ children }: { children: readonly Nodes[] }, depth: number): string {
  return children.map((child) => toHtml(child, depth)).join('');
}

function toHtml(node: Nodes, depth: number): string {
  if (depth > deepest) return escape(toText(node));
  if (node.type === 'break') return '<br>';
  if (node.type === 'thematicBreak') return '<hr>';
  if (node.type === 'code' || node.type === 'inlineCode') return `<code>${escape(node.value)}</code>`;
  if (!('children' in node)) return escape(toText(node));
  const inside = childrenHtml(node, depth + 1);
  if (node.type === 'list') return node.ordered === true ? `<ol>${inside}</ol>` : `<ul>${inside}</ul>`;
  if (node.type === 'listItem') return `<li>${inside}</li>`;
  if (node.type === 'link') return isSafe(node.url) ? `<a href="${escape(node.url)}">${inside}</a>` : inside;
  const tag = tags.get(node.type);
  return tag === undefined ? escape(toText(node)) : `<${tag}>${inside}</${tag}>`;
}

function isSafe(address: string): boolean {
  return URL.canParse(address) && schemes.has(new URL(address).protocol);
}

function toText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return 'value' in node ? node.value : '';
  const texts = node.children.map((child) => toText(child));
  if (node.type === 'list') {
    return texts.map((text, index) => `${node.ordered === true ? `${index + 1}.` : '-'} ${text}`).join('\n');
  }
  if (node.type === 'listItem' || node.type === 'blockquote') return texts.join('\n');
  const words = texts.join('');
  if (node.type !== 'link' || !isSafe(node.url) || words === node.url) return words;
  return `${words} (${node.url.replace(/^(mailto|tel):/, '')})`;
}
