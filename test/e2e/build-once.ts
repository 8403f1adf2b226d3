import { buildExtensionWhenStale, buildWhenStale } from '../../scripts/build.ts';

/** Before the first story: what the pages load is built once, and the workers find it. */
export default async function buildOnce(): Promise<void> {
  await buildWhenStale();
  await buildExtensionWhenStale();
}
