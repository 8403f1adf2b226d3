import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './contents.ts';

export interface Member {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** An element as widget/custom-elements.json describes it. */
export interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Member[];
  readonly events: readonly Member[];
  readonly members: readonly (Member & { readonly kind: 'method' | 'field' })[];
  readonly slots: readonly Member[];
  readonly cssParts: readonly Member[];
  readonly cssProperties: readonly Member[];
}

let read: readonly Declaration[] | undefined;

/** Every element of the manifest, in its order. */
export function declarations(): readonly Declaration[] {
  return (read ??= readManifest());
}

function readManifest(): Declaration[] {
  const { modules } = JSON.parse(readFileSync(join(root, 'widget/custom-elements.json'), 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  return modules.flatMap((module) => module.declarations);
}
