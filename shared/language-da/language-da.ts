/** The Danish language package for zxcvbn-ts: everything that somebody who installs it may import. */
export { adjacencyGraphs } from './keyboard.ts';
export { dictionary } from './dictionary.ts';
export { translations } from './translations.ts';
export { translationsForChildren } from './translations-for-children.ts';
export type { Translations } from './translation-keys.ts';
