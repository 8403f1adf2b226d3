import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileOf, SchoolSchema } from '../../idp/people/school-file.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import { accounts, demoSchool } from './demo-school.ts';
import { Guest } from './guest.ts';
import type { LyingProvider } from './lying-provider.ts';
import { type ProvingProvider, startProvingProvider } from './proving-provider.ts';

export const substantial = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
const school = await readFileOf(SchoolSchema, demoSchool);

/** Somebody's subject at MitID, as the demo's school says. */
export function mitidOf(username: string): string {
  const subject = school.people.find((person) => person.username === username)?.upstreams?.['mitid'];
  if (subject === undefined) throw new Error(`${username} has no MitID`);
  return subject;
}

/** "MitID", as the provider is told of it. */
export function upstreamAt({ issuer, clientId }: Pick<LyingProvider, 'issuer' | 'clientId'>) {
  return {
    id: 'mitid',
    name: 'MitID',
    issuer,
    clientId,
    clientSecret: 'a-secret-that-only-the-two-of-us-know-01',
    levels: { [substantial]: 'Substantial', 'urn:high': 'High' },
  };
}

/** A provider where people can sign in. */
export type Place = Pick<ProvingProvider, 'issuer' | 'secretOf'>;

/** The real provider, to which this other one is "MitID". `only`: who has a password, when it need not be the whole school. */
export async function startBeside(
  other: Pick<LyingProvider, 'issuer' | 'clientId'>,
  {
    only,
    signOut,
    environment = {},
  }: { only?: readonly string[]; signOut?: 'address'; environment?: Record<string, string> } = {},
): Promise<ProvingProvider> {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-upstream-'));
  const file = join(folder, 'upstreams.json');
  await writeFile(file, JSON.stringify({ upstreams: [{ ...upstreamAt(other), signOut }] }));
  const few = join(folder, 'accounts.json');
  await writeFile(few, JSON.stringify({ accounts: accounts.filter(({ username }) => only?.includes(username)) }));
  const provider = await startProvingProvider({
    IDP_UPSTREAMS: file,
    ...(only && { IDP_ACCOUNTS: few }),
    ...environment,
  });
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

/** Somebody who has signed in with the password, and whom a service asks for more: the test's own, or the one of `client`. */
export async function askedForMore(
  provider: Place,
  username: string,
  acr_values = 'Loasubstantial',
  client: Record<string, string> = {},
): Promise<{ guest: Guest; step: Extract<Step, { at: 'step-up' }> }> {
  const guest = new Guest(provider.issuer);
  await guest.arrive(client);
  await guest.leave(await guest.signInForTheFirstTime(username, provider.secretOf(username)));
  await guest.arrive({ acr_values, ...client });
  const step = await guest.look();
  if (step.at !== 'step-up') throw new Error(`not asked for more, but at ${step.at}`);
  return { guest, step };
}

/** Leaves for the other provider: the address there. */
export async function leaveFor({ guest, step }: Awaited<ReturnType<typeof askedForMore>>): Promise<URL> {
  const to = step.ways.flatMap((way) => ('to' in way ? [way.to] : []))[0] ?? '';
  const response = await guest.visitor.send(guest.issuer + to);
  return new URL(response.headers.get('location') ?? '', guest.issuer);
}
