const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, between tags or in an attribute with double quotes. */
export function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => named[letter] ?? letter);
}
