import { packageWith } from '../support/package-with.ts';
import { test as story } from './story.ts';

/** A story whose extension sees every page. */
export const test = story.extend<object, { packedWithPages: string }>({
  packedWithPages: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const { folder, remove } = await packageWith('every page');
      await use(folder);
      await remove();
    },
    { scope: 'worker' },
  ],
  packed: ({ packedWithPages }, use) => use(packedWithPages),
});

export { expect, workerOf } from './story.ts';
