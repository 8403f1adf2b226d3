import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path/posix';
import { addressOf, root } from './contents.ts';

/** What a link of a page of docs/ becomes: an address in the site or elsewhere, or the path of a file that is not in it. */
export type Target = { readonly href: string } | { readonly path: string };

const copied = /\.(png|json)$/;
/** Folders of docs/ that are no pages of the site. */
const apart = /^store\//;

/** Resolves a link that stands in the page `from` (below docs/), for the same page in the site. */
export function targetOf(from: string, link: string): Target {
  if (/^([a-z]+:|#)/.test(link)) return { href: link };
  const [path = '', fragment] = link.split('#');
  const wanted = normalize(join(dirname(from), path));
  const file = isFolder(wanted) ? join(wanted, 'README.md') : wanted;
  if (file === '../README.md') return { href: toward(from, 'index.html') };
  if (file.startsWith('../') || apart.test(file)) return { path: normalize(join('docs', file)) };
  if (copied.test(file)) return { href: toward(from, file) };
  return { href: toward(from, addressOf(file)) + (fragment === undefined ? '' : `#${fragment}`) };
}

/** From one page of the site to another: no address begins at the root, so the site may lie in any folder. */
export function toward(from: string, url: string): string {
  return relative(dirname(addressOf(from)), url);
}

function isFolder(path: string): boolean {
  const full = join(root, 'docs', path);
  return existsSync(full) && statSync(full).isDirectory();
}
