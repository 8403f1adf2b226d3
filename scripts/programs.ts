import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One server of `npm start`. */
export interface Program {
  readonly name: string;
  readonly file: string;
  /** Answers 200 when the server can be used. */
  readonly readyAt: string;
  readonly environment: Record<string, string>;
}

export interface Running {
  readonly program: Program;
  /** Settles when the process has ended, with its exit code. */
  readonly ended: Promise<number>;
  stop(): void;
}

/** Starts a server. Its log goes to data/log/NAME.log; what it says on stderr is for the person, and is shown. */
export async function start(program: Program): Promise<Running> {
  const log = join(root, 'data', 'log', `${program.name}.log`);
  await mkdir(dirname(log), { recursive: true });
  const child = spawn(process.execPath, [join(root, program.file)], {
    cwd: root,
    env: { ...process.env, ...program.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.pipe(createWriteStream(log, { flags: 'a' }));
  return { program, ended: endOf(child), stop: () => child.kill('SIGTERM') };
}

/** True once the server answers, false when it ended before. */
export async function isReady(running: Running): Promise<boolean> {
  const hasEnded = () => Promise.race([running.ended.then(() => true), sleep(100, false)]);
  do {
    const answer = await fetch(running.program.readyAt, { redirect: 'manual' }).catch(() => undefined);
    await answer?.body?.cancel();
    // Somebody else's server may answer on the port while ours finds it taken: ours has the time to say so
    if (answer?.ok === true) return !(await hasEnded());
  } while (!(await hasEnded()));
  return false;
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(1);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
