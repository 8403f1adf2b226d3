import type { Account, Client, FindAccount, KoaContextWithOIDC } from 'oidc-provider';
import { acrTold } from '../../shared/assurance/asked.ts';
import { type Held, passwordAlone } from '../../shared/assurance/held.ts';
import type { DataCategory } from '../../shared/contract/agreements.ts';
import { type Access, type FindAccess, isShut } from './access.ts';
import type { AccountClaims, Accounts } from './accounts.ts';
import { amrOf, askedIn, assuranceClaims, type FindRaises, type HandOverRaises, heldIn } from './assurance.ts';
import { nobodyYet } from './nobody-yet.ts';
import { levelsOf } from './service-levels.ts';

type AuthorizationCode = NonNullable<KoaContextWithOIDC['oidc']['entities']['AuthorizationCode']>;
type BackchannelRequest = NonNullable<KoaContextWithOIDC['oidc']['entities']['BackchannelAuthenticationRequest']>;
type RefreshToken = NonNullable<KoaContextWithOIDC['oidc']['entities']['RefreshToken']>;

/** Which scope brings which claims. Everything but the name is what a service needs to let somebody in. */
export const claimsByScope = {
  openid: ['sub', 'acr', 'amr', 'uniid', 'aktoer_gruppe', 'unilogin_loa', 'loa', 'institutionsnumre'],
  profile: ['name'],
};

/** An account as the provider carries it through a request. */
export interface ProviderAccount extends Account {
  readonly endsWhenIdle: boolean;
  /** What the session is worth at this service now. */
  readonly held: Held;
  /** By which institutions they get in; undefined at a service of the provider's own. */
  readonly access: Access | undefined;
}

interface Asked {
  readonly findRaises: FindRaises;
  readonly handOverRaises: HandOverRaises;
  readonly findAccess: FindAccess;
}

/**
 * Answers the provider's question who somebody is. A light client gets institution numbers and nothing else, one by agreement what is
 * given. A code or token of whom no institution lets in any longer is nobody's.
 */
export function createFindAccount(accounts: Accounts, { findRaises, handOverRaises, findAccess }: Asked): FindAccount {
  return async (ctx, accountId, source): Promise<ProviderAccount | undefined> => {
    if (ctx.oidc.route === 'backchannel_authentication') return whoeverItIs;
    const about = await accounts.find(accountId);
    if (about === undefined) return undefined;
    const { client } = ctx.oidc;
    const access = await findAccess(accountId, client);
    if (source !== undefined && isShut(access)) return undefined;
    await takeOverRaises(ctx, accountId, handOverRaises);
    const session = source !== undefined && 'sessionUid' in source ? source.sessionUid : undefined;
    const held = await heldIn({ session, person: accountId, client }, findRaises);
    if (source !== undefined && isToldLevel(source)) tellLevel(source, held, client);
    const light = client?.subjectType === 'pairwise';
    return {
      accountId,
      endsWhenIdle: about.endsWhenIdle,
      held,
      access,
      claims: () => ({ sub: accountId, ...within(access, light ? lightClaims(about) : fullClaims(about, held)) }),
    };
  };
}

/** A service asks without a browser: nobody has said who it is (ciba.ts). */
const whoeverItIs: ProviderAccount = {
  accountId: nobodyYet,
  endsWhenIdle: false,
  held: passwordAlone,
  access: undefined,
  claims: () => ({ sub: nobodyYet }),
};

type Source = Parameters<FindAccount>[2];
type ToldLevel = AuthorizationCode | BackchannelRequest | RefreshToken;

function isToldLevel(source: NonNullable<Source>): source is ToldLevel {
  return ['AuthorizationCode', 'BackchannelAuthenticationRequest', 'RefreshToken'].includes(source.kind);
}

/**
 * A code, ask or refresh token was made some time ago, and its ID token comes of what stands in it: it must say what holds now,
 * which may be less. `auth_time` is when the level was shown.
 */
function tellLevel(source: ToldLevel, held: Held, client: Client | undefined): void {
  source.acr = acrTold(held, askedIn(source.claims));
  source.amr = amrOf(held, source.amr);
  if (held.until === undefined) return;
  const raisedAt = Math.floor(held.until / 1000) - levelsOf(client).raiseHolds;
  source.authTime = Math.max(source.authTime ?? 0, raisedAt);
}

/**
 * A session that comes of a sign-in has its `uid` only now, when oidc-provider goes on with the request; whether the level is
 * reached it asks after this.
 */
async function takeOverRaises({ oidc }: KoaContextWithOIDC, person: string, handOver: HandOverRaises): Promise<void> {
  const { result, entities, session } = oidc;
  if (result?.login?.accountId !== person || session === undefined || entities.Interaction === undefined) return;
  await handOver(entities.Interaction.uid, { session: session.uid, person });
}

/** Which claims tell what an agreement gives; the others say how sure it is. */
const claimOf: Record<DataCategory, keyof AccountClaims> = { name: 'name', username: 'uniid', role: 'aktoer_gruppe' };

/** Of these claims what an agreement gives, and the institutions that have one alone. */
function within(access: Access | undefined, claims: Partial<AccountClaims>): object {
  if (access === undefined) return claims;
  const kept = new Set<string>(access.gives.map((one) => claimOf[one]));
  const limited = new Set<string>(Object.values(claimOf));
  const given = Object.entries(claims).filter(([name]) => kept.has(name) || !limited.has(name));
  return { ...Object.fromEntries(given), institutionsnumre: access.institutions };
}

function lightClaims({ institutionsnumre }: AccountClaims) {
  return { institutionsnumre };
}

function fullClaims(about: AccountClaims, held: Held) {
  const { endsWhenIdle: _, ...claims } = about;
  return { ...claims, ...assuranceClaims(held) };
}
