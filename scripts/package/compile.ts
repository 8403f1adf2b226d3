import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { ElementDoc } from '../element-docs.ts';
import { filesUnder } from '../zip-files.ts';
import { entriesOf } from './entries.ts';

const relativeImport = /((?:from|import)\s*\(?\s*['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g;

interface Job {
  readonly root: string;
  /** The package's folder; what is compiled goes into `lib` there. */
  readonly into: string;
  readonly elements: readonly ElementDoc[];
}

/** A module for each source that an entry reaches, with its types and a source map that holds the source. */
export async function compile({ root, into, elements }: Job): Promise<void> {
  const lib = join(into, 'lib');
  const project = join(into, 'tsconfig.json');
  const from = (path: string) => relative(into, join(root, path));
  const options = {
    extends: from('tsconfig.base.json'),
    compilerOptions: {
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: ['trusted-types'],
      rootDir: from('.'),
      outDir: 'lib',
      composite: false,
      declaration: true,
      emitDeclarationOnly: false,
      rewriteRelativeImportExtensions: true,
      sourceMap: true,
      inlineSources: true,
    },
    files: Object.values(entriesOf(elements)).map(from),
  };
  await mkdir(into, { recursive: true });
  await writeFile(project, JSON.stringify(options));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', project]).catch((reason: unknown) => {
    throw new Error(reason instanceof Error && 'stdout' in reason ? String(reason.stdout) : 'tsc', { cause: reason });
  });
  await rm(project);
  for (const [path, content] of await filesUnder(lib)) {
    const text = new TextDecoder().decode(content);
    const changed = path.endsWith('.map') ? named(text, path) : path.endsWith('.d.ts') ? plain(text) : text;
    if (changed !== text) await writeFile(join(lib, path), changed);
  }
  for (const element of elements) await bringEvents(element, root, lib);
  await bringLateTags(join(lib, 'widget/embed'));
}

/**
 * The compiler leaves `./x.ts` in declarations, which only some who read them know to be `./x.d.ts`; and names what Lit is made of,
 * which is not everybody's to import.
 */
const plain = (text: string) => text.replaceAll(relativeImport, '$1$2.js$3').replaceAll('"lit-html"', '"lit"');

/** A source is called by its place in the repository, and not by where it lay while it was built. */
function named(text: string, path: string): string {
  const source = path.replace(/\.js\.map$/, '.ts');
  return text.replace(/"sources":\[[^\]]*\]/, `"sources":["unilogin-front/${source}"]`);
}

/** An element's class names its events in no signature, so whoever imports it would not have their types. */
async function bringEvents({ file, events }: ElementDoc, root: string, lib: string): Promise<void> {
  const path = join(lib, file.replace(/\.ts$/, '.d.ts'));
  const own = events.filter(({ type }) => type?.startsWith('Unilogin'));
  const names = own.map(({ name }) => `${name.replace('unilogin-', '')}.js`);
  const text = await readFile(path, 'utf8');
  const there = names.filter((name) => !text.includes(`events/${name}`));
  const lines = there.map(
    (name) => `import '${relative(dirname(join(root, file)), join(root, 'widget/events', name))}';\n`,
  );
  if (lines.length > 0) await writeFile(path, lines.join('') + text);
}

/** What a module registers later stands in no declaration of it, so whoever imports it would not have those tags' types. */
async function bringLateTags(module: string): Promise<void> {
  const late = (await readFile(`${module}.js`, 'utf8')).matchAll(/import\(["'](\.\/define\/[^"']+)["']\)/g);
  const text = await readFile(`${module}.d.ts`, 'utf8');
  await writeFile(`${module}.d.ts`, [...late].map(([, path = '']) => `import '${path}';\n`).join('') + text);
}
