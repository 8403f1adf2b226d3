import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { buildOne } from './build.ts';
import { bundles } from './bundles.ts';
import { page, readElements } from './elements.ts';
import { compile } from './package/compile.ts';
import { customElementsManifest, editorData } from './package/editor-data.ts';
import { licences } from './package/licences.ts';
import { packageManifest, packagesIn } from './package/package-manifest.ts';
import { readme } from './package/readme.ts';
import { layOutScript, release } from './package/release.ts';
import { typings } from './package/typings.ts';
import { inWorkshop } from './workshop.ts';
import { filesUnder } from './zip-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const Own = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  engines: v.record(v.string(), v.string()),
  dependencies: v.record(v.string(), v.string()),
});

export interface Packed {
  readonly version: string;
  /** The package, as `npm install` takes it. */
  readonly tarball: string;
}

/** Makes the package for services, and releases its version: the script tag's files and the package, in `releases/VERSION`. */
export function packWidget({ releases }: { readonly releases: string }): Promise<Packed> {
  return inWorkshop(async (workshop) => {
    const own = v.parse(Own, JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    const folder = join(workshop, 'package');
    await layOut(folder, own, join(workshop, 'built'));
    await promisify(execFile)('npm', ['pack', '--silent', '--pack-destination', workshop], { cwd: folder });
    const name = `${own.name}-${own.version}.tgz`;
    const files = await filesUnder(join(folder, 'script'));
    files.set(name, new Uint8Array(await readFile(join(workshop, name))));
    const place = join(releases, own.version);
    await mkdir(releases, { recursive: true });
    await release(files, place);
    return { version: own.version, tarball: join(place, name) };
  });
}

async function layOut(folder: string, own: v.InferOutput<typeof Own>, built: string): Promise<void> {
  const elements = await readElements();
  const [widget] = bundles.filter(({ name }) => name === 'widget');
  if (!widget) throw new Error('scripts/bundles.ts names no widget');
  await Promise.all([compile({ root, into: folder, elements }), buildOne(widget, built)]);
  await layOutScript(built, join(folder, 'script'), own.version);
  await dropMapsOfData(join(folder, 'lib'));
  const code = [...(await filesUnder(join(folder, 'lib')))].filter(([path]) => /\.(js|d\.ts)$/.test(path));
  const imported = [...new Set(code.flatMap(([, content]) => packagesIn(new TextDecoder().decode(content))))];
  const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
  const texts: Record<string, string> = {
    ...typings(elements),
    'package.json': json(packageManifest({ own, elements, imported })),
    'custom-elements.json': json(customElementsManifest(elements)),
    'vscode.html-custom-data.json': json(editorData(elements)),
    'licences.md': await licences(root, imported),
    'README.md': readme(own),
    'elements.md': page(elements),
  };
  await mkdir(join(folder, 'types'), { recursive: true });
  for (const [path, text] of Object.entries(texts)) await writeFile(join(folder, path), text);
  for (const name of ['LICENSE', 'NOTICE']) await cp(join(root, name), join(folder, name));
}

/** Nobody steps through dictionaries and drawings, and their maps would be a third of the package. */
async function dropMapsOfData(lib: string): Promise<void> {
  for (const [path, content] of await filesUnder(lib)) {
    if (path.endsWith('.generated.js.map')) await rm(join(lib, path));
    if (!path.endsWith('.generated.js')) continue;
    await writeFile(join(lib, path), new TextDecoder().decode(content).replace(/\/\/# sourceMappingURL=.*\s*$/, ''));
  }
}

// npm run pack:widget: into dist/releases
if (import.meta.main) {
  try {
    const { version, tarball } = await packWidget({ releases: join(root, 'dist', 'releases') });
    console.log(`${version}: ${tarball}`);
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exit(1);
  }
}
