import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const Locked = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ''),
      license: v.optional(v.string(), ''),
      dependencies: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
});

/** Whose work is installed with the package: each library with version, licence and its text, as our lock file has them. */
export async function licences(root: string, direct: readonly string[]): Promise<string> {
  const { packages } = v.parse(Locked, JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));
  const found = new Map<string, { version: string; license: string }>();
  const follow = (name: string): void => {
    const place = `node_modules/${name}`;
    const one = packages[place];
    if (!one) throw new Error(`${name} is not in the lock file`);
    if (found.has(name)) return;
    found.set(name, one);
    for (const next of Object.keys(one.dependencies)) follow(next);
  };
  for (const name of direct) follow(name);
  const sections = [...found.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(async ([name, { version, license }]) => {
      const text = await licenceText(join(root, 'node_modules', name));
      return `## ${name} ${version} (${license})\n\n${text.trim()}\n`;
    });
  const intro = `# Licences

What \`npm install\` brings beside this package, at the versions it was tested with. What is bundled in \`script/\` stands in
\`script/licences.md\`; words and pictures of others in \`NOTICE\`.
`;
  return [intro, ...(await Promise.all(sections))].join('\n');
}

const Source = v.object({ homepage: v.optional(v.string()), author: v.optional(v.string(), 'its authors') });

async function licenceText(folder: string): Promise<string> {
  const name = (await readdir(folder)).toSorted().find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  if (name !== undefined) return readFile(join(folder, name), 'utf8');
  const { homepage = '', author } = v.parse(Source, JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  return `Brings no text of its licence. By ${author}, ${homepage}`;
}
