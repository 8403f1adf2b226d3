import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalProviderSchema } from '../../idp/federation/local-provider-file.ts';
import type * as v from 'valibot';
import { askForCode } from './code-flow.ts';
import type { LyingProvider } from './lying-provider.ts';
import { type ProvingProvider, startProvingProvider } from './proving-provider.ts';
import { upstreamAt } from './upstream.ts';
import { ShutOut } from './way-in.ts';

export const low = 'https://data.gov.dk/concept/core/nsis/loa/Low';
export const substantial = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';

/** The second school of the demo, whose people the local provider of these tests may name. */
export const itsSchool = '099456';

type Written = v.InferInput<typeof LocalProviderSchema>;

/** A municipality's provider, as its operator would write it down. */
export function localAt(
  { issuer, clientId }: Pick<LyingProvider, 'issuer' | 'clientId'>,
  changes: Partial<Written> = {},
) {
  return {
    id: 'aabo',
    name: 'Åbo Kommune',
    issuer,
    clientId,
    clientSecret: 'a-secret-that-only-the-two-of-us-know-02',
    names: { by: 'username', claim: 'preferred_username' },
    levels: { [low]: 'Low', [substantial]: 'Substantial' },
    institutions: [itsSchool],
    ...changes,
  } satisfies Written;
}

/** The real provider, with these local ones, and one that plays MitID and may sign people in. */
export async function startWithWays(
  localProviders: readonly Written[],
  mitid?: Pick<LyingProvider, 'issuer' | 'clientId'>,
  usedUniSync: readonly string[] = [],
): Promise<ProvingProvider> {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-ways-'));
  const file = join(folder, 'upstreams.json');
  const upstreams = mitid ? [{ ...upstreamAt(mitid), signIn: true }] : [];
  await writeFile(file, JSON.stringify({ upstreams, localProviders, usedUniSync }));
  const provider = await startProvingProvider({ IDP_UPSTREAMS: file });
  return {
    ...provider,
    get log() {
      return provider.log;
    },
    async stop() {
      await provider.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Somebody who signs in at another provider, without a browser and without a script. */
export class Chooser extends ShutOut {
  /** Comes from a service: to our page, or straight to another provider's address. */
  async come(params: Record<string, string> = {}): Promise<URL> {
    const { back, response } = await askForCode({ issuer: this.issuer, visitor: this.visitor, params });
    await response.body?.cancel();
    const paths = [...this.visitor.cookies.values()].map(({ path }) => /^\/sign-in\/([^/]+)$/.exec(path)?.[1]);
    this.id = paths.findLast((id) => id !== undefined) ?? '';
    return back;
  }

  /** Leaves by a way that the page offers: the address there. */
  async goTo(way: string, query = ''): Promise<URL> {
    const response = await this.visitor.send(`${this.issuer}/sign-in/${this.id}/other-ways/${way}/go${query}`);
    await response.body?.cancel();
    return new URL(response.headers.get('location') ?? '', this.issuer);
  }

  /** Comes back with what the other provider says, and gives where that ends. */
  async comeBack(other: LyingProvider, there: URL, said: object, changes: Record<string, string | undefined> = {}) {
    other.lie = { auth_time: Math.floor(Date.now() / 1000), ...said };
    const { url, response } = await this.visitor.visit(other.answer(there, changes));
    const html = await response.text();
    other.lie = {};
    return { url, status: response.status, html };
  }
}
