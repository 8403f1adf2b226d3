import type { Locator } from 'playwright';
import { pauseMs } from './key-costs.ts';

/** 24 characters on the way to a password that keeps every rule: a season comes and goes, the capital is the last but three. */
const typed = 'kanelgiraf-sommer26-Tak4';
/** As fast as a pupil who types well; slower than what the rules wait for, and no pause. */
const betweenKeysMs = 200;
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/** Types into the field, key by key, with the page's CPU slowed down. Gives the events of the trace. */
export async function typedTrace(field: Locator, slower: number): Promise<unknown[]> {
  const page = field.page();
  const devtools = await page.context().newCDPSession(page);
  const events: unknown[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await field.focus();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.waitForTimeout(500);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  for (const key of typed) {
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await page.waitForTimeout(betweenKeysMs);
  }
  await page.waitForTimeout(pauseMs);
  const isComplete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await isComplete;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return events;
}
