import type { CommonPasswords } from '../../../shared/language-da/blocklist/common-passwords.ts';
import { commonFilterDa, surelyNotCommon } from '../../../shared/language-da/blocklist/filter.ts';
import type { AboutPerson } from '../../../shared/strength/strength.ts';
import type { Wishes } from './password-wishes.ts';
import { StrengthWorker } from './strength-worker.ts';

/** What a page can tell of an own choice by itself. A chunk of its own, because it comes after the field is there to type in. */
export class OwnJudges {
  readonly #filter: CommonPasswords = commonFilterDa();
  readonly #worker: StrengthWorker | undefined;

  constructor(strengthWorker: string | undefined) {
    this.#worker = strengthWorker === undefined ? undefined : open(strengthWorker);
  }

  /** For `About.common`: certainly not common, or nothing, which leaves it to the provider. */
  common(candidate: string): (() => false) | undefined {
    return surelyNotCommon(this.#filter, candidate);
  }

  /** For what beginning it may be common: a guess, until the provider has refused it. */
  beginningOf(candidate: string): string | undefined {
    return this.#filter.beginningOf(candidate);
  }

  /** How hard to guess, where the page has a worker for it. */
  strength(about: AboutPerson): Wishes['strength'] {
    return this.#worker?.ask(about);
  }

  end(): void {
    this.#worker?.end();
  }
}

// Advice that cannot be had is not missed; a developer finds why in the console
function open(address: string): StrengthWorker | undefined {
  try {
    return new StrengthWorker(address);
  } catch (reason) {
    console.warn('unilogin-password: no strength meter.', reason);
    return undefined;
  }
}
