import { buildExtensionWhenStale, buildWhenStale } from '../../scripts/build.ts';
import { sowSeed } from '../support/seed.ts';

/** Before the first story: what the pages load is built once, and a provider has started once. Gives what tidies up. */
export default async function buildOnce(): Promise<() => Promise<void>> {
  await buildWhenStale();
  await buildExtensionWhenStale();
  return sowSeed();
}
