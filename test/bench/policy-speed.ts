import { commonFilterDa, surelyNotCommon } from '../../shared/language-da/blocklist/filter.ts';
import { codePoints } from '../../shared/policy/code-points.ts';
import { evaluate } from '../../shared/policy/evaluate.ts';
import type { About } from '../../shared/policy/rule.ts';
import { unilogin } from '../../shared/policy/unilogin.ts';

const about: About = {
  username: 'math1853',
  names: ['Mathilde Sofie', 'Hjort Østergaard'],
  school: 'Skovbrynet Skole',
  classes: ['7.B', '7. årgang'],
};
const filter = commonFilterDa();
/** What somebody types on the way to a password, and what the rules refuse; each key of each is one keystroke. */
const candidates = ['Kanelgiraf47', 'sommer2024', 'm4th1lde1234', 'Skovbrynet!', 'Xy9'.repeat(8)];
const { rules } = unilogin.bands.udskoling;
const keystrokes = candidates.flatMap((password) =>
  codePoints(password).map((_, key, keys) => keys.slice(0, key + 1).join('')),
);

/** How fast every rule of the longest table is judged. */
export interface PolicySpeed {
  readonly perSecond: number;
  readonly meanMs: number;
  /** Of 100 keystrokes the second slowest, on average over the block that is timed together. */
  readonly p99Ms: number;
}

/** Browsers blur their clocks, so that many judgements are timed together and each counts for its share. */
const block = 20;

/** Times every rule for each keystroke, as a page judges it by itself, once the code is warm. Runs in Node as in a page. */
export function policySpeed(rounds = 40): PolicySpeed {
  const judge = (keystroke: string) => {
    for (let time = 0; time < block; time += 1) {
      const common = surelyNotCommon(filter, keystroke);
      evaluate(rules, keystroke, common ? { ...about, common } : about);
    }
  };
  for (let round = 0; round < rounds / 4; round += 1) keystrokes.forEach(judge);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const keystroke of keystrokes) {
      const before = performance.now();
      judge(keystroke);
      times.push((performance.now() - before) / block);
    }
  }
  const meanMs = times.reduce((sum, time) => sum + time, 0) / times.length;
  return {
    perSecond: 1000 / meanMs,
    meanMs,
    p99Ms: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN,
  };
}
