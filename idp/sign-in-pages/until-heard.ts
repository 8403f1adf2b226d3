import { setTimeout as passed } from 'node:timers/promises';
import type { Desk } from '../sign-in/desk.ts';
import { findSignIn, type SignIn } from '../sign-in/sign-ins.ts';

/** Milliseconds: as long as another provider has to answer. */
const longest = 10_000;
const between = 1000;

/** Waits, in the browser's stead, until an answer has been looked into: the page that says so is not loaded over and over. */
export async function untilHeard(
  signIn: SignIn,
  browser: string | undefined,
  { database, now }: Desk,
): Promise<SignIn> {
  let stands = signIn;
  for (let waited = 0; waited < longest; waited += between) {
    const { state } = stands;
    if (state.at !== 'other-way' || state.hears === undefined || state.hears < now().getTime()) break;
    await passed(between);
    stands = await findSignIn(database, signIn.id, browser, now());
  }
  return stands;
}
