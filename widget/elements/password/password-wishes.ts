import type { Answer, Secret } from '../../../shared/contract/answers.ts';
import type { HandedOut, Step } from '../../../shared/contract/sign-in.ts';
import type { Reason } from '../../../shared/i18n/sign-in/password/messages.ts';
import type { About, Band, Rule } from '../../../shared/policy/rule.ts';
import type { BandPolicy } from '../../../shared/policy/table.ts';
import type { Strength } from '../../../shared/strength/strength.ts';
import type { Pictures } from '../pictures.ts';

/** The steps of a sign-in that lead to a new password. */
export type PasswordStep = Extract<Step, { at: 'new-password' | 'choose-password' | 'rehearse' }>;

/** What the element is for where no sign-in leads it. `change` asks for the current password first. */
export type Mode = 'choose' | 'change' | 'handed-out' | 'practise';

/** How hard a password is to guess, what is weak and what to do: shared/strength gives it. */
export type Advice = Pick<Strength, 'score' | 'warning' | 'suggestion'>;

/** What the page, or the sign-in around it, asks of the element. */
export interface Wishes {
  readonly step: PasswordStep | undefined;
  readonly draw: (() => Promise<HandedOut>) | undefined;
  readonly send: ((answer: Answer) => void) | undefined;
  readonly field: (() => HTMLInputElement) | undefined;
  readonly loadPictures: () => Promise<Pictures>;
  readonly mode: Mode;
  readonly band: Band;
  readonly policy: BandPolicy | readonly Rule[] | undefined;
  readonly context: Partial<About> | undefined;
  readonly check: ((password: string, signal: AbortSignal) => Promise<readonly string[]>) | undefined;
  readonly strength: ((password: string, signal: AbortSignal) => Promise<Advice>) | undefined;
  readonly strengthWorker: string | undefined;
  readonly prove: ((secret: Secret, signal: AbortSignal) => Promise<boolean>) | undefined;
  readonly proveAt: string | undefined;
  readonly pictures: readonly string[] | undefined;
  readonly reason: Reason | undefined;
  readonly daysLeft: number;
  readonly noLater: boolean;
  readonly others: number;
  readonly name: string | undefined;
  readonly required: boolean;
  /** The form around the element. */
  readonly form: HTMLFormElement | null;
  readonly isConnected: boolean;
  /** By itself or by a fieldset around it. */
  readonly isDisabled: boolean;
}
