import { expect, test } from 'vitest';
import { read, sources } from './repository.ts';

test('each option that weakens is an exported symbol, and docs/dangerous.md names it with every place that uses it', () => {
  const page = read('docs/dangerous.md');
  const uses = sources()
    .filter((path) => !path.startsWith('test/'))
    .flatMap((path) => [...new Set(read(path).match(/\bdangerous[A-Z]\w*/g) ?? [])].map((name) => ({ path, name })));
  expect(uses.filter(({ path, name }) => !page.includes(`\`${name}\``) || !page.includes(path))).toEqual([]);
  const names = new Set(uses.map(({ name }) => name));
  const exported = sources().map(read).join('\n');
  expect([...names].filter((name) => !new RegExp(`export const ${name}\\b.*Symbol`).test(exported))).toEqual([]);
});
