import { createHash } from 'node:crypto';
import { jpegAlone } from './jpeg.ts';
import { pngAlone } from './png.ts';

/** Bytes; a logo in print size has fewer. */
export const logoLimit = 200 * 1024;
/** Pixels on each side: what a browser unpacks stays small. */
export const sideLimit = 2000;

/** A picture and nothing else, as it is kept and shown. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
  readonly hash: string;
}

export type LogoFault = 'logo-too-large' | 'logo-no-picture';

/**
 * The picture in a file, by what the file is and not by what it is called: written anew from the parts that draw, so that nothing that
 * was hidden before, between or behind them is left.
 */
export function readLogo(file: Uint8Array): Logo | LogoFault {
  if (file.length > logoLimit) return 'logo-too-large';
  const png = pngAlone(file);
  const drawing = png ?? jpegAlone(file);
  if (drawing === undefined) return 'logo-no-picture';
  const { bytes, width, height } = drawing;
  if (width > sideLimit || height > sideLimit) return 'logo-too-large';
  const hash = createHash('sha256').update(bytes).digest('base64url');
  return { bytes, type: png === undefined ? 'image/jpeg' : 'image/png', hash };
}
