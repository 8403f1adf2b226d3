import * as v from 'valibot';
import type { Port } from './port.ts';
import { type Answer, Request } from './protocol.ts';
import { rehearsals, rounds } from './rehearsals.ts';
import type { AboutPerson, Strength } from './strength.ts';

/** The function of estimate.ts, loaded with its dictionaries when it is first needed. */
export type LoadEstimate = () => Promise<(candidate: string, about: AboutPerson) => Strength>;

/**
 * Answers the latest question that came in, and no earlier one: who types faster than a worker counts is told once, about
 * what stands there at the end. Keeps no candidate that it has answered.
 */
export function serveStrength(port: Port, load: LoadEstimate): void {
  let latest: Extract<Request, { do: 'estimate' }> | undefined;
  let loading: ReturnType<LoadEstimate> | undefined;
  let isDue = false;

  const loaded = () => {
    loading ??= load().catch((reason: unknown) => {
      loading = undefined; // the next question tries again
      throw reason;
    });
    return loading;
  };

  // Code that has not run yet is many times as slow. A question that comes meanwhile waits for one estimate at most
  const rehearse = async () => {
    const estimate = await loaded();
    for (let turn = 0; turn < rounds * rehearsals.length; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (isDue) return;
      estimate(rehearsals[turn % rehearsals.length] ?? '', { username: '', names: [], school: '' });
    }
  };

  const answer = async () => {
    const estimate = await loaded().catch(() => undefined);
    isDue = false;
    if (latest === undefined) return;
    const { id, candidate, about } = latest;
    latest = undefined;
    const told: Answer =
      estimate === undefined
        ? { at: 'unavailable', id }
        : { at: 'estimated', id, strength: estimate(candidate, about) };
    port.postMessage(told);
  };

  port.addEventListener('message', ({ data }) => {
    const parsed = v.safeParse(Request, data);
    if (!parsed.success) return; // not from our page
    if (parsed.output.do === 'warm') {
      rehearse().catch(() => undefined);
      return;
    }
    latest = parsed.output;
    if (isDue) return;
    isDue = true;
    setTimeout(() => void answer(), 0); // lets in what was typed meanwhile
  });
}
