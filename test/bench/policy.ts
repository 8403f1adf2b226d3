import { fileURLToPath } from 'node:url';
import { evaluate } from '../../shared/policy/evaluate.ts';
import { unilogin } from '../../shared/policy/unilogin.ts';

const about = { username: 'math1853', names: ['Mathilde Sofie', 'Hjort Østergaard'], school: 'Skovbrynet Skole' };
/** What somebody types on the way to a password, and what the rules refuse. */
const candidates = ['K', 'Kanel', 'Kanelgiraf', 'Kanelgiraf47', 'sommer2024', 'm4th1lde1234', 'Xy9'.repeat(8)];
const { rules } = unilogin.bands.udskoling;

export interface PolicySpeed {
  readonly perSecond: number;
  readonly meanMs: number;
  readonly p99Ms: number;
}

/** Times all rules of the longest table, one keystroke each, once the code is warm. */
export function policySpeed(): PolicySpeed {
  const rounds = 20_000;
  const judge = (round: number) => evaluate(rules, candidates[round % candidates.length] ?? '', about);
  for (let round = 0; round < rounds; round += 1) judge(round);
  const times = new Float64Array(rounds);
  const begun = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    judge(round);
    times[round] = performance.now() - before;
  }
  const meanMs = (performance.now() - begun) / rounds;
  return { perSecond: 1000 / meanMs, meanMs, p99Ms: times.toSorted()[Math.floor(rounds * 0.99)] ?? NaN };
}

export function policyLine({ perSecond, meanMs, p99Ms }: PolicySpeed): string {
  return `${Math.round(perSecond)} a second, mean ${meanMs.toFixed(4)} ms, p99 ${p99Ms.toFixed(4)} ms (at most 0.1)`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(policyLine(policySpeed()));
