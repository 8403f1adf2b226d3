/** UTF-16's marks, which Excel writes for "Unicode text". */
const utf16 = ['fffe', 'feff'];
/** What æ, ø, å and their like look like when UTF-8 is read as Windows-1252: "KjÃ¦r". */
const doublyRead =
  /[ÃÅÄ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/u;
/** Control characters but tab and line ends: no text of people has them. */
const controls = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u;

/**
 * A file's text, by which of the two usual encodings it is in: UTF-8 with or without a mark, else Windows-1252. Undefined where
 * it is neither, or where some of it is one and some the other: then no name could be trusted.
 */
export function decode(bytes: Uint8Array): string | undefined {
  if (utf16.includes(Buffer.from(bytes.subarray(0, 2)).toString('hex'))) return undefined;
  const text = readAs('utf-8', bytes);
  if (text !== undefined) return controls.test(text) ? undefined : text;
  const old = readAs('windows-1252', bytes) ?? '';
  return controls.test(old) || doublyRead.test(old) ? undefined : old;
}

function readAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the one answer of a decoder that is told to be strict
  }
}
