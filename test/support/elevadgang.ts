import * as v from 'valibot';
import { type Failure, toError } from '../../shared/contract/errors.ts';
import { FailureSchema } from '../../shared/contract/failure.ts';
import { type Gives, type Pupil, pupilCalls, type Pupils, PupilsSchema } from '../../shared/contract/pupils.ts';
import { type Guest, pageHeaders } from './guest.ts';

type Word = keyof typeof pupilCalls;

/** An adult in Elevadgang, without a browser: whoever this guest has signed in as. */
export class Elevadgang {
  readonly #guest: Pick<Guest, 'visitor' | 'issuer'>;

  constructor(guest: Pick<Guest, 'visitor' | 'issuer'>) {
    this.#guest = guest;
  }

  /** @throws UniloginError */
  async look(place = 'any'): Promise<Pupils> {
    return read(await this.send('pupils', place));
  }

  /** @throws Error when there is none of this name */
  async pupil(username: string, place = 'any'): Promise<Pupil> {
    const found = (await this.look(place)).pupils.find((one) => one.username === username);
    if (found === undefined) throw new Error(`no ${username}`);
    return found;
  }

  /** @throws UniloginError */
  async open(gives: Gives, pupils: readonly string[], place = 'any'): Promise<Pupils> {
    return read(await this.send('open', place, { gives, pupils }));
  }

  /** @throws UniloginError */
  async close(opening: string, pupils?: readonly string[]): Promise<Pupils> {
    return read(await this.send('close', opening, { ...(pupils && { pupils }) }));
  }

  /** What went wrong; undefined when nothing did. */
  async failureOf(word: Word, id = 'any', body: object = {}): Promise<Failure | undefined> {
    const response = await this.send(word, id, body);
    return response.ok ? undefined : v.parse(FailureSchema, await response.json());
  }

  async send(word: Word, id: string, body: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    const { method, path } = pupilCalls[word];
    const { visitor, issuer } = this.#guest;
    return visitor.send(issuer + path.replace(':id', encodeURIComponent(id)), {
      method,
      headers: { ...pageHeaders(issuer), ...headers },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
  }
}

async function read(response: Response): Promise<Pupils> {
  const answer: unknown = await response.json();
  if (!response.ok) throw toError(v.parse(FailureSchema, answer));
  return v.parse(PupilsSchema, answer);
}
