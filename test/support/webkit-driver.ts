import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { miniBrowserPath } from './browsers.ts';
import { freePort } from './free-port.ts';

export interface WebKitDriver {
  readonly port: number;
  /** What a new session asks for. `enforceWebDriverClassic` keeps webdriverio from trying BiDi. */
  readonly capabilities: Record<string, unknown>;
  stop(): void;
}

/**
 * Starts WebKit's driver on a screen of its own (Xvfb), on ports nobody else has. Both end with this process.
 * Without a sandbox: it needs rights that a container's root has not, and only our own pages are opened.
 */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const binary = miniBrowserPath();
  if (binary === undefined) throw new Error('WebKitGTK is missing: apt-get install webkit2gtk-driver xvfb');
  const { display, stop: stopScreen } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', GDK_BACKEND: 'x11' },
  });
  const stop = () => {
    driver.kill();
    stopScreen();
  };
  process.once('exit', stop);
  await listening(port);
  return {
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
    stop,
  };
}

/** Xvfb chooses a free screen by itself and tells its number on the descriptor we name. */
async function startScreen(): Promise<{ display: string; stop(): void }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => {
      reject(new Error('Xvfb ended at once'));
    });
    screen.stdio[3]?.once('data', (said: Buffer) => {
      resolve(said.toString().trim());
    });
  });
  return { display: `:${number}`, stop: () => screen.kill() };
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    if (isOpen) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start');
}
