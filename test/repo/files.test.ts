import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { nameProblem } from '../../scripts/lint/file-names.ts';
import { files, read, sources } from './repository.ts';

const roomOf = (path: string) => path.split('/')[0] ?? '';
const linesOf = (path: string) => read(path).split('\n').length - 1;

test('no file is longer than 300 lines, and half have at most 75', () => {
  const lengths = sources()
    .map(linesOf)
    .toSorted((a, b) => a - b);
  expect(sources().filter((path) => linesOf(path) > 300)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(75);
});

test('every folder of code says in a README what is here and where to start', () => {
  const all = files();
  const folders = new Set(
    sources()
      .filter((path) => roomOf(path) !== 'test' && path.includes('/'))
      .map((path) => path.split('/').slice(0, 2).join('/'))
      .map((path) => (path.includes('.') ? dirname(path) : path)),
  );
  expect([...folders].filter((folder) => !all.includes(`${folder}/README.md`))).toEqual([]);
});

test('a README is short, and says where to start', () => {
  const readmes = files().filter((path) =>
    /^(shared|widget|service|idp|demo|extension|site|scripts|test)\/.*README\.md$/.test(path),
  );
  expect(readmes.filter((path) => linesOf(path) > 20)).toEqual([]);
  expect(readmes.filter((path) => !/\bstart/i.test(read(path)))).toEqual([]);
});

test('no file is named like a drawer', () => {
  expect(sources().filter((path) => nameProblem(path, false) !== undefined)).toEqual([]);
});

test('no test is skipped, and none runs alone', () => {
  const bad = /\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b|\bx(?:it|describe)\(/;
  const tests = files().filter((path) => /\.(test|spec)\.ts$/.test(path) && path !== 'test/repo/files.test.ts');
  // Where this user may cover no folder, no browser can be put under a school's policies; why is printed
  const whereItCan = 'test.skip(why !== undefined, why);';
  const texts = tests.map((path) => ({ path, text: read(path).replaceAll(whereItCan, '') }));
  expect(texts.filter(({ text }) => bad.test(text)).map(({ path }) => path)).toEqual([]);
  // Where no Postgres is installed, the tests that start a server of their own; and a connection is cut only where there is one
  const sometimes = tests.filter((path) => /\.(?:runIf|skipIf)\(/.test(read(path)));
  expect(sometimes).toEqual([
    'test/idp/approvals/killed-process.test.ts',
    'test/idp/database/migrate.test.ts',
    'test/idp/live/notices.test.ts',
  ]);
});

test('a story that says by name whom it wants has a system of its own', () => {
  const stories = files().filter((path) => path.endsWith('.spec.ts'));
  const shared = stories.filter((path) => {
    const text = read(path);
    const names = /\bcrowd\.(?:named|administrator|family)\(/.test(text);
    return names && !/\b(?:alone|systemOfItsOwn|storyWithMails)\(/.test(text);
  });
  expect(shared).toEqual([]);
});

test('nothing is left to be done later', () => {
  const bad = new RegExp(['TO', 'DO|FIX', 'ME|X', 'XX'].join(''));
  expect(
    sources().filter((path) => new RegExp(`//.*(${bad.source})|\\*.*\\b(${bad.source})\\b`).test(read(path))),
  ).toEqual([]);
});
