import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../../support/free-port.ts';
import { Listening } from '../../support/listening.ts';
import { startProcess } from '../../support/provider-process.ts';
import { Visitor } from '../../support/visitor.ts';

test('a process that is told to stop ends its streams at once, and is not held up by them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  const port = await freePort();
  const running = startProcess('test/support/streaming-main.ts', { IDP_PORT: String(port), IDP_DATA: folder });
  try {
    await running.listening();
    const address = `http://localhost:${port}/api/news`;
    const pages = await Promise.all([1, 2, 3].map(() => Listening.open(new Visitor(), address)));
    await expect.poll(() => pages.map((page) => page.count('hello'))).toEqual([1, 1, 1]);
    const told = performance.now();
    running.child.kill('SIGTERM');
    expect(await running.ended(), running.out.stderr).toBe(0);
    expect(performance.now() - told).toBeLessThan(8000); // what is held up is cut off after ten seconds
    expect(pages.every(({ isOver }) => isOver)).toBe(true);
  } finally {
    running.child.kill('SIGKILL');
    await running.ended();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
