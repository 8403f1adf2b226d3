import type { SignIn } from './sign-ins.ts';

/** The page of a sign-in, or of a change of one's password; or the one beside it to which its state leads. */
export function homeOf({ id, purpose, state }: Pick<SignIn, 'id' | 'purpose' | 'state'>): string {
  if (state.at === 'way-in') return wayInAt(id);
  if (state.at === 'found') return foundAt(id);
  return `/${purpose === 'change' ? 'password' : 'sign-in'}/${encodeURIComponent(id)}`;
}

/** The ways back in for a username. */
export function wayInAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/way-in`;
}

/** The usernames that somebody has asked for, once. */
export function foundAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/found`;
}

/** Where a forgotten username is found. */
export function findUsernameAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/find-username`;
}
