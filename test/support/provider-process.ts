import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where Node keeps what it has compiled, if this run says where. */
const compiled =
  process.env['NODE_COMPILE_CACHE'] === undefined ? {} : { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };

export interface ProviderProcess {
  readonly child: ChildProcess;
  /** All that was printed so far. */
  readonly out: { stdout: string; stderr: string };
  /** Resolves when it says that it listens; rejects when it ends before. */
  listening(): Promise<void>;
  /** Resolves with the exit code, or with the signal that ended it. */
  ended(): Promise<number | string | null>;
}

/** Starts a script of the project as a process of its own, with only these variables (and PATH). */
export function startProcess(
  script: string,
  environment: Record<string, string>,
  words: readonly string[] = [],
): ProviderProcess {
  const child = spawn(process.execPath, [script, ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...compiled, ...environment },
  });
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text));
  const ending = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string | null);
  return {
    child,
    out,
    ended: () => ending,
    listening: () =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (out.stdout.includes('"listening"')) resolve();
        };
        child.stdout.on('data', look);
        look();
        void ending.then((code) => reject(new Error(`ended with ${code}: ${out.stderr}`)));
      }),
  };
}

export const openDoorMain = 'test/support/open-door-main.ts';
