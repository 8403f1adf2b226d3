import { errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { needOf } from '../../shared/assurance/asked.ts';
import type { Wanted } from '../../shared/assurance/wanted.ts';
import { askedBy, type FindRaises, heldIn } from './assurance.ts';
import { levelsOf } from './service-levels.ts';

const { Check, Prompt } = interactionPolicy;

/** The name of the interaction in which somebody shows more of themselves than the password. */
export const stepUp = 'step_up';

/**
 * Sends somebody who is signed in to show more, when the service's request or its minimum asks for it, as often as it takes.
 * A request that nothing can meet ends at once with `unmet_authentication_requirements`, and so does a silent one.
 */
export function stepUpPrompt(findRaises: FindRaises): interactionPolicy.Prompt {
  return new Prompt(
    { name: stepUp, requestable: false },
    async (ctx) => ({ need: await stillNeeded(ctx, findRaises) }),
    new Check(
      'level_too_low',
      'the level that is asked for has not been reached',
      'unmet_authentication_requirements',
      async (ctx) => {
        const need = await stillNeeded(ctx, findRaises);
        if (need === 'unmet') {
          throw new errors.CustomOIDCProviderError(
            'unmet_authentication_requirements',
            'none of the requested authentication context class references is known here',
          );
        }
        return need === undefined ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
      },
    ),
  );
}

async function stillNeeded(ctx: KoaContextWithOIDC, findRaises: FindRaises): Promise<Wanted | 'unmet' | undefined> {
  const { session, client } = ctx.oidc;
  const held = await heldIn({ session: session?.uid, person: session?.accountId ?? '', client }, findRaises);
  return needOf(held, askedBy(ctx), levelsOf(client));
}
