import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from './zip-files.ts';

/** What `npm run pack:extension` reads, and no more. */
const folders = ['extension', 'shared', 'widget', 'scripts'];
const files = [
  'manifest.json',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'LICENSE',
  'NOTICE',
];

/** How a reviewer makes the packages anew, in the words that their stores ask for. */
const stepsFor = (provider: string) => `# Building the extension from these sources

Any Linux, macOS or Windows with Node 20.19 or newer and its npm. Everything else, Node 24 among it, comes with \`npm ci\`, at the
versions of package-lock.json. No other program is needed, and nothing is fetched after \`npm ci\`.

1. \`npm ci\`
2. \`npm run pack:extension -- ${provider}\`
3. \`dist/store/unilogin-firefox.zip\` and \`dist/store/unilogin-chromium.zip\` are, byte for byte, what was sent to the store.

All code is in \`extension/\` (start with its README.md), \`shared/\` and \`widget/\`; TypeScript, bundled and minified by Vite, and
changed by the small plugins that \`scripts/extension.ts\` names. \`shared/strength\` and \`shared/language-da\` belong to the
provider's pages and are in no package. Third-party code, with licences, is named in \`licences.md\` within each package.
`;

/** By path in the source package. */
export async function sourceFiles(root: string, provider: string): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>([['BUILD.md', new TextEncoder().encode(stepsFor(provider))]]);
  for (const file of files) found.set(file, new Uint8Array(await readFile(join(root, file))));
  for (const folder of folders) {
    for (const [path, content] of await filesUnder(join(root, folder))) found.set(`${folder}/${path}`, content);
  }
  return found;
}
