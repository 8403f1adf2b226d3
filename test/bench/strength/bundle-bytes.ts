import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { brotli } from '../../../scripts/compress.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What a page would load that runs this code: minified, with all its words, as our servers compress it. */
export async function bundleBytes(code: string): Promise<{ gzip: number; brotli: number }> {
  const entry = 'virtual:weighed';
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'weighed',
        resolveId: (id, from) =>
          id === entry ? id : from === entry && id.startsWith('.') ? `${root}${id.slice(2)}` : null,
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const scripts = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = scripts.flatMap((file) => (file.type === 'chunk' ? [Buffer.from(file.code)] : []));
  const packed = await Promise.all(chunks.map(brotli));
  return {
    gzip: chunks.reduce((sum, chunk) => sum + gzipSync(chunk, { level: 9 }).length, 0),
    brotli: packed.reduce((sum, chunk) => sum + chunk.length, 0),
  };
}
