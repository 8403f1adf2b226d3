import type { Directory } from '../../shared/contract/directory.ts';
import * as da from '../../shared/i18n/sign-in/da.ts';
import * as en from '../../shared/i18n/sign-in/en.ts';
import { secretTitles } from '../../shared/i18n/sign-in/secret-titles.ts';
import { isSafeAddress } from '../../shared/oidc/safe-address.ts';

/** As people write it, and as they wrote it before. */
const names = ['Unilogin', 'UNI-Login'];

export interface Registered {
  readonly issuer: string;
  readonly services: readonly { readonly name: string; readonly redirectUris: readonly string[] }[];
  /** Other providers at which people show who they are. */
  readonly others: readonly { readonly name: string; readonly issuer: string }[];
}

/** What anybody may know of us, made of what is registered and of the words that our pages say. */
export function directoryOf({ issuer, services, others }: Registered): Directory {
  return {
    issuer,
    names,
    origins: [issuer],
    titles: [...new Set([da, en].flatMap(({ signIn, password }) => secretTitles(signIn, password)))],
    services: named(services.map(({ name, redirectUris }) => ({ name, addresses: redirectUris }))),
    providers: named(others.map(({ name, issuer: address }) => ({ name, addresses: [address] }))),
  };
}

/** Whoever has no address that a browser shows is left out: there is no page of theirs. */
function named(them: readonly { name: string; addresses: readonly string[] }[]): Directory['services'] {
  return them
    .map(({ name, addresses }) => ({ name, origins: originsOf(addresses) }))
    .filter(({ origins }) => origins.length > 0);
}

/** Without a path: that is between the service and us. */
function originsOf(addresses: readonly string[]): string[] {
  const urls = addresses.map((address) => new URL(address)).filter(isSafeAddress);
  return [...new Set(urls.map(({ origin }) => origin))].slice(0, 20);
}
