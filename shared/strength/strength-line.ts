import * as v from 'valibot';
import type { Port } from './port.ts';
import { Answer, type Request } from './protocol.ts';
import type { AboutPerson, Strength } from './strength.ts';

/** What became of a question. `overtaken`: a later one was asked, or the line was closed. `unavailable`: no dictionaries. */
export type Outcome = { at: 'estimated'; strength: Strength } | { at: 'overtaken' } | { at: 'unavailable' };

/** A page's line to the worker. Only the latest question is answered; the ones before end as `overtaken`, at once. */
export class StrengthLine {
  readonly #port: Port;
  #asked: { id: number; settle: (outcome: Outcome) => void } | undefined;
  #id = 0;

  constructor(port: Port) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.#hear(data));
  }

  /** Loads the dictionaries ahead of the first key, and rehearses: call it when the page is usable. */
  warm(): void {
    this.#send({ do: 'warm' });
  }

  /** Never rejects: strength is advice, and a page does without it. */
  ask(candidate: string, about: AboutPerson): Promise<Outcome> {
    this.close();
    const id = (this.#id += 1);
    const { username, names, school, classes = [] } = about; // a policy's About has a function, which cannot be posted
    return new Promise((settle) => {
      this.#asked = { id, settle };
      this.#send({
        do: 'estimate',
        id,
        candidate,
        about: { username, names: [...names], school, classes: [...classes] },
      });
    });
  }

  /** Ends what is open. The worker is its owner's to terminate. */
  close(): void {
    this.#settle({ at: 'overtaken' });
  }

  /** For the owner of a Worker to call on its `error` event, as when its script is lost on the way. */
  lose(): void {
    this.#settle({ at: 'unavailable' });
  }

  #hear(data: unknown): void {
    const parsed = v.safeParse(Answer, data);
    if (!parsed.success || parsed.output.id !== this.#asked?.id) return;
    const answer = parsed.output;
    this.#settle(answer.at === 'estimated' ? { at: 'estimated', strength: answer.strength } : { at: 'unavailable' });
  }

  #settle(outcome: Outcome): void {
    const asked = this.#asked;
    this.#asked = undefined;
    asked?.settle(outcome);
  }

  #send(request: Request): void {
    this.#port.postMessage(request);
  }
}
