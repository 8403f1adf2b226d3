import type { ReactiveElement } from '@lit/reactive-element';
import { type Challenge, readChallenge } from '../../shared/assurance/challenge.ts';
import { meets } from '../../shared/assurance/told.ts';
import { UniloginError } from '../../shared/contract/errors.ts';
import { isOpen, sessionOf, type Wish } from '../../shared/flow/service-session.ts';
import { UniloginStepUpEvent } from '../events/step-up.ts';
import type { SharedSession } from '../session/shared-session.ts';
import { borrowFocus } from './borrow-focus.ts';

/** Bytes of a body that are kept while the person is away; that may take minutes. */
const largest = 10_000_000;

export interface Refused {
  /** The 401. */
  readonly response: Response;
  /** Where it was asked. */
  readonly url: string;
  /** The request once more, its body not yet read; none where it cannot be sent twice. */
  readonly spare: Request | undefined;
  readonly session: SharedSession;
  /** How the host would sign in. */
  readonly wish: Wish;
  readonly host: ReactiveElement;
}

/**
 * Answers the challenge of an API (RFC 9470): asks the person, waits, and sends the request once more when the same person
 * has come back surer. Else, or when the API is none of the session's, the answer is the 401 that was there.
 * Several requests at once share one prompt.
 * @throws UniloginError `too-large`; the reason of the request's own signal
 */
export async function stepUp({ response, url, spare, session, wish, host }: Refused): Promise<Response> {
  const challenge = readChallenge(response.headers.get('www-authenticate') ?? '');
  const origins = [url, response.url || url].map((address) => new URL(address).origin); // a redirect leads elsewhere
  if (!challenge || !origins.every((origin) => session.trusts(origin))) return response;
  if (!spare || (await sizeOf(spare)) > largest) throw new UniloginError('too-large', {});

  await session.look().catch(() => undefined); // the page may still believe in a level that is over
  const before = sessionOf(session.state);
  const isFirst = !isOpen(session.state);
  session.send({ type: 'ask', wish: { ...wish, params: { ...wish.params, ...paramsOf(challenge) } } });
  const giveBack = isFirst ? borrowFocus(host) : undefined;
  if (isFirst) host.dispatchEvent(new UniloginStepUpEvent(challenge.acrs));
  await decided(session, AbortSignal.any([spare.signal, session.left]));
  giveBack?.();
  spare.signal.throwIfAborted();

  const after = session.state.at === 'signed-in' ? session.state.session : undefined;
  if (!after || after === before || !isEnough(after.person, challenge)) return response;
  // What one person wrote is never sent in the name of another who signed in there
  if (before && before.person.id !== after.person.id) return response;
  void response.body?.cancel();
  return await session.fetch(spare);
}

async function sizeOf(request: Request): Promise<number> {
  const read = request.clone().arrayBuffer();
  return await read.then(
    ({ byteLength }) => byteLength,
    () => 0, // WebKit reads no form with a file in it, and sends it twice all the same
  );
}

function paramsOf({ acrs, maxAgeSeconds }: Challenge): Record<string, string> {
  return {
    ...(acrs.length > 0 && { acr_values: acrs.join(' ') }),
    ...(maxAgeSeconds !== undefined && { max_age: String(maxAgeSeconds) }),
  };
}

function isEnough(person: Parameters<typeof meets>[0], { acrs }: Challenge): boolean {
  return acrs.length === 0 || meets(person, acrs);
}

/** Resolves when nothing is asked any more, however that came, or when it is called off. */
async function decided(session: SharedSession, signal: AbortSignal): Promise<void> {
  let leave: (() => void) | undefined;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!isOpen(session.state)) resolve();
    };
    leave = session.subscribe(look);
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
    look();
  });
  leave?.();
}
