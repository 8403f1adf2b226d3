import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storeStates } from '../../scripts/images/store-states.ts';
import { listing as da } from '../../shared/i18n/extension/da.ts';
import { listing as en } from '../../shared/i18n/extension/en.ts';
import { read, tableRows } from '../repo/repository.ts';

const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')) as Record<
  'permissions' | 'optional_permissions' | 'optional_host_permissions',
  string[]
> & { browser_specific_settings: { gecko: { data_collection_permissions: object } } };
const asked = [...manifest.permissions, ...manifest.optional_permissions, ...manifest.optional_host_permissions];

describe.each([
  ['da', da],
  ['en', en],
] as const)('what the stores are told in %s', (language, listing) => {
  const page = read(`docs/store/listing.${language}.md`);
  const section = (name: string) => page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

  test('is what the package says of itself', () => {
    expect(section('Name')).toBe(listing.name);
    expect(section('Summary')).toBe(listing.description);
  });

  // The shortest that any of the three stores takes
  test.each([
    ['Name', 3, 45],
    ['Summary', 20, 132],
    ['Single purpose', 50, 1000],
    ['Description', 250, 10_000],
    ['Data use', 50, 1000],
  ])('%s has a length that every store takes', (name, least, most) => {
    expect(section(name).length).toBeGreaterThanOrEqual(least);
    expect(section(name).length).toBeLessThanOrEqual(most);
  });

  test('gives each permission its reason, and names no other', () => {
    const rows = tableRows(section('Why each permission'));
    expect(rows.map(([permission = '']) => permission.replaceAll('`', '')).sort()).toEqual([...asked].sort());
    for (const [, reason = ''] of rows) {
      expect(reason.length).toBeGreaterThan(10);
      expect(reason.length).toBeLessThanOrEqual(1000);
    }
  });
});

test('Firefox is told of the same data as the other stores', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toMatchObject({
    required: ['authenticationInfo'],
    optional: ['browsingActivity'],
  });
  expect(read('docs/store/listing.en.md')).toMatch(
    /## Data use\nAuthentication information: .* Web history: only where a school/,
  );
});

test('the pictures have the sizes that the stores ask for', () => {
  const sizeOf = (name: string) => {
    const png = readFileSync(new URL(`../../docs/store/images/${name}.png`, import.meta.url));
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  for (const language of ['da', 'en']) {
    for (const { name } of storeStates) expect(sizeOf(`${language}-${name}`), name).toEqual([1280, 800]);
  }
  expect(sizeOf('tile')).toEqual([440, 280]);
});
