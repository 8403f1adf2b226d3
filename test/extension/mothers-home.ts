import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { registerExtension } from '../support/extension.ts';
import { Household } from '../support/household.ts';
import { MemoryBrowser } from './memory-platform.ts';

export interface MothersHome {
  readonly home: Household;
  /** Another one for each test. She is signed in at the provider in it, and nobody has used the extension. */
  readonly browser: MemoryBrowser;
}

/** For all tests of a file: to be called once, at its top. */
export function mothersHome(): MothersHome {
  const at = {} as { home: Household; browser: MemoryBrowser };
  beforeAll(async () => {
    at.home = await Household.open();
    await registerExtension(at.home.provider.database);
  });
  afterAll(() => at.home.close());
  beforeEach(async () => {
    const { mother, provider } = at.home;
    at.browser = new MemoryBrowser();
    await at.browser.kept.local.set('provider', provider.issuer);
    at.browser.visits = async (address) => (await mother.visitor.visit(address)).url;
  });
  return at;
}

/** What a worker does comes soon: on a busy machine in seconds. */
export const soon: typeof expect.poll = (look) => expect.poll(look, { timeout: 10_000 });
