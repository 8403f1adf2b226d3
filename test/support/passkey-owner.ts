import { addRaise } from '../../idp/assurance/raises.ts';
import type { Role } from '../../idp/database/tables/people.ts';
import type { PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import type { NewPasskey, Passkey, PasskeyOrder } from '../../shared/contract/passkeys.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import { Authenticator } from './authenticator.ts';
import { become } from './become.ts';
import { Guest, pageHeaders } from './guest.ts';
import type { ProvingProvider } from './proving-provider.ts';

/** Usernames of the demo school by role; each is given once. */
export async function peopleOf({ database }: ProvingProvider, role: Role): Promise<() => string> {
  const rows = await database.selectFrom('people').select('username').where('role', '=', role).execute();
  return () => rows.pop()?.username ?? 'nobody is left';
}

/** Many of them: at this school half of the pupils have become staff. */
export async function grownUpsOf(provider: ProvingProvider): Promise<() => string> {
  await become(provider.database, 'staff', 'n', '<');
  return peopleOf(provider, 'staff');
}

/** Somebody who is signed in with the password, with a device that can make passkeys. */
export class PasskeyOwner extends Guest {
  readonly device: Authenticator;
  readonly #provider: ProvingProvider;
  username = '';

  constructor(provider: ProvingProvider) {
    super(provider.issuer);
    this.#provider = provider;
    this.device = new Authenticator(provider.issuer);
  }

  async comeIn(username: string): Promise<this> {
    this.username = username;
    await this.arrive();
    await this.leave(await this.signInForTheFirstTime(username, this.#provider.secretOf(username)));
    return this;
  }

  /** The session of the browser, and whose it is. */
  async session(): Promise<{ session: string; person: string }> {
    const { database } = this.#provider;
    const { id: person } = await database
      .selectFrom('people')
      .select('id')
      .where('username', '=', this.username)
      .executeTakeFirstOrThrow();
    const sessions = await database
      .selectFrom('oidc_artifacts')
      .select('uid')
      .where('model', '=', 'Session')
      .where('account', '=', person)
      .where('consumed_at', 'is', null)
      .orderBy('expires_at', 'desc')
      .execute();
    return { session: sessions[0]?.uid ?? '', person };
  }

  /** As if they had come back from another provider some minutes ago. */
  async showMore(minutesAgo = 0): Promise<this> {
    const at = Date.now() - minutesAgo * 60_000;
    await addRaise(this.#provider.database, await this.session(), { way: 'ToFaktor', level: 'Substantial', at });
    return this;
  }

  async ask(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.visitor.send(`${this.issuer}/api/me/passkeys${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...pageHeaders(this.issuer), ...headers },
    });
  }

  async order(): Promise<PasskeyOrder> {
    return (await this.ask('/order')).json() as Promise<PasskeyOrder>;
  }

  async add(passkey: NewPasskey, label?: string): Promise<unknown> {
    return (await this.ask('/add', { passkey, ...(label !== undefined && { label }) })).json();
  }

  /** Signed in, with a passkey on the device. */
  async withPasskey(label?: string): Promise<this> {
    await this.showMore();
    await this.add(this.device.make(await this.order()), label);
    return this;
  }

  async passkeys(): Promise<Passkey[]> {
    const answer = await this.visitor.send(`${this.issuer}/api/me/passkeys`);
    return ((await answer.json()) as { passkeys: Passkey[] }).passkeys;
  }

  /** What the step asks the authenticator. */
  async question(): Promise<PasskeyQuestion> {
    return (await this.post('passkey', {})).json() as Promise<PasskeyQuestion>;
  }

  /** Answers the step with the device's passkey. */
  async prove(lie: Parameters<Authenticator['answer']>[1] = {}): Promise<Step> {
    return this.answer({ answer: 'passkey', passkey: this.device.answer(await this.question(), lie) });
  }
}
