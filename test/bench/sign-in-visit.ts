import * as v from 'valibot';
import type { Secret } from '../../shared/contract/answers.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import { Guest } from '../support/guest.ts';
import { Visitor } from '../support/visitor.ts';

/** Where the running system is. */
export interface System {
  readonly service: string;
  readonly provider: string;
}

/** One person's browser on the way from a service to the provider and back, without the browser. */
export class SignInVisit {
  readonly #atService = new Visitor();
  readonly #atProvider: Guest;
  readonly #service: string;

  constructor({ service, provider }: System) {
    this.#service = service;
    this.#atProvider = new Guest(provider);
  }

  /** The whole way. Gives the secret that holds from now on: a new one after a first sign-in. */
  async signIn(username: string, secret: Secret): Promise<Secret> {
    const guest = this.#atProvider;
    const { url } = await this.#atService.visit(`${this.#service}/unilogin/sign-in?return_to=/`);
    await guest.follow(url.href);
    let holds = secret;
    await guest.answer({ answer: 'username', username });
    let step = await guest.answer({ answer: 'secret', secret });
    if (step.at === 'new-password') {
      ({ secret: holds, step } = await guest.keepHandedOut());
    }
    if (step.at !== 'done') throw new Error(`${username} is at ${step.at}: ${step.failure?.code ?? 'no failure'}`);
    await this.#goBack(step);
    return holds;
  }

  async #goBack(step: Extract<Step, { at: 'done' }>): Promise<void> {
    const home = await this.#atService.visit(await this.#atProvider.leave(step));
    await home.response.body?.cancel();
    const session = await this.#atService.send(`${this.#service}/unilogin/session`);
    const { signedIn } = v.parse(v.object({ signedIn: v.boolean() }), await session.json());
    if (!signedIn) throw new Error('came back without a session');
  }
}
