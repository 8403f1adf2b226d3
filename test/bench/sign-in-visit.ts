import * as v from 'valibot';
import { type Answer, HandedOutSchema, type Secret, type Step, StepSchema } from '../../shared/contract/sign-in.ts';
import { Visitor } from '../support/visitor.ts';

/** Where the running system is. */
export interface System {
  readonly service: string;
  readonly provider: string;
}

/** One person's browser on the way from a service to the provider and back, without the browser. */
export class SignInVisit {
  readonly #atService = new Visitor();
  readonly #atProvider = new Visitor();
  readonly #system: System;

  constructor(system: System) {
    this.#system = system;
  }

  /** The whole way. Gives the secret that holds from now on: a new one after a first sign-in. */
  async signIn(username: string, secret: Secret): Promise<Secret> {
    const { url } = await this.#atService.visit(`${this.#system.service}/unilogin/sign-in?return_to=/`);
    const page = await this.#atProvider.visit(url);
    const html = await page.response.text();
    const id = page.url.pathname.split('/').pop() ?? '';
    const first = /<script type="application\/json"[^>]*>([^<]*)<\/script>/.exec(html)?.[1] ?? '';
    let step = v.parse(StepSchema, JSON.parse(first));
    let holds = secret;
    step = await this.#answer(id, step, { answer: 'username', username });
    step = await this.#answer(id, step, { answer: 'secret', secret });
    if (step.at === 'new-password') {
      holds = await this.#handOut(id);
      step = await this.#answer(id, step, { answer: 'keep' });
      step = await this.#answer(id, step, { answer: 'rehearse', secret: holds });
    }
    if (step.at !== 'done') throw new Error(`${username} is at ${step.at}: ${step.failure?.code ?? 'no failure'}`);
    await this.#goBack(step.to);
    return holds;
  }

  async #goBack(to: string): Promise<void> {
    const back = await this.#atProvider.visit(`${this.#system.provider}${to}`);
    const home = await this.#atService.visit(back.url);
    await home.response.body?.cancel();
    const session = await this.#atService.send(`${this.#system.service}/unilogin/session`);
    const { signedIn } = v.parse(v.object({ signedIn: v.boolean() }), await session.json());
    if (!signedIn) throw new Error('came back without a session');
  }

  async #handOut(id: string): Promise<Secret> {
    const handed = v.parse(HandedOutSchema, await this.#post(`/api/sign-ins/${id}/hand-out`, {}));
    return handed.form === 'pictures'
      ? { kind: 'pictures', pictures: handed.pictures }
      : { kind: 'password', password: handed.password };
  }

  async #answer(id: string, { revision }: Step, answer: Answer): Promise<Step> {
    return v.parse(StepSchema, await this.#post(`/api/sign-ins/${id}/answer`, { revision, answer }));
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const response = await this.#atProvider.send(`${this.#system.provider}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'unilogin-request': '1',
        origin: this.#system.provider,
      },
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }
}
