import { expect, test } from 'vitest';
import { files, read } from '../repo/repository.ts';

test('the page about themes names every custom property that an element reads, and no other', () => {
  const styles = files().filter((path) => /^widget\/(theme|elements)\/.*\.ts$/.test(path));
  const readThere = styles.flatMap((path) =>
    [...read(path).matchAll(/var\((--unilogin-[a-z-]+)/g)].map(([, name]) => name),
  );
  const named = [...read('docs/theme.md').matchAll(/`(--unilogin-[a-z-]+)`/g)].map(([, name]) => name);
  expect([...new Set(named)].toSorted()).toEqual([...new Set(readThere)].toSorted());
});
