import type { Secret } from '../../shared/contract/answers.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import { ask, GrownUp } from './grown-up.ts';
import { Guest } from './guest.ts';
import { LyingProvider } from './lying-provider.ts';
import type { ProvingProvider } from './proving-provider.ts';
import { startBeside } from './upstream.ts';

type Waiting = Extract<Step, { at: 'waiting' }>;

/** Ida of 1.A, signed in at the provider and nowhere else, and her mother, who has shown MitID; without a browser. */
export class Household {
  readonly provider: ProvingProvider;
  readonly mitid: LyingProvider;
  readonly ida: Guest;
  readonly mother: GrownUp;
  readonly #secret: Secret;

  private constructor(parts: Pick<Household, 'provider' | 'mitid' | 'ida' | 'mother'> & { secret: Secret }) {
    this.#secret = parts.secret;
    this.provider = parts.provider;
    this.mitid = parts.mitid;
    this.ida = parts.ida;
    this.mother = parts.mother;
  }

  /** @param others who can sign in as well */
  static async open(...others: readonly string[]): Promise<Household> {
    const mitid = await new LyingProvider().start();
    const provider = await startBeside(mitid, { only: ['idah1234', 'mett8647', ...others] });
    const mother = await GrownUp.at(provider, mitid, 'mett8647');
    const ida = new Guest(provider.issuer);
    await ida.arrive();
    await ida.answer({ answer: 'username', username: 'idah1234' });
    await ida.answer({ answer: 'secret', secret: provider.secretOf('idah1234') });
    const { secret, step } = await ida.keepHandedOut();
    await ida.leave(step);
    return new Household({ provider, mitid, mother, ida, secret });
  }

  /** Ida in another browser, signed in as well. */
  async idaElsewhere(): Promise<Guest> {
    const guest = new Guest(this.provider.issuer);
    await guest.leave(await guest.signIn('idah1234', this.#secret));
    return guest;
  }

  /** Ida asks any of her grown-ups, or the one of this first name, for a service that wants more; as if for the first time. */
  async asks({ name, params = {} }: { name?: string; params?: Record<string, string> } = {}): Promise<{
    step: Waiting;
    id: string;
  }> {
    const { database } = this.provider;
    await database.deleteFrom('requests').execute();
    await database.deleteFrom('raises').where('way', '=', 'VoksenVerificeret').execute();
    await this.ida.arrive({ acr_values: 'AdultVerified', ...params });
    const first = await this.ida.look();
    if (first.at !== 'step-up') throw new Error(`not asked for more, but at ${first.at}`);
    const step = await ask(this.ida, first, name);
    const { id } = await database
      .selectFrom('requests')
      .select('id')
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    return { step, id };
  }

  /** Everything the database knows of Ida's requests and what came of them. */
  async stands(): Promise<{ state: string | undefined; wrong: number; raised: number }> {
    const { database } = this.provider;
    const row = await database
      .selectFrom('requests')
      .select(['state', 'wrong'])
      .orderBy('asked_at', 'desc')
      .executeTakeFirst();
    const raises = await database.selectFrom('raises').select('at').where('way', '=', 'VoksenVerificeret').execute();
    return { state: row?.state, wrong: row?.wrong ?? 0, raised: raises.length };
  }

  async close(): Promise<void> {
    await this.provider.stop();
    this.mitid.stop();
  }
}

/** Somebody who has signed in for the first time, and has shown a password and no more. */
export async function signedIn(provider: ProvingProvider, username: string): Promise<Guest> {
  const guest = new Guest(provider.issuer);
  await guest.arrive();
  await guest.leave(await guest.signInForTheFirstTime(username, provider.secretOf(username)));
  return guest;
}
