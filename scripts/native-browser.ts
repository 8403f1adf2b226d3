import type { Plugin } from 'vite';

/** Where webextension-polyfill would be: Firefox has what it makes of Chrome, so its package goes without those bytes. */
export function nativeBrowser(): Plugin {
  const id = '\0native-browser';
  return {
    name: 'unilogin:native-browser',
    enforce: 'pre',
    resolveId: { filter: { id: /^webextension-polyfill$/ }, handler: () => id },
    load: { filter: { id: /^\0native-browser$/ }, handler: () => 'export default globalThis.browser;' },
  };
}
