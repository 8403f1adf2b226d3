import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, read, root, tableRows } from './repository.ts';
import { testsOf, wordsOf } from './tests-of.ts';

const halves = (cell: string): [file: string, name: string] => {
  const [file = '', name = ''] = cell.split(' › ');
  return [file, name];
};
const rows = tableRows(read('docs/attacks.md')).map(([attack = '', defences = '', proof = '', tried = '']) => {
  const [file, name] = halves(proof);
  return { attack, defences: defences.split('; ').map(halves), file, name: wordsOf(name), tried };
});

const testFiles = files().filter((path) => /^test\/.*\.(test|spec)\.ts$/.test(path) && !path.startsWith('test/repo/'));
const tests = testFiles.flatMap((file) => testsOf(file).map((titles) => ({ file, titles })));
const hasRow = ({ file, titles }: (typeof tests)[number]) =>
  rows.some((row) => row.file === file && row.name === wordsOf(titles.at(-1) ?? ''));

test('every attack has a defence and a test that exist, and says how it was tried', () => {
  const missing = rows.filter(
    ({ defences, file, name, tried }) =>
      !tried.includes('→') ||
      !tests.some((one) => one.file === file && wordsOf(one.titles.at(-1) ?? '') === name) ||
      !defences.every(([where, what]) => what !== '' && existsSync(join(root, where)) && read(where).includes(what)),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

test('no two attacks have one name, by which the security model knows them', () => {
  const names = rows.map(({ attack }) => attack);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every test of an attack has its row', () => {
  const attacks = tests.filter(({ titles }) => titles.some((title) => title.startsWith('attack:')));
  expect(attacks.length).toBeGreaterThan(0);
  expect(attacks.filter((one) => !hasRow(one))).toEqual([]);
});

test('every attack of the promises has its row', () => {
  const promised = tableRows(read('docs/promises.md')).filter(([promise = '']) => promise.startsWith('Attack:'));
  const missing = promised.filter(([, proof = '']) => {
    const [where, what] = halves(proof);
    const proofs = tests.filter(
      ({ file, titles }) => file === where && wordsOf(titles.join(' ')).includes(wordsOf(what)),
    );
    return proofs.length === 0 || !proofs.every(hasRow);
  });
  expect(promised.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
