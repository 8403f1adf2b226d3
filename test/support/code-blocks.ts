import { fromMarkdown } from 'mdast-util-from-markdown';
import { read } from '../repo/repository.ts';

/** The code of one section of a page. */
export interface Section {
  /** By the path that stands behind the language: ` ```ts src/main.ts`. */
  readonly files: ReadonlyMap<string, string>;
  /** What is typed into a shell, line by line. */
  readonly commands: readonly string[];
}

/** What a page tells its reader to write and to type, by heading. */
export function codeBlocks(page: string): ReadonlyMap<string, Section> {
  const sections = new Map<string, { files: Map<string, string>; commands: string[] }>();
  let section = { files: new Map<string, string>(), commands: [] as string[] };
  for (const node of fromMarkdown(read(page)).children) {
    if (node.type === 'heading') {
      section = { files: new Map(), commands: [] };
      sections.set(node.children.map((one) => ('value' in one ? one.value : '')).join(''), section);
    } else if (node.type === 'code' && typeof node.meta === 'string') section.files.set(node.meta, node.value);
    else if (node.type === 'code' && node.lang === 'sh') section.commands.push(...node.value.split('\n'));
  }
  return sections;
}
