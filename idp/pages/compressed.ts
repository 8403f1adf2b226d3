import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = {
  br: (text: string) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
  gzip: (text: string) => promisify(gzip)(text, { level: 6 }),
};
export type Encoding = keyof typeof encodings;

export interface Body {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly encoding?: Encoding;
}

/** The best of what a browser says that it can unpack (RFC 9110 section 12.5.3); undefined when none is ours. */
export function encodingFor(acceptEncoding: string): Encoding | undefined {
  const accepted = acceptEncoding.split(',').map((one) => one.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((one) => accepted.includes(one));
}

/**
 * A text as the browser can unpack it; quality 5 costs under a millisecond for a page. Only for what has no secret in it:
 * its length tells something of what it holds (BREACH).
 */
export async function compressed(text: string, encoding: Encoding | undefined): Promise<Body> {
  if (encoding === undefined) return { body: text };
  return { body: new Uint8Array(await encodings[encoding](text)), encoding };
}
