import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import ts from 'typescript-eslint';
import { closedDoors, forgottenAxe, noStorage, serverless } from './scripts/lint/closed-doors.ts';
import { fileNames } from './scripts/lint/file-names.ts';
import { noWords } from './scripts/lint/no-words.ts';
import { walls } from './scripts/lint/walls.ts';

const code = ['**/*.{ts,js,mjs}'];
const elements = ['widget/**/*.ts', 'extension/**/*.ts', 'idp/pages/**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', 'data/', 'test-results/', '**/*.generated.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: code, extends: [js.configs.recommended] },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': ['error', { allowRethrowing: true, allowThrowingUnknown: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // A library's generic defaults (Hono's environment, Kysely's plugins) look like other classes to these two
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A function may be async because its interface is: what it gives is a promise, and what it throws a rejection
      '@typescript-eslint/require-await': 'off',
      // Costs seconds on every run; tsc marks what is deprecated in the editor
      '@typescript-eslint/no-deprecated': 'off',
      // The type parameter says what the caller may expect of a schema or a handle
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: code,
    plugins: { 'import-x': importX, unilogin: { rules: { 'file-names': fileNames, 'no-words': noWords } } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/extensions': ['.ts', '.js'],
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: walls }],
      'unilogin/file-names': 'error',
      'no-restricted-syntax': ['error', ...closedDoors()],
    },
  },
  // There `browser` is a variable that holds a browser
  {
    files: ['test/**', 'scripts/**'],
    rules: { 'no-restricted-syntax': ['error', ...closedDoors('define', 'browser')] },
  },
  {
    files: ['widget/define/**', 'demo/browser/**'],
    rules: { 'no-restricted-syntax': ['error', ...closedDoors('define')] },
  },
  {
    files: ['extension/platform.ts', 'extension/guard/page-door.ts'],
    rules: { 'no-restricted-syntax': ['error', ...closedDoors('browser')] },
  },
  { files: ['shared/**', 'service/**'], rules: { 'no-restricted-globals': ['error', ...serverless, ...noStorage] } },
  { files: elements, rules: { 'no-restricted-globals': ['error', ...noStorage] } },
  {
    files: ['shared/**', 'service/**', 'widget/**', 'extension/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'This room runs without Node: move the code to idp or scripts.' }] },
      ],
    },
  },
  {
    files: elements,
    plugins: { 'lit-a11y': litA11y },
    extends: [lit.configs['flat/recommended']],
    rules: { ...litA11y.configs.recommended.rules, 'unilogin/no-words': 'error' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Answers of a server under test are judged by the assertions, not by their type
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
  {
    // Semantic-dom-diff types every assertion of Chai as a promise; axe's really is one
    files: ['test/widget/**', 'test/extension/{popup,options}/**'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...closedDoors('define', 'browser'), forgottenAxe],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
