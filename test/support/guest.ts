import * as v from 'valibot';
import type { Answer, Secret } from '../../shared/contract/answers.ts';
import { type HandedOut, HandedOutSchema, type Step, StepSchema } from '../../shared/contract/sign-in.ts';
import { askForCode } from './code-flow.ts';
import { Visitor } from './visitor.ts';

/** Somebody at the provider's sign-in page, without a browser: walks step by step and reads what the API says. */
export class Guest {
  readonly visitor = new Visitor();
  readonly issuer: string;
  id = '';
  #revision = 0;

  constructor(issuer: string) {
    this.issuer = issuer;
  }

  /** Comes from a service to the sign-in page. Gives the page's HTML. */
  async arrive(params: Record<string, string> = {}): Promise<string> {
    const { back, response } = await askForCode({ issuer: this.issuer, visitor: this.visitor, params });
    this.#begin(back);
    return response.text();
  }

  /** Comes by an address that a real service sent them to. */
  async follow(address: string): Promise<void> {
    const { url, response } = await this.visitor.visit(address);
    await response.body?.cancel();
    this.#begin(url);
  }

  /** Opens the page at which one changes one's password. Gives the step that it begins with. */
  async openChange(): Promise<Step> {
    await this.follow(`${this.issuer}/password`);
    return this.look();
  }

  async look(): Promise<Step> {
    return this.#read(await this.visitor.send(`${this.issuer}/api/sign-ins/${this.id}`));
  }

  /** @throws Error when the answer is no step */
  async answer(answer: Answer, revision = this.#revision): Promise<Step> {
    return this.#read(await this.post('answer', { revision, answer }));
  }

  async handOut(): Promise<HandedOut> {
    return v.parse(HandedOutSchema, await (await this.post('hand-out', {})).json());
  }

  /** "I can remember it." */
  async keep({ draw }: HandedOut): Promise<Step> {
    return this.answer({ answer: 'keep', draw });
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.visitor.send(`${this.issuer}/api/sign-ins/${this.id}/${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { ...pageHeaders(this.issuer), ...headers },
    });
  }

  /** Arrives, and gives name and secret. */
  async signIn(username: string, secret: Secret): Promise<Step> {
    await this.arrive();
    await this.answer({ answer: 'username', username });
    return this.answer({ answer: 'secret', secret });
  }

  /** Goes back to the service, and stops before its door: the address there, with the code. */
  async leave(step: Step): Promise<URL> {
    if (step.at !== 'done' || step.to === undefined) throw new Error(`nothing leads on from ${step.at}`);
    return (await this.visitor.visit(this.issuer + step.to)).url;
  }

  /** Arrived, gives name and one-time secret, and keeps what is handed out. Gives where that leads. */
  async signInForTheFirstTime(username: string, secret: Secret): Promise<Step> {
    await this.answer({ answer: 'username', username });
    await this.answer({ answer: 'secret', secret });
    return (await this.keepHandedOut()).step;
  }

  /** At the step new-password: takes what is handed out. Gives it, and where it leads. */
  async keepHandedOut(): Promise<{ secret: Secret; step: Step }> {
    const handedOut = await this.handOut();
    const secret = secretFrom(handedOut);
    await this.keep(handedOut);
    return { secret, step: await this.answer({ answer: 'rehearse', secret }) };
  }

  /** At the step new-password: chooses this one. Gives where that leads. */
  async chooseOwn(password: string): Promise<Step> {
    await this.answer({ answer: 'choose-own' });
    await this.answer({ answer: 'own-password', password });
    return this.answer({ answer: 'rehearse', secret: { kind: 'password', password } });
  }

  #begin(page: URL): void {
    this.id = page.pathname.split('/')[2] ?? '';
    this.#revision = 0;
  }

  async #read(response: Response): Promise<Step> {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    const step = v.parse(StepSchema, await response.json());
    this.#revision = step.revision;
    return step;
  }
}

/** What the page's own `fetch` sends along. */
export function pageHeaders(issuer: string): Record<string, string> {
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    'unilogin-request': '1',
    origin: issuer,
    'sec-fetch-site': 'same-origin',
  };
}

export function secretFrom(handedOut: HandedOut): Secret {
  return handedOut.form === 'pictures'
    ? { kind: 'pictures', pictures: handedOut.pictures }
    : { kind: 'password', password: handedOut.password };
}
