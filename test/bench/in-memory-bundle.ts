import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One script of a page of test/bench/pages, built as Vite builds ours, kept in memory. */
export async function inMemoryBundle(page: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(`pages/${page}`, import.meta.url)) },
    },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const chunk = output?.[0];
  if (chunk === undefined) throw new Error(`${page} was not built`);
  return chunk.code;
}
