import { waitUntil as waitUntilOfOpenWc } from '@open-wc/testing';

type Condition = Parameters<typeof waitUntilOfOpenWc>[0];

/** Waits for what will come: as long as a busy machine needs, where the library gives up after a second. */
export function waitUntil(condition: Condition, message?: string): Promise<void> {
  return waitUntilOfOpenWc(condition, message, { timeout: 8000, interval: 20 });
}
