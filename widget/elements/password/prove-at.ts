import * as v from 'valibot';
import { ask } from '../../../shared/contract/ask.ts';
import { UniloginError } from '../../../shared/contract/errors.ts';
import { practiseCall } from '../../../shared/contract/practice.ts';
import type { Wishes } from './password-wishes.ts';

/**
 * Asks an address of the page's own origin whether a try is right, as the provider's practise call does. A secret goes to
 * no other origin: there nobody is asked.
 */
export function proveAt(address: string): NonNullable<Wishes['prove']> {
  return async (secret, signal) => {
    const url = URL.parse(address, document.baseURI);
    if (url?.origin !== location.origin) throw new UniloginError('misconfigured', { option: 'prove-at' });
    return v.parse(practiseCall.answers, await ask(practiseCall, url.href, { secret }, { signal })).right;
  };
}
