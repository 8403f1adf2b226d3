export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** The headings of a page of the site, as a reader hears them. */
export function headingsIn(html: string): Heading[] {
  return [...html.matchAll(/<h([1-6]) id="([^"]*)"[^>]*>([^]*?)<\/h\1>/g)].map(([, level, id = '', inner = '']) => ({
    level: Number(level),
    id,
    text: plain(inner),
  }));
}

const letters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
/** Cells, lines and paragraphs are words of their own, code within a word is not. */
const apart = /<\/?(?:p|li|ul|ol|t[dhr]|table|div|pre|h\d|br|figcaption|blockquote)\b[^>]*>/g;

/** The words of HTML that we wrote ourselves. */
export function plain(html: string): string {
  return html
    .replaceAll(apart, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot);/g, (letter) => letters[letter] ?? letter);
}
