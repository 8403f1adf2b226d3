import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { read, root } from './repository.ts';

/** The words of a name, whatever quotes, escapes or line breaks stand between them in the source. */
export const wordsOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Every test of a file, as the titles that lead to it: those of its groups, then its own. */
export function testsOf(file: string): string[][] {
  const found: string[][] = [];
  const walk = (node: ts.Node, groups: string[]): void => {
    const what = ts.isCallExpression(node) ? /^(test|it|describe)\b/.exec(node.expression.getText())?.[1] : undefined;
    const [title] = ts.isCallExpression(node) ? node.arguments : [];
    const isNamed = what !== undefined && title !== undefined && ts.isStringLiteralLike(title);
    const path = isNamed ? [...groups, title.text] : groups;
    if (isNamed && what !== 'describe') found.push(path);
    ts.forEachChild(node, (child) => walk(child, path));
  };
  walk(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true), []);
  return found;
}

const known = new Map<string, ReadonlySet<string>>();

/** Whether a file has a test of this name, as `FILE › TITLE` says it. */
export function isTest(proof: string): boolean {
  const [file = '', name = ''] = proof.split(' › ');
  const there = known.get(file) ?? new Set(namesIn(file));
  known.set(file, there);
  return there.has(wordsOf(name));
}

function namesIn(file: string): string[] {
  return existsSync(join(root, file)) ? testsOf(file).map((titles) => wordsOf(titles.at(-1) ?? '')) : [];
}
