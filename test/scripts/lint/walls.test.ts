import { ESLint } from 'eslint';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walls } from '../../../scripts/lint/walls.ts';
import { root } from '../../repo/repository.ts';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts'] })] },
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones: walls }] },
  },
});

async function complaints(file: string, imported: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ message }) => message);
}

test.each([
  ['shared/policy/x.ts', '../contract/errors.ts'],
  ['shared/contract/x.ts', '../flow/local-flow.ts'],
  ['shared/i18n/x.ts', '../flow/local-flow.ts'],
  ['shared/flow/x.ts', '../../widget/define/define.ts'],
  ['widget/elements/x.ts', '../../idp/log.ts'],
  ['service/x.ts', '../widget/define/define.ts'],
  ['idp/x.ts', '../widget/define/define.ts'],
  ['idp/oidc/x.ts', '../../widget/define/define.ts'],
  ['idp/pages/x.ts', '../../demo/config.ts'],
  ['extension/x.ts', '../idp/log.ts'],
  ['demo/x.ts', '../test/support/browsers.ts'],
  ['idp/x.ts', '../test/support/browsers.ts'],
])('%s may not import %s', async (file, imported) => {
  expect(await complaints(file, imported)).toHaveLength(1);
});

test.each([
  ['shared/flow/x.ts', '../contract/errors.ts'],
  ['widget/elements/x.ts', '../../shared/flow/local-flow.ts'],
  ['idp/pages/x.ts', '../../widget/define/define.ts'],
  ['service/x.ts', '../shared/contract/errors.ts'],
  ['demo/x.ts', '../idp/log.ts'],
  ['test/x.ts', '../demo/config.ts'],
])('%s may import %s', async (file, imported) => {
  expect(await complaints(file, imported)).toEqual([]);
});
