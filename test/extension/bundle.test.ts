import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../scripts/extension.ts';
import { importsOf } from '../../scripts/extension-imports.ts';

// Beside dist/, so that a folder can be moved into its place
const into = mkdtempSync(new URL('../../node_modules/.cache/extension-test-', import.meta.url).pathname);
beforeAll(() => buildExtension({ mode: 'release', provider: 'https://provider.example.dk', into }));
afterAll(() => rmSync(into, { recursive: true, force: true }));

const scripts = (target: string) => readdirSync(join(into, target)).filter((name) => name.endsWith('.js'));
const codeOf = (target: string, name: string) => readFileSync(join(into, target, name), 'utf8');
/** What webextension-polyfill says where it does not belong. */
const polyfill = 'This script should only be loaded in a browser extension.';

/** A script, and everything that it imports. */
const whole = (target: string, entry: string) => importsOf(join(into, target), entry, { later: true });

test('the window’s first picture is one file, and each other page names what it imports', () => {
  expect(importsOf(join(into, 'chromium'), 'popup.js')).toEqual(['popup.js']);
  for (const page of ['options', 'warning']) {
    const [own, ...imported] = importsOf(join(into, 'chromium'), `${page}.js`);
    const named = codeOf('chromium', `${page}.html`).match(/(?:href|src)="[\w.-]+\.js"/g) ?? [];
    expect(named.map((one) => one.split('"')[1]).toSorted()).toEqual([own, ...imported].toSorted());
  }
});

test('the licence of whatever any script brings is named, once', () => {
  for (const target of ['chromium', 'firefox']) {
    const named = codeOf(target, 'licences.md').match(/^## (\S+)/gm) ?? [];
    for (const one of ['lit', 'valibot', 'oauth4webapi', '@noble/hashes']) expect(named).toContain(`## ${one}`);
    expect(new Set(named).size).toBe(named.length);
  }
});

describe('webextension-polyfill', () => {
  const bringsIt = (entry: string) =>
    whole('chromium', entry).some((name) => codeOf('chromium', name).includes(polyfill));

  test('is in the worker and the pages of Chrome and Edge, and in nothing that runs in a page of others', () => {
    const own = ['background.js', 'options.js', 'popup.js', 'warning.js'];
    const reached = new Set(own.flatMap((entry) => whole('chromium', entry)));
    const others = scripts('chromium').filter((name) => !reached.has(name));
    expect(others, 'whatever a script imports is followed').toEqual(['guard.js']);
    expect([...own, ...others].filter(bringsIt)).toEqual(own);
  });

  test('is not in Firefox, which has all of that', () => {
    for (const name of scripts('firefox')) expect(codeOf('firefox', name), name).not.toContain(polyfill);
  });
});
