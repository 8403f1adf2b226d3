import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension } from './extension.ts';
import { type Audience, targets } from './extension-manifest.ts';
import { sourceFiles } from './source-package.ts';
import { inWorkshop } from './workshop.ts';
import { filesUnder, zipFiles } from './zip-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Order {
  /** The issuer at which people sign in who choose none. */
  readonly provider: string;
  readonly audience?: Audience;
  /** Where the packages go. */
  readonly into: string;
}

/** What the stores are sent: a package for each browser, and for reviewers the sources, of which the same bytes are built. */
export function packExtension({ provider, audience, into }: Order): Promise<void> {
  return inWorkshop(async (workshop) => {
    await buildExtension({ mode: 'release', provider, into: workshop, ...(audience && { audience }) });
    const name = audience === 'school' ? 'unilogin-school' : 'unilogin';
    await mkdir(into, { recursive: true });
    for (const target of targets) {
      await writeFile(join(into, `${name}-${target}.zip`), zipFiles(await filesUnder(join(workshop, target))));
    }
    if (audience === 'school') return; // goes to no store
    await writeFile(join(into, 'unilogin-sources.zip'), zipFiles(await sourceFiles(root, provider)));
  });
}

// npm run pack:extension -- https://provider.example.dk: into dist/store; with --school, for those who roll it out
if (import.meta.main) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { school: { type: 'boolean' } } });
  const [address] = positionals;
  if (address === undefined) {
    console.error('Which provider is it for? npm run pack:extension -- https://provider.example.dk');
    process.exit(2);
  }
  await packExtension({
    provider: new URL(address).origin,
    into: join(root, 'dist', 'store'),
    ...(values.school && { audience: 'school' }),
  });
}
