import type { Secret } from '../../shared/contract/answers.ts';
import { SignInVisit, type System } from './sign-in-visit.ts';

export interface Person {
  username: string;
  secret: Secret;
}

/** What a hundred people at once meet: times of the whole way, from the service to the provider and back with a session. */
export interface LoadFigures {
  readonly people: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: readonly string[];
  readonly seconds: number;
}

/** Lets everybody sign in at the same moment. Their first sign-in, with its new password, is done before and not measured. */
export async function signInLoad(system: System, people: readonly Person[], atOnce: number): Promise<LoadFigures> {
  const crowd: Person[] = [];
  for (const { username, secret } of people.slice(0, atOnce)) {
    crowd.push({ username, secret: await new SignInVisit(system).signIn(username, secret) });
  }
  const begun = performance.now();
  const times: number[] = [];
  const errors: string[] = [];
  await Promise.all(
    crowd.map(async ({ username, secret }) => {
      try {
        await new SignInVisit(system).signIn(username, secret);
        times.push(performance.now() - begun);
      } catch (reason) {
        errors.push(String(reason));
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { people: crowd.length, perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), errors, seconds };
}
