import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { brotli } from './compress.ts';

/** What some sources weigh by themselves, as a page that imports nothing else would be served them: brotli 11. */
export async function bundledBytes(...paths: readonly string[]): Promise<number> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(paths.map((path, index) => [`entry-${index}`, `${root}${path}`])),
        preserveEntrySignatures: 'allow-extension',
      },
    },
  });
  const output = Array.isArray(built) ? built.flatMap((one) => one.output) : 'output' in built ? built.output : [];
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  if (code.length === 0) throw new Error(`nothing was built of ${paths.join(', ')}`);
  return (await brotli(Buffer.from(code.join('')))).length;
}
