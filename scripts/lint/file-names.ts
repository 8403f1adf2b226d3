import { basename } from 'node:path';
import type { Rule } from 'eslint';

const drawers = ['util', 'utils', 'utilities', 'helper', 'helpers', 'common', 'misc', 'manager', 'service', 'services'];

/** What is wrong with a file's path, or undefined. A drawer has no owner, so everybody writes its content again. */
export function nameProblem(path: string, hasCode: boolean): 'drawer' | 'index' | 'case' | undefined {
  const name = basename(path).replace(/(\.[\w]+)+$/, '');
  if (path.split('/').some((part) => drawers.includes(part) && part !== 'service')) return 'drawer';
  if (drawers.some((word) => name === word || name.endsWith(`-${word}`))) return 'drawer';
  if (name === 'index' && hasCode) return 'index';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? undefined : 'case';
}

const reExports = ['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration'];

/** A file is named after its one main export, in kebab-case. */
export const fileNames: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      drawer: 'Name the file after the thing in it, and put it beside its user: this name is a drawer.',
      index: 'An index file only re-exports: give the code a file named after it.',
      case: 'File names are kebab-case, after the main export.',
    },
  },
  create: (context) => ({
    Program(node) {
      const hasCode = node.body.some(
        (statement) =>
          !reExports.includes(statement.type) || ('declaration' in statement && statement.declaration != null),
      );
      const problem = nameProblem(context.filename.slice(context.cwd.length + 1), hasCode);
      if (problem !== undefined) context.report({ node, messageId: problem });
    },
  }),
};
