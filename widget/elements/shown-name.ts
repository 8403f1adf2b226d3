/**
 * A name as it stands in a sentence, whatever is written in it: on one line, without what is not seen or turns the text
 * round it, and apart from its direction (Unicode's isolates). Joiners stay, which some scripts need.
 */
export function shownName(name: string): string {
  const seen = name
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `\u2068${seen}\u2069`;
}

/** What a grown-up calls the pupil: the first name, and the whole one where another who waits has the same. */
export function calledName(name: string, others: readonly string[]): string {
  const first = firstOf(name);
  return shownName(others.some((other) => other !== name && firstOf(other) === first) ? name : first);
}

function firstOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
