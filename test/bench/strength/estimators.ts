import { createRequire } from 'node:module';

/** What an estimator thinks of a password. `guesses` as decimal logarithm; `level` where it counts none. */
export type Rate = (password: string) => { isGood: boolean; guesses?: number; level?: number };

export interface Estimator {
  /** What a page would import, to weigh it. */
  readonly imports: string;
  load(): Promise<Rate>;
}

const nobody = { username: '', names: [], school: '' };

/** Good: at least 10⁸ guesses (score 3), or what the library calls medium where it counts none. */
export const estimators: Readonly<Record<string, Estimator>> = {
  'zxcvbn 4.4.2': {
    imports: `import * as weighed from 'zxcvbn'; globalThis.weighed = weighed;`,
    async load() {
      const zxcvbn = createRequire(import.meta.url)('zxcvbn');
      return (password) => {
        const { score, guesses_log10: guesses } = zxcvbn(password);
        return { isGood: score >= 3, guesses };
      };
    },
  },
  'zxcvbn-ts, default options': {
    imports: ['core', 'language-common', 'language-en']
      .map((name, at) => `import * as weighed${at} from '@zxcvbn-ts/${name}'; globalThis.weighed${at} = weighed${at};`)
      .join('\n'),
    async load() {
      const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
      const common = await import('@zxcvbn-ts/language-common');
      const english = await import('@zxcvbn-ts/language-en');
      const zxcvbn = new ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...english.dictionary },
        graphs: common.adjacencyGraphs,
        translations: english.translations,
      });
      return (password) => {
        const { score, guessesLog10 } = zxcvbn.check(password);
        return { isGood: score >= 3, guesses: guessesLog10 };
      };
    },
  },
  'ours (shared/strength)': {
    imports: `import * as weighed from './shared/strength/estimate.ts'; globalThis.weighed = weighed;`,
    async load() {
      const { estimate } = await import('../../../shared/strength/estimate.ts');
      return (password) => {
        const { score, guessesLog10 } = estimate(password, nobody);
        return { isGood: score >= 3, guesses: guessesLog10 };
      };
    },
  },
  'check-password-strength 3.0.0': {
    imports: `import * as weighed from 'check-password-strength'; globalThis.weighed = weighed;`,
    async load() {
      const { passwordStrength } = await import('check-password-strength');
      return (password) => {
        const { id: level } = passwordStrength(password);
        return { isGood: level >= 2, level };
      };
    },
  },
};
