import { toFailure, UniloginError } from '../../../shared/contract/errors.ts';
import { identityClient } from '../../../shared/contract/identity-client.ts';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { World } from '../../../shared/flow/sign-in.ts';

/** The provider that wrote this page, as a sign-in needs it. */
export interface IdentityWorld extends World {
  handOut(): Promise<HandedOut>;
}

export function identityWorld(id: string): IdentityWorld {
  const { look, answer, handOut } = identityClient(id);
  return {
    step: look,
    answer,
    handOut: () => handOut(),
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(new UniloginError('cancelled', {}));
        });
      }),
    leave: (to) => location.replace(to),
    toFailure,
  };
}
