import type { Step } from '../../../shared/contract/sign-in.ts';

export type Adults = Extract<Step, { at: 'step-up' }>['adults'];

/** More than these are too many to choose among at a glance: then the teachers wait behind a word. */
const atAGlance = 4;

/** Who is in sight, and who is folded away. */
export function inSight(adults: Adults): { shown: Adults; folded: Adults } {
  const contacts = adults.filter(({ is }) => is === 'contact');
  if (adults.length <= atAGlance || contacts.length === 0) return { shown: adults, folded: [] };
  return { shown: contacts, folded: adults.filter(({ is }) => is === 'teacher') };
}

/** A letter that stands for a person. */
export function initialOf(name: string): string {
  return name.charAt(0);
}
