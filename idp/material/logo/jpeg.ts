import type { Drawing } from './drawing.ts';

const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
/** Tables (ITU-T T.81, B.1.1.3): what cameras, places, profiles and comments say is left out, as are small pictures in the picture. */
const drawn: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd]);
/** What Adobe says of the colours, when it says nothing else. */
const isAdobe = (marker: number, segment: Buffer): boolean => marker === 0xee && segment.length === 16;
/** Frames that browsers draw: baseline, extended, progressive. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

/** A JPEG of the segments that draw, up to its end; undefined where the file is none. */
export function jpegAlone(file: Uint8Array): Drawing | undefined {
  const source = Buffer.from(file);
  if (source[0] !== 0xff || source[1] !== start) return undefined;
  const kept: Buffer[] = [source.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let at = 2;
  while (at + 4 <= source.length && source[at] === 0xff) {
    const marker = source[at + 1] ?? 0;
    const after = at + 2 + source.readUInt16BE(at + 2);
    if (after > source.length) return undefined;
    const segment = source.subarray(at, after);
    if (frames.has(marker)) {
      if (size !== undefined || segment.length < 10) return undefined;
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    }
    if (frames.has(marker) || drawn.has(marker) || isAdobe(marker, segment)) kept.push(segment);
    at = after;
    if (marker !== scan) continue;
    const next = endOfScan(source, at);
    if (next === undefined) return undefined;
    kept.push(segment, source.subarray(at, next));
    at = next;
    if (source[at + 1] !== end) continue;
    kept.push(source.subarray(at, at + 2));
    const isSeen = size !== undefined && size.width > 0 && size.height > 0;
    return isSeen && size !== undefined ? { bytes: Buffer.concat(kept), ...size } : undefined;
  }
  return undefined;
}

/** Where the marker stands that ends the coded picture: neither a stuffed byte nor a restart. */
function endOfScan(source: Buffer, from: number): number | undefined {
  for (let at = from; at + 1 < source.length; at += 1) {
    const marker = source[at + 1] ?? 0;
    if (source[at] === 0xff && marker !== 0 && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return undefined;
}
