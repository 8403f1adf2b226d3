import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian puts the browsers; UNILOGIN_CHROMIUM and UNILOGIN_FIREFOX name others. */
export const chromiumPath = process.env['UNILOGIN_CHROMIUM'] ?? '/usr/bin/chromium';
export const firefoxPath = process.env['UNILOGIN_FIREFOX'] ?? '/usr/bin/firefox-esr';

/** What keeps Chromium quiet and off the network: nothing but the pages of a test may ask for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** WebKitGTK's own small browser, which WebKitWebDriver drives; undefined where the package is missing. */
export function miniBrowserPath(): string | undefined {
  const libraries = '/usr/lib';
  return readdirSync(libraries)
    .map((folder) => join(libraries, folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
}
