import type { ErrorCode } from '../shared/contract/errors.ts';
import { json, redirect } from './answers.ts';
import { popupPage } from './popup-page.ts';
import { withError } from './return-address.ts';

/** Who waits for the outcome of a sign-in: a page to go back to, or one that hears of it on a channel. */
export interface Waiting {
  readonly returnTo: string;
  readonly channel?: string | undefined;
  /** The page itself asks, with a frame in it. */
  readonly isFramed?: true | undefined;
}

/** Tells how a sign-in ended. `base`: where the handler stands. */
export function tell(
  { returnTo, channel, isFramed }: Waiting,
  base: string,
  outcome: 'done' | ErrorCode,
  cookies: string[],
): Response {
  if (isFramed) return json({ outcome }, cookies);
  const address = outcome === 'done' ? returnTo : withError(returnTo, outcome);
  return channel === undefined
    ? redirect(address, cookies)
    : popupPage({ channel, outcome, address, script: `${base}/popup.js` }, cookies);
}
