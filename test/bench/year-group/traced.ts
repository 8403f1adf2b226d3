import type { Page } from 'playwright';
import * as v from 'valibot';

/** One task of a thread (Chromium's trace event format): microseconds, and of them those in which the thread ran. */
const Task = v.object({
  name: v.literal('RunTask'),
  ts: v.number(),
  dur: v.number(),
  tdur: v.optional(v.number()),
  pid: v.number(),
  tid: v.number(),
});
const Thread = v.object({
  name: v.literal('thread_name'),
  pid: v.number(),
  tid: v.number(),
  args: v.object({ name: v.string() }),
});
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

export interface Traced {
  /** The longest task of the page's own thread, and how many were longer than 50 ms. */
  readonly longestMs: number;
  readonly longTasks: number;
  /** The median and the longest time between two frames. */
  readonly frameMs: number;
  readonly longestFrameMs: number;
}

/** Does something on the page, its CPU slowed down, and says what it cost. */
export async function traced(page: Page, slower: number, act: () => Promise<void>): Promise<Traced> {
  const devtools = await page.context().newCDPSession(page);
  const events: unknown[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await act();
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  const isComplete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await isComplete;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  const tasks = tasksOf(events);
  const waits = frames
    .slice(1)
    .map((at, index) => at - (frames[index] ?? at))
    .toSorted((one, other) => one - other);
  return {
    longestMs: Math.max(0, ...tasks),
    longTasks: tasks.filter((ms) => ms > 50).length,
    frameMs: waits[Math.floor(waits.length / 2)] ?? NaN,
    longestFrameMs: waits.at(-1) ?? NaN,
  };
}

/** Notes the moment of every frame from here on. */
export async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const note = (at: number): void => {
      frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** How long each task of the page's own thread ran: of the renderers' main threads the busiest. */
function tasksOf(events: readonly unknown[]): number[] {
  const mains = new Set(
    events.flatMap((event) => (v.is(Thread, event) && event.args.name === 'CrRendererMain' ? [keyOf(event)] : [])),
  );
  const byThread = new Map<string, number[]>();
  for (const event of events) {
    if (!v.is(Task, event) || !mains.has(keyOf(event))) continue;
    const tasks = byThread.get(keyOf(event)) ?? [];
    byThread.set(keyOf(event), tasks);
    tasks.push((event.tdur ?? event.dur) / 1000);
  }
  const sum = (tasks: readonly number[]) => tasks.reduce((total, one) => total + one, 0);
  return [...byThread.values()].toSorted((one, other) => sum(other) - sum(one))[0] ?? [];
}

function keyOf({ pid, tid }: { pid: number; tid: number }): string {
  return `${pid} ${tid}`;
}
