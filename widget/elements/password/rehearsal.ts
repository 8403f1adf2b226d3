import type { Secret } from '../../../shared/contract/answers.ts';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';

/** After so many wrong tries it is shown again: a rehearsal cannot be failed. */
export const patience = 3;

/** How a try fits what was handed out. `places`: how many pictures stood right; nobody counts the letters of words. */
export interface Fit {
  readonly isRight: boolean;
  readonly places: number;
}

/** Compares a try with what this page itself has shown. Words are compared as they are counted, in NFC. */
export function fitOf(secret: HandedOut, tried: Secret): Fit {
  if (secret.form === 'pictures') {
    const given = tried.kind === 'pictures' ? tried.pictures : [];
    const places = secret.pictures.filter((id, index) => id === given[index]).length;
    return { isRight: places === secret.pictures.length, places };
  }
  const isRight = tried.kind === 'password' && tried.password.normalize('NFC') === secret.password.normalize('NFC');
  return { isRight, places: 0 };
}
