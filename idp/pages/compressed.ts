import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = {
  br: (html: string) =>
    promisify(brotliCompress)(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: html.length },
    }),
  gzip: (html: string) => promisify(gzip)(html, { level: 6 }),
};

/**
 * A page as the browser can unpack it; quality 5 costs under a millisecond. Only for pages without a secret in them: their
 * length tells something of what they hold (BREACH).
 */
export async function compressed(
  html: string,
  acceptEncoding: string,
): Promise<{ body: string | Uint8Array<ArrayBuffer>; encoding?: string }> {
  const accepted = acceptEncoding.split(',').map((one) => one.split(';')[0]?.trim());
  const encoding = (['br', 'gzip'] as const).find((one) => accepted.includes(one));
  if (encoding === undefined) return { body: html };
  return { body: new Uint8Array(await encodings[encoding](html)), encoding };
}
