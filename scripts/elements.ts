import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { type ElementDoc, elementDoc, type Item } from './element-docs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const definitions = 'widget/define';

/** The page for people and the manifest for editors, made of the comments above the elements' classes. */
export async function elementFiles(): Promise<Record<string, string>> {
  const elements = await readElements();
  return {
    'docs/elements.md': page(elements),
    'widget/custom-elements.json': await format(JSON.stringify(manifest(elements)), {
      parser: 'json',
      printWidth: 120,
    }),
  };
}

/** Every element that widget/define registers, and whose class is there. */
export async function readElements(): Promise<ElementDoc[]> {
  const names = (await readdir(join(root, definitions))).filter((name) => name !== 'define.ts').toSorted();
  const found = await Promise.all(
    names
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => {
        const define = await readFile(join(root, definitions, name), 'utf8');
        const [, tag, className] = /define\('([\w-]+)', (\w+)\)/.exec(define) ?? [];
        const [, from] = new RegExp(`import \\{[^}]*\\b${className}\\b[^}]*\\} from '([^']+)'`).exec(define) ?? [];
        if (tag === undefined || className === undefined || from === undefined) return undefined;
        const file = normalize(join(definitions, from));
        return existsSync(join(root, file))
          ? elementDoc(tag, className, file, await readFile(join(root, file), 'utf8'))
          : undefined;
      }),
  );
  return found.filter((one) => one !== undefined);
}

/** Each element with all that it takes and tells. */
export function page(elements: readonly ElementDoc[]): string {
  const intro =
    '# Elements\n\nMade by `npm run elements` from the comments above the classes; change those. Colours and sizes: widget/theme/tokens.ts.\n';
  return [intro, ...elements.map(section)].join('\n');
}

function section(element: ElementDoc): string {
  const parts: [string, readonly Item[]][] = [
    ['Attribute', element.attributes],
    ['Event', element.events],
    ['Property', element.fields],
    ['Method', element.methods],
    ['Slot', element.slots],
    ['Part', element.parts],
    ['Custom property', element.properties],
  ];
  const tables = parts.filter(([, items]) => items.length > 0).map(([head, items]) => table(head, items));
  return [`## \`<${element.tag}>\`\n\n${element.description}\n`, ...tables].join('\n');
}

function table(head: string, items: readonly Item[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = items.map(({ name, type, description }) => {
    const kind = type === undefined || type === 'void' ? '' : ` (\`${cell(type)}\`)`;
    return `| \`${cell(name)}\` | ${cell(description)}${kind} |`;
  });
  return `| ${head} | |\n|---|---|\n${rows.join('\n')}\n`;
}

/** https://github.com/webcomponents/custom-elements-manifest, version 1.0.0. */
export function manifest(elements: readonly ElementDoc[]) {
  const typed = ({ name, type, description }: Item) => ({
    name,
    description,
    ...(type !== undefined && { type: { text: type } }),
  });
  return {
    schemaVersion: '1.0.0',
    modules: elements.map((element) => ({
      kind: 'javascript-module',
      path: element.file.replace(`${dirname(definitions)}/`, ''),
      declarations: [
        {
          kind: 'class',
          customElement: true,
          name: element.className,
          tagName: element.tag,
          description: element.description,
          attributes: element.attributes.map(typed),
          events: element.events.map((event) => ({ ...typed(event), type: { text: event.type ?? 'Event' } })),
          members: [
            ...element.fields.map((field) => ({ kind: 'field', ...typed(field) })),
            ...element.methods.map(({ name, description }) => ({
              kind: 'method',
              name: name.replace(/\(.*/, ''),
              description,
            })),
          ],
          slots: element.slots,
          cssParts: element.parts,
          cssProperties: element.properties,
        },
      ],
    })),
  };
}

if (import.meta.main) {
  for (const [path, content] of Object.entries(await elementFiles())) await writeFile(join(root, path), content);
}
