import * as v from 'valibot';
import { approvalCalls, type Approvals, ApprovalsSchema, type Request } from '../../shared/contract/approvals.ts';
import { type Failure, toError } from '../../shared/contract/errors.ts';
import { FailureSchema } from '../../shared/contract/failure.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import { type Guest, pageHeaders } from './guest.ts';
import type { LyingProvider } from './lying-provider.ts';
import { askedForMore, leaveFor, mitidOf, type Place, substantial } from './upstream.ts';
import type { Visitor } from './visitor.ts';

type Word = keyof typeof approvalCalls;

/** An adult who has signed in and shown MitID, at the page where they say yes for pupils; without a browser. */
export class GrownUp {
  readonly visitor: Visitor;
  readonly issuer: string;

  private constructor({ visitor, issuer }: Pick<Guest, 'visitor' | 'issuer'>) {
    this.visitor = visitor;
    this.issuer = issuer;
  }

  static async at(
    provider: Place,
    mitid: LyingProvider,
    username: string,
    subject = mitidOf(username),
  ): Promise<GrownUp> {
    const asked = await askedForMore(provider, username);
    const there = await leaveFor(asked);
    mitid.lie = { sub: subject, acr: substantial, auth_time: Math.floor(Date.now() / 1000) };
    const { response } = await asked.guest.visitor.visit(mitid.answer(there));
    await response.body?.cancel();
    mitid.lie = {};
    return new GrownUp(asked.guest);
  }

  /** Somebody who has shown no more than a password, or nothing. */
  static withPasswordOnly(guest: Pick<Guest, 'visitor' | 'issuer'>): GrownUp {
    return new GrownUp(guest);
  }

  /** @throws UniloginError */
  async look(): Promise<Approvals> {
    return this.#read(await this.send('approvals'));
  }

  /** The one request that waits. @throws Error when there is another number of them */
  async theOne(): Promise<Request> {
    const { waiting } = await this.look();
    const [request] = waiting;
    if (request === undefined || waiting.length > 1) throw new Error(`${waiting.length} wait`);
    return request;
  }

  /** @throws UniloginError */
  async say(word: Word, id: string, body: object = {}): Promise<Approvals> {
    return this.#read(await this.send(word, id, body));
  }

  /** What went wrong; undefined when nothing did. */
  async failureOf(word: Word, id = '', body: object = {}): Promise<Failure | undefined> {
    const response = await this.send(word, id, body);
    return response.ok ? undefined : v.parse(FailureSchema, await response.json());
  }

  async send(word: Word, id = '', body: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    const { method, path } = approvalCalls[word];
    return this.visitor.send(this.issuer + path.replace(':id', encodeURIComponent(id)), {
      method,
      headers: { ...pageHeaders(this.issuer), ...headers },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
  }

  async #read(response: Response): Promise<Approvals> {
    const answer: unknown = await response.json();
    if (!response.ok) throw toError(v.parse(FailureSchema, answer));
    return v.parse(ApprovalsSchema, answer);
  }
}

/** A pupil who is asked for more, and asks any of their grown-ups, or the one of this first name. */
export async function waitingPupil(
  provider: Place,
  username: string,
  name?: string,
): Promise<{ guest: Guest; step: Extract<Step, { at: 'waiting' }> }> {
  const { guest, step } = await askedForMore(provider, username, 'AdultVerified');
  return { guest, step: await ask(guest, step, name) };
}

/** @throws Error when the pupil does not wait afterwards */
export async function ask(
  guest: Guest,
  { adults }: Extract<Step, { at: 'step-up' }>,
  name?: string,
): Promise<Extract<Step, { at: 'waiting' }>> {
  const adult = adults.find((one) => one.name === name)?.id;
  const step = await guest.answer({ answer: 'ask-adult', ...(adult !== undefined && { adult }) });
  if (step.at !== 'waiting') throw new Error(`asks nobody: ${JSON.stringify(step)}`);
  return step;
}
