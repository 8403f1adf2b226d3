import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Sources of ours by their paths from the root, built as for a page that imports nothing else, kept in memory. */
export async function inMemoryBundle(...paths: readonly string[]): Promise<string> {
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
  return code.join('');
}
