import punycode from 'punycode.js';

/** No host is longer (RFC 1035 section 2.3.4). */
const longest = 253;

/**
 * The host of an address in the letters that people see, without the dot that may stand at its end. Undefined for one that has
 * no names to look at: a number, a file, or longer than any.
 */
export function shownHost({ protocol, hostname }: URL): string | undefined {
  if (!/^https?:$/.test(protocol) || hostname.length > longest || /^\[|^[\d.]+$/.test(hostname)) return undefined;
  const host = hostname.replace(/\.$/, '');
  try {
    return punycode.toUnicode(host).normalize('NFC');
  } catch {
    return host; // a label that only looks like Punycode
  }
}
