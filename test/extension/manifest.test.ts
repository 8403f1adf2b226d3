import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor, targets } from '../../scripts/extension-manifest.ts';
import { listing as da } from '../../shared/i18n/extension/da.ts';
import { listing as en } from '../../shared/i18n/extension/en.ts';

const source: unknown = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
const of = (target: (typeof targets)[number], mode: 'development' | 'release' = 'release') =>
  manifestFor(target, mode, source);

describe.each(targets)('the manifest for %s', (target) => {
  const manifest = of(target);

  test('asks for what is used, and for no page until somebody chooses what needs it', () => {
    const optional = ['notifications', 'scripting', 'declarativeNetRequestWithHostAccess'];
    const isAsked = (name: string) => target === 'chromium' || name !== 'declarativeNetRequestWithHostAccess';
    const unasked = optional.filter((name) => !isAsked(name));
    expect(manifest['permissions']).toEqual(['identity', 'storage', 'alarms', 'activeTab', ...unasked]);
    expect(manifest['optional_permissions']).toEqual(optional.filter(isAsked));
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'externally_connectable', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('runs its own scripts alone, and is framed by nobody', () => {
    const { extension_pages: policy = '' } = manifest['content_security_policy'] as Record<string, string>;
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(part);
    }
    expect(policy).toContain('connect-src https:;');
    expect(policy).not.toMatch(/unsafe|localhost|\*/);
  });
});

test('a school’s own package has from the beginning what people are asked for, and nothing beyond', () => {
  for (const target of targets) {
    const [own, schools] = [of(target), manifestFor(target, 'release', source, 'school')];
    const list = (manifest: Record<string, unknown>, ...keys: string[]) =>
      keys.flatMap((key) => (manifest[key] ?? []) as string[]).toSorted();
    expect(list(schools, 'permissions')).toEqual(list(own, 'permissions', 'optional_permissions'));
    expect(list(schools, 'host_permissions')).toEqual(list(own, 'optional_host_permissions'));
    expect(list(schools, 'optional_permissions', 'optional_host_permissions')).toEqual([]);
  }
  expect(manifestFor('firefox', 'release', source, 'school')).toMatchObject({
    browser_specific_settings: {
      gecko: { data_collection_permissions: { required: ['authenticationInfo', 'browsingActivity'] } },
    },
  });
});

test('each browser gets its own, and nothing that it would warn about', () => {
  expect(of('chromium')['background']).toEqual({ service_worker: 'background.js', type: 'module' });
  expect(of('firefox')['background']).toEqual({ scripts: ['background.js'], type: 'module' });
  expect(of('chromium')).not.toHaveProperty('browser_specific_settings');
  for (const key of ['storage', 'minimum_chrome_version', 'key'])
    expect(of('firefox', 'development')).not.toHaveProperty(key);
});

test('a key stands in development alone, where a provider on this machine is reached too', () => {
  expect(of('chromium')).not.toHaveProperty('key');
  expect(of('chromium', 'development')).toHaveProperty('key');
  const { extension_pages: policy } = of('chromium', 'development')['content_security_policy'] as Record<
    string,
    string
  >;
  expect(policy).toContain('http://localhost:*');
});

test('a store shows the whole description', () => {
  for (const { description } of [da, en]) expect(description.length).toBeLessThanOrEqual(132);
});
