import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RunningProcess {
  /** Sends the signal and resolves when the process has ended. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface ProcessOptions {
  file: string;
  /** The folder that it runs in: this one. */
  cwd?: string;
  environment: Record<string, string>;
  /** An address that answers 200 once the process is of use. */
  readyAt: string;
  /** Gets everything it writes, on either stream. */
  told: string[];
}

/** Runs a server of ours as its own process. @throws Error with what it wrote, when it ends before it answers */
export async function startProcess(options: ProcessOptions): Promise<RunningProcess> {
  const { file, cwd, environment, readyAt, told } = options;
  const child = spawn(process.execPath, [file], { cwd, env: { ...process.env, ...environment }, stdio: 'pipe' });
  const from = told.length;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  const ended = once(child, 'exit');
  while (!(await answers(readyAt))) {
    if (child.exitCode !== null) throw new Error(`${file} ended: ${told.slice(from).join('')}`);
    await Promise.race([ended, sleep(50)]);
  }
  return {
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}

async function answers(address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok ?? false;
}
