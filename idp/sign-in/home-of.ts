import type { SignIn } from './sign-ins.ts';

/** The page of a sign-in, or of a change of one's password; or the one beside it to which its state leads. */
export function homeOf({ id, purpose, state }: Pick<SignIn, 'id' | 'purpose' | 'state'>): string {
  if (state.at === 'way-in') return wayInAt(id);
  if (state.at === 'found') return foundAt(id);
  if (state.at === 'other-way') return otherWaysAt(id);
  if (state.at === 'which-person') return whichPersonAt(id);
  if (state.at === 'done' && state.offers !== undefined) return firstPasskeyAt(id);
  return `/${purpose === 'change' ? 'password' : 'sign-in'}/${encodeURIComponent(id)}`;
}

/** Whether a sign-in stands at a page beside its own. */
export function isBeside(signIn: Pick<SignIn, 'id' | 'purpose' | 'state'>): boolean {
  const { at } = signIn.state;
  if (at === 'other-way' || at === 'which-person') return true;
  return at === 'way-in' || at === 'found' || (at === 'done' && signIn.state.offers !== undefined);
}

/** The ways back in for a username. */
export function wayInAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/way-in`;
}

/** The usernames that somebody has asked for, once. */
export function foundAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/found`;
}

/** The ways to sign in at another provider. */
export function otherWaysAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/other-ways`;
}

/** Where whoever is several people here says as whom they come. */
export function whichPersonAt(id: string): string {
  return `${otherWaysAt(id)}/person`;
}

/** The guide for whoever cannot get in. */
export function guideAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/help`;
}

/** Where a forgotten username is found. */
export function findUsernameAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/find-username`;
}

/** Where the code of a letter is typed. */
export function letterAt(id: string): string {
  return `${wayInAt(id)}/letter`;
}

/** Where whoever came by a letter may make a passkey before they go on. */
export function firstPasskeyAt(id: string): string {
  return `/sign-in/${encodeURIComponent(id)}/first-passkey`;
}
