import { isNear } from './is-near.ts';
import { skeletonOf, squeezed } from './skeleton.ts';

/** Where a host has a name in it, and how: to the letter, by letters that look like its own, or nearly. */
export interface Named {
  readonly name: string;
  readonly by: 'name' | 'letters' | 'near';
  /** The label in which it stands. */
  readonly in: string;
}

/** Fewer letters are part of too many words. */
const leastName = 6;
/** So many letters may be wrong in two. */
const longName = 10;

/** What comes first is what tells most. `user` is what stands before an @, where somebody may put the name to be read first. */
export function namedIn(host: string, user: string, names: readonly string[]): Named | undefined {
  const called = names.filter((name) => squeezed(name).length >= leastName);
  const labels = host.split('.');
  const find = (by: Named['by'], has: (label: string, name: string) => boolean) => {
    for (const name of called) {
      const label = labels.find((one) => has(one, name));
      if (label !== undefined) return { name, by, in: label };
    }
    return undefined;
  };
  return (
    find('letters', looksIn) ??
    find('name', (label, name) => isIn(label, name) || isIn(user, name)) ??
    find('near', isNearly)
  );
}

const isIn = (label: string, name: string) => squeezed(label).includes(squeezed(name));

const looksIn = (label: string, name: string) => !isIn(label, name) && skeletonOf(label).includes(skeletonOf(name));

/** The label, or a part of it between hyphens. */
function isNearly(label: string, name: string): boolean {
  const shape = skeletonOf(name);
  const most = squeezed(name).length < longName ? 1 : 2;
  return [label, ...label.split('-')].some((part) => isNear(skeletonOf(part), shape, most));
}
