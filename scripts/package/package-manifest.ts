import type { ElementDoc } from '../element-docs.ts';
import { actsOnImport, compiled, entriesOf } from './entries.ts';

/** What is read of the repository's own package.json: the one place of name, version and what is depended upon. */
export interface OwnManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: Record<string, string>;
  readonly dependencies: Record<string, string>;
}

interface Contents {
  readonly own: OwnManifest;
  readonly elements: readonly ElementDoc[];
  /** Packages that the compiled files import. */
  readonly imported: readonly string[];
}

/** package.json as it is published. */
export function packageManifest({ own, elements, imported }: Contents) {
  const { name, version, license, engines } = own;
  const entries = Object.entries(entriesOf(elements));
  const code = entries.map(([key, source]): [string, object] => {
    const file = compiled(source);
    return [key, { types: file.replace(/\.js$/, '.d.ts'), default: file }];
  });
  const types = ['react', 'vue', 'svelte'].map((framework): [string, object] => [
    `./${framework}`,
    { types: `./types/${framework}.d.ts`, default: './types/nothing.js' },
  ]);
  return {
    name,
    version,
    description: 'Sign-in with Unilogin: custom elements for a page, and a handler for its backend',
    license,
    keywords: ['unilogin', 'sign-in', 'openid-connect', 'web-components', 'custom-elements'],
    type: 'module',
    engines,
    exports: {
      ...Object.fromEntries([...code, ...types]),
      './custom-elements.json': './custom-elements.json',
      './vscode.html-custom-data.json': './vscode.html-custom-data.json',
      './script/*': './script/*',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    sideEffects: [
      './lib/widget/define/*.js',
      ...entries.map(([, source]) => source).filter((source) => actsOnImport(source) && !source.includes('/define/')),
    ].map((one) => (one.startsWith('./') ? one : compiled(one))),
    files: [
      'lib',
      'types',
      'script',
      'custom-elements.json',
      'vscode.html-custom-data.json',
      'elements.md',
      'licences.md',
      'NOTICE',
    ],
    dependencies: Object.fromEntries(imported.toSorted().map((one) => [one, rangeOf(one, own)])),
    publishConfig: { access: 'public', provenance: true },
  };
}

/** At least what our tests ran with; whoever has a later one of the same kind needs no second copy. */
function rangeOf(name: string, { dependencies }: OwnManifest): string {
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${name} is imported and is no dependency`);
  return `^${version}`;
}

/** The names of the packages that a compiled module or declaration imports. */
export function packagesIn(code: string): string[] {
  return [...code.matchAll(/(?:^|[\s;])(?:from|import)\s*\(?\s*['"]((?:@[\w.-]+\/)?[\w][\w.-]*)[^'"\n]*['"]/gm)]
    .flatMap(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:'));
}
