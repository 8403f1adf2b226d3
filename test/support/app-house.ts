import { GrownUp } from './grown-up.ts';
import { LyingProvider } from './lying-provider.ts';
import type { ProvingProvider } from './proving-provider.ts';
import { pupilAt, type PupilsPage, saveTablet, Tablet } from './tablet.ts';
import { startBeside } from './upstream.ts';

/** A provider with two apps that ask without a browser, Ida at her page, and her mother who has shown MitID. */
export interface AppHouse {
  readonly provider: ProvingProvider;
  readonly mother: GrownUp;
  readonly ida: PupilsPage;
  readonly tablet: Tablet;
  readonly other: Tablet;
  /** Forgets what was asked. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

export async function startAppHouse(): Promise<AppHouse> {
  const mitid = await new LyingProvider().start();
  const provider = await startBeside(mitid);
  const { database } = provider;
  await saveTablet(database);
  await saveTablet(database, { id: 'other-app', name: 'Den anden app' });
  return {
    provider,
    mother: await GrownUp.at(provider, mitid, 'mett8647'),
    ida: await pupilAt(provider, 'idah1234'),
    tablet: new Tablet(provider),
    other: new Tablet(provider, 'other-app'),
    async clear() {
      for (const table of ['asks', 'requests', 'allowances'] as const) await database.deleteFrom(table).execute();
    },
    async stop() {
      await provider.stop();
      mitid.stop();
    },
  };
}
