import { crc32 } from 'node:zlib';
import type { Drawing } from './drawing.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Chunks that draw (PNG, third edition, 11.2 and 11.3.2); texts, times, profiles and what others have made up do not. */
const drawn: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND']);

/** A PNG of the chunks that draw, each with the right checksum, up to its end; undefined where the file is none. */
export function pngAlone(file: Uint8Array): Drawing | undefined {
  const source = Buffer.from(file);
  if (!source.subarray(0, signature.length).equals(signature)) return undefined;
  const kept: Buffer[] = [signature];
  const names: string[] = [];
  let at = signature.length;
  while (at + 12 <= source.length) {
    const length = source.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > source.length) return undefined;
    const name = source.toString('latin1', at + 4, at + 8);
    if (source.readUInt32BE(end - 4) !== crc32(source.subarray(at + 4, end - 4))) return undefined;
    if (drawn.has(name)) {
      kept.push(source.subarray(at, end));
      names.push(name);
    }
    at = end;
    if (name === 'IEND') break;
  }
  const isWhole = names[0] === 'IHDR' && names.includes('IDAT') && names.at(-1) === 'IEND';
  const header = kept[1];
  if (!isWhole || header?.length !== 25) return undefined;
  const [width, height] = [header.readUInt32BE(8), header.readUInt32BE(12)];
  return width === 0 || height === 0 ? undefined : { bytes: Buffer.concat(kept), width, height };
}
