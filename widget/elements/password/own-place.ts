import type { Answer, Secret } from '../../../shared/contract/answers.ts';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { BandPolicy } from '../../../shared/policy/table.ts';
import { after, beginning, type Place, type Shown, shownAt } from './own-way.ts';
import type { Wishes } from './password-wishes.ts';

/** What the person has shown to know, and been shown, on the way. */
interface Known {
  readonly current: Secret | undefined;
  readonly drawn: HandedOut | undefined;
}

/** Where somebody is when no sign-in leads them: it begins anew with another mode, and with a band that chooses otherwise. */
export class OwnPlace {
  #begun = '';
  #place: Place = 'choose-password';

  shown(wishes: Wishes, policy: BandPolicy, pictures: readonly string[], { current, drawn }: Known): Shown {
    const begun = `${wishes.mode} ${policy.mayChoose}`;
    if (begun !== this.#begun) this.#place = beginning(wishes, policy);
    this.#begun = begun;
    if (drawn && drawn.form !== policy.form && this.#place !== 'choose-password') this.#place = 'new-password';
    const isChange = wishes.mode === 'change' && this.#place !== 'choose-password';
    return shownAt(isChange && current === undefined ? 'current' : this.#place, wishes, policy, pictures);
  }

  go(answer: Answer): void {
    this.#place = after(this.#place, answer);
  }

  reset(): void {
    this.#begun = '';
  }
}
