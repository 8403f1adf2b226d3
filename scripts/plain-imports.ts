import type { Plugin } from 'vite';

/**
 * Puts a one-line stand-in where Vite would add 0.5 kB that preloads the styles of a lazy chunk: our chunks have none, as
 * styles live in the elements.
 */
export function plainImports(): Plugin {
  return {
    name: 'unilogin:plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
