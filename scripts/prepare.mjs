// Runs before `npm start` and `npm test`, on the machine's own Node, so in plain JavaScript that even an old one reads:
// installs the dependencies when they are not those of the lock file, and with --browsers what the tests need of Debian.
import { spawnSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';

const oldest = [20, 19];

/** Debian's package for each program; the file is where the package puts it, or where test/support/browsers.ts is told. */
const browsers = [
  { package: 'chromium', file: process.env.UNILOGIN_CHROMIUM || '/usr/bin/chromium' },
  { package: 'firefox-esr', file: process.env.UNILOGIN_FIREFOX || '/usr/bin/firefox-esr' },
  { package: 'webkit2gtk-driver', file: '/usr/bin/WebKitWebDriver' },
  { package: 'xvfb', file: '/usr/bin/Xvfb' },
];

/** @param {string} sentence */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  const env = Object.assign({}, process.env, { DEBIAN_FRONTEND: 'noninteractive' });
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  giveUp(`This needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}: see https://nodejs.org.`);
}

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packagesOf(path) {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** npm keeps what it really installed in node_modules/.package-lock.json, and writes it last. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json') || {};
  const there = packagesOf('node_modules/.package-lock.json');
  if (there === undefined) return false;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    const found = there[path];
    return found === undefined ? wanted[path].optional === true : found.version === wanted[path].version;
  });
}

function install() {
  if (isInstalled()) return;
  console.log('Installing the dependencies of package-lock.json …');
  if (succeeds('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  giveUp('npm ci failed: the lines above say why.');
}

function installBrowsers() {
  const missing = browsers.filter((one) => !existsSync(one.file)).map((one) => one.package);
  if (missing.length === 0) return;
  const isRoot = process.getuid !== undefined && process.getuid() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(', ')} …`);
    const isDone =
      succeeds('apt-get', ['update', '-qq']) &&
      succeeds('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...missing]);
    if (isDone) return;
  }
  giveUp(`The tests need more: sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`);
}

checkNode();
install();
if (process.argv.includes('--browsers')) installBrowsers();
