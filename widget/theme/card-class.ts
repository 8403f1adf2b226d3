import type { Step } from '../../shared/contract/sign-in.ts';

/** How broad the card of a step is: the pad is wide, and an own choice has its rules beside the field where there is room. */
export function cardClass(step: Step): string {
  if (step.at === 'pictures' || (step.at === 'rehearse' && step.form === 'pictures')) return 'card wide';
  return step.at === 'choose-password' ? 'card broad' : 'card';
}
