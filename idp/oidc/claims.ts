import type { Account, FindAccount } from 'oidc-provider';
import type { AccountClaims, Accounts } from './accounts.ts';
import { assuranceClaims } from './assurance-claims.ts';

/** Which scope brings which claims. Everything but the name is what a service needs to let somebody in. */
export const claimsByScope = {
  openid: ['sub', 'acr', 'amr', 'uniid', 'aktoer_gruppe', 'unilogin_loa', 'loa', 'institutionsnumre'],
  profile: ['name'],
};

/** An account as the provider carries it through a request. */
export interface ProviderAccount extends Account {
  readonly endsWhenIdle: boolean;
}

/** Answers the provider's question who somebody is. A light client gets institution numbers and nothing else. */
export function createFindAccount(accounts: Accounts): FindAccount {
  return async (ctx, accountId, source): Promise<ProviderAccount | undefined> => {
    const about = await accounts.find(accountId);
    if (about === undefined) return undefined;
    return {
      accountId,
      endsWhenIdle: about.endsWhenIdle,
      claims: () => {
        const light = ctx.oidc.client?.subjectType === 'pairwise';
        return { sub: accountId, ...(light ? lightClaims(about) : fullClaims(about, readAssurance(source))) };
      },
    };
  };
}

function lightClaims({ institutionsnumre }: AccountClaims) {
  return { institutionsnumre };
}

function fullClaims(about: AccountClaims, assurance: Assurance) {
  const { endsWhenIdle: _, ...claims } = about;
  return { ...claims, ...assuranceClaims(assurance.acr, assurance.amr) };
}

export interface Assurance {
  acr: string | undefined;
  amr: readonly string[];
}

/** Codes and refresh tokens carry how sure the sign-in was; access tokens carry it in `extra` (see provider.ts). */
function readAssurance(source: object | undefined): Assurance {
  const carrier: object =
    source !== undefined && 'extra' in source && isObject(source.extra) ? source.extra : (source ?? {});
  const acr = 'acr' in carrier && typeof carrier.acr === 'string' ? carrier.acr : undefined;
  const amr =
    'amr' in carrier && Array.isArray(carrier.amr) ? carrier.amr.filter((item) => typeof item === 'string') : [];
  return { acr, amr };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
