import { demandOf, refuse } from './demand.ts';
import { createProvider } from './provider.ts';
import { type ProviderOptions, readProviderOptions } from './settings.ts';

/** The API as the provider knows it: a registered client, which may ask about tokens. */
export interface RequireAcrOfTokenOptions extends ProviderOptions {
  /** Whose tokens count here, by client id: what was given to another service is worth nothing. */
  readonly clients: readonly string[];
  /** How long ago, in seconds, the level may have been shown; as long as it holds when nothing is said. */
  readonly maxAgeSeconds?: number;
}

/** Who may go on, by the provider's name for them at the service that asks; or what to answer instead. */
export type TokenAdmission = { readonly subject: string } | { readonly refusal: Response };

/**
 * The guard of `requireAcr` for an API that pages without a backend call with their access token. The provider is asked about
 * the token each time (RFC 7662), so that nothing counts longer than there.
 * @throws UniloginError `misconfigured` with the name of the option at fault
 */
export function requireAcrOfToken(
  options: RequireAcrOfTokenOptions,
  acr: string | readonly string[],
): (request: Request) => Promise<TokenAdmission> {
  const provider = createProvider(readProviderOptions(options));
  const demand = demandOf(acr, options.maxAgeSeconds);
  return async ({ headers }) => {
    const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.get('authorization') ?? '') ?? [];
    if (token === undefined) return { refusal: refuse(401, 'Bearer') };
    const told = await provider.readAccessToken(token).catch(() => 'unreachable' as const);
    if (told === 'unreachable') return { refusal: refuse(503) };
    if (!told || !options.clients.includes(told.client_id)) {
      return { refusal: refuse(401, 'Bearer error="invalid_token"') };
    }
    return demand.isMet(told) ? { subject: told.sub } : { refusal: demand.ask() };
  };
}
