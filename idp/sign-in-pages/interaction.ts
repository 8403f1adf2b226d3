import type { HttpBindings } from '@hono/node-server';
import { errors, type Provider } from 'oidc-provider';
import type { Level } from '../../shared/assurance/level.ts';
import { type Wanted, wants } from '../../shared/assurance/wanted.ts';
import { UniloginError } from '../../shared/contract/errors.ts';
import { usernameFailure } from '../../shared/flow/sign-in.ts';
import { hintIn } from '../../shared/oidc/hint-names.ts';
import { leastAsked } from '../oidc/least-asked.ts';
import { oldLinksOf } from '../oidc/old-links.ts';
import { stepUp } from '../oidc/step-up-prompt.ts';

/** What a sign-in needs to know of the request that led to it. */
export interface Begun {
  readonly id: string;
  /** The service's name, as it is registered. */
  readonly service: string;
  readonly client: string;
  /** The `uid` of the session that the browser has already, if it has one. */
  readonly session: string | null;
  /** `ui_locales` of the request. */
  readonly locales: string | undefined;
  /** `login_hint`, where it can be a username. */
  readonly hint: string;
  /** The lowest level of one's own that is enough for the service. */
  readonly least: Level;
  /** Where the person signs in, as the service or the school's own computer says; it may be the name of nothing. */
  readonly wayHint: string | undefined;
  /** Who is signed in already and asked for more: what still is needed. */
  readonly stepUp: { readonly person: string; readonly need: Wanted } | undefined;
  /** Origins at which the browser may end: a form that leads there must be allowed to. */
  readonly returnsTo: readonly string[];
}

/**
 * Reads the interaction that oidc-provider began with this browser; its cookie is sent to this page's path only.
 * @throws UniloginError `interaction-expired` when it is over, or another's
 */
export async function readInteraction(provider: Provider, bindings: HttpBindings, uid: string): Promise<Begun> {
  const { params, session, prompt, client } = await openInteraction(provider, bindings, uid);
  const hint = textOf(params['login_hint']) ?? '';
  const redirectUri = textOf(params['redirect_uri']);
  return {
    id: uid,
    service: client?.clientName ?? '',
    client: String(params['client_id']),
    session: session?.uid ?? null,
    locales: textOf(params['ui_locales']),
    hint: usernameFailure(hint) === undefined ? hint : '',
    least: leastAsked(params, client),
    wayHint: hintIn((name) => textOf(params[name])),
    stepUp:
      prompt.name === stepUp && session ? { person: session.accountId, need: neededBy(prompt.details) } : undefined,
    returnsTo: [...(redirectUri === undefined ? [] : [redirectUri]), ...(oldLinksOf(client)?.addresses ?? [])].map(
      (address) => new URL(address).origin,
    ),
  };
}

/** The interaction that this browser is in, and the client that began it. @throws UniloginError `interaction-expired` when it is over, or another's */
export async function openInteraction(provider: Provider, { incoming, outgoing }: HttpBindings, uid: string) {
  const begun = await provider.interactionDetails(incoming, outgoing).catch((cause: unknown) => {
    if (cause instanceof errors.SessionNotFound) throw new UniloginError('interaction-expired', {}, { cause });
    throw cause;
  });
  if (begun.uid !== uid) throw new UniloginError('interaction-expired', {});
  const { params, session, prompt } = begun;
  return { params, session, prompt, client: await provider.Client.find(String(params['client_id'])) };
}

/** As step-up-prompt.ts wrote it; what is not there is the lowest that a step-up can be for. */
function neededBy({ need }: Record<string, unknown>): Wanted {
  return wants.find((one) => one === need) ?? 'AdultVerified';
}

function textOf(parameter: unknown): string | undefined {
  return typeof parameter === 'string' ? parameter : undefined;
}
