import { interactionPolicy } from 'oidc-provider';
import { isShut } from './access.ts';
import type { ProviderAccount } from './claims.ts';

const { Check, Prompt } = interactionPolicy;

/** The name of the interaction in which somebody reads why they do not get in. Nothing that they do there lets them in. */
export const noAccess = 'no_access';

/** What a service is told of it, whatever the reason: the words are for the person. */
export const noAccessError = {
  error: 'access_denied',
  error_description: 'no institution of the person gives access to this service',
} as const;

/**
 * Keeps out whom none of their institutions lets in, once it is known who they are: after a sign-in as with a session that is there,
 * and in silence for a silent request.
 */
export function accessPrompt(): interactionPolicy.Prompt {
  const { error, error_description } = noAccessError;
  return new Prompt(
    { name: noAccess, requestable: false },
    new Check('shut', error_description, error, ({ oidc }) =>
      isShut((oidc.account as ProviderAccount | undefined)?.access) ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
    ),
  );
}
