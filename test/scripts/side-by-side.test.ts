import { expect, test } from 'vitest';
import { build } from 'vite';
import { sideBySide } from '../../scripts/side-by-side.ts';

/** Sources by name, in memory: the entry loads two chunks later, and both stand on a third. */
const sources: Record<string, string> = {
  entry: 'import "there"; import("one"); import("other"); import("alone");',
  one: 'import { base } from "base"; export const one = () => base("one");',
  other: 'import { base } from "base"; export const other = () => base("other");',
  alone: 'import { there } from "there"; export const alone = () => there();',
  base: 'export const base = (word) => { console.log(word); };',
  there: 'export const there = () => { console.log("there"); };',
};

async function entryCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'memory',
        enforce: 'pre',
        resolveId: (id) => (id in sources ? `\0${id}` : undefined),
        load: (id) => sources[id.slice(1)],
      },
      sideBySide(),
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'entry',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const entry = output?.find((file) => file.type === 'chunk' && file.isEntry);
  return entry?.type === 'chunk' ? entry.code : '';
}

test('a chunk is asked for together with what it imports, and alone when that is there already', async () => {
  const code = await entryCode();
  expect(code).toContain('Promise.all([import(`./_one.js`),import(`./_base.js`)]).then(e=>e[0])');
  expect(code).toContain('Promise.all([import(`./_other.js`),import(`./_base.js`)]).then(e=>e[0])');
  expect(code).toMatch(/[^[]import\(`\.\/_alone\.js`\)/);
});
