import type { Plugin } from 'vite';

/**
 * Takes the line breaks and indents out of html, svg and css templates: they are for the reader of the source.
 * A space stays where one was, so no word, selector or inline gap changes.
 */
export function tightTemplates(): Plugin {
  return {
    name: 'unilogin:tight-templates',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\.ts$/, code: /\b(html|svg|css)`/ },
      handler(code) {
        return { code: tighten(code, (source) => this.parse(source)), map: null };
      },
    },
  };
}

interface Piece {
  start: number;
  end: number;
  isStyle: boolean;
}

/** Rewrites each literal piece of a template, from the last to the first so that earlier positions hold. */
export function tighten(code: string, parse: (code: string) => unknown): string {
  const pieces: Piece[] = [];
  collect(parse(code), pieces);
  let tight = code;
  for (const { start, end, isStyle } of pieces.sort((a, b) => b.start - a.start)) {
    tight = tight.slice(0, start) + (isStyle ? tightCss : tightHtml)(tight.slice(start, end)) + tight.slice(end);
  }
  return tight;
}

function tightHtml(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n');
}

function tightCss(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/;}/g, '}')
    .replaceAll(/: /g, ':');
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function collect(node: unknown, pieces: Piece[]): void {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, pieces);
    return;
  }
  if (!isNode(node)) return;
  const tag = isNode(node['tag']) ? node['tag']['name'] : undefined;
  if (node['type'] === 'TaggedTemplateExpression' && (tag === 'html' || tag === 'svg' || tag === 'css')) {
    const quasi = node['quasi'];
    const quasis = isNode(quasi) && Array.isArray(quasi['quasis']) ? quasi['quasis'] : [];
    for (const piece of quasis) {
      if (!isNode(piece) || typeof piece['start'] !== 'number' || typeof piece['end'] !== 'number') continue;
      pieces.push({ start: piece['start'], end: piece['end'], isStyle: tag === 'css' });
    }
  }
  for (const value of Object.values(node)) collect(value, pieces);
}
