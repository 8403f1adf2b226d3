import type { ApprovalsSource } from '../../shared/contract/approvals-client.ts';
import { toFailure, UniloginError } from '../../shared/contract/errors.ts';
import { failureOf } from '../../shared/oidc/failure-of.ts';
import type { Platform } from '../platform.ts';
import { readSettings } from '../settings.ts';
import { approvalsBy, lookAtMe, type Opener, tellElsewhere } from './api.ts';
import { renew, revoke, signIn, signOutAddress } from './sign-in.ts';
import { openStore, type Seen, type Tokens } from './store.ts';

/** Renewed so many milliseconds before its end, a token does not end on its way. */
const early = 30_000;

/**
 * Who is signed in, in whichever page or worker this is opened: all of them read the same store, and only one at a time
 * spends a refresh token. What goes wrong stands in the store as `attempt`, for whoever is there to show it.
 */
export interface Session {
  /** Only the worker calls it: a popup closes when the window opens. */
  signIn(how: { interactive: boolean }): Promise<void>;
  /** Here: the tokens end, and nothing is kept. */
  signOut(): Promise<void>;
  /** At the provider too, which asks, and tells every service. */
  signOutEverywhere(): Promise<void>;
  /**
   * Looks who it is, and keeps it. To renew the token counts as being there, so nobody who only lets the browser stand open is
   * renewed: without `mayRenew` undefined comes back when the token has ended.
   * @throws UniloginError `interaction-expired` when the session is over
   */
  look(how: { mayRenew: boolean }): Promise<Seen | undefined>;
  /** Another provider was chosen: the tokens of the one before it end. */
  leaveOthers(): Promise<void>;
  readonly approvals: ApprovalsSource;
  /** Tells the provider that the password was typed on this host. Only where the school's policy says so. @throws UniloginError */
  tellElsewhere(host: string): Promise<void>;
}

export function openSession(platform: Platform): Session {
  const store = openStore(platform);
  const alone = <T>(work: () => Promise<T>) => platform.alone('unilogin-tokens', work);

  const opener: Opener = {
    async token(spent) {
      const tokens = await held();
      return isFresh(tokens) && tokens.access !== spent ? tokens : alone(() => renewed(tokens.access));
    },
  };

  async function held(): Promise<Tokens> {
    const tokens = await store.get('tokens');
    const { issuer } = await readSettings(platform);
    if (tokens && new URL(tokens.issuer).href === issuer.href) return tokens;
    throw new UniloginError('interaction-expired', {});
  }

  /** Within the lock. Whoever waited for it finds what the other has brought. */
  async function renewed(spent: string): Promise<Tokens> {
    const tokens = await held();
    if (tokens.access !== spent) return tokens;
    const { refresh } = tokens;
    try {
      if (refresh === undefined) throw new UniloginError('interaction-expired', {});
      const fresh = await renew({ ...tokens, refresh });
      await store.set('tokens', fresh);
      return fresh;
    } catch (reason) {
      const failure = failureOf(reason);
      if (failure.code === 'unreachable') throw new UniloginError('unreachable', {}, { cause: reason });
      await store.remove('tokens', 'seen', 'waiting', 'told');
      await store.set('attempt', { at: 'ended' });
      throw new UniloginError('interaction-expired', {}, { cause: reason });
    }
  }

  async function forget(): Promise<Tokens | undefined> {
    return alone(async () => {
      const tokens = await store.get('tokens');
      await store.remove('tokens', 'seen', 'waiting', 'told');
      await store.set('attempt', { at: 'left' });
      return tokens;
    });
  }

  return {
    approvals: approvalsBy(opener),
    tellElsewhere: (host) => tellElsewhere(opener, host),

    async signIn({ interactive }) {
      if (interactive) await store.set('attempt', { at: 'open' });
      try {
        const { issuer, localProvider } = await readSettings(platform);
        const tokens = await signIn(platform, issuer, { interactive, localProvider });
        await alone(async () => {
          await store.remove('seen', 'attempt');
          await store.set('tokens', tokens);
        });
      } catch (reason) {
        if (interactive) await store.set('attempt', { at: 'failed', failure: failureOfVisit(reason) });
      }
    },

    async signOut() {
      const tokens = await forget();
      if (tokens) await revoke(tokens).catch(() => undefined); // they end with the session all the same
    },

    async signOutEverywhere() {
      const tokens = await forget();
      if (!tokens) return;
      const address = await signOutAddress(new URL(tokens.issuer), platform.wayBack('signed-out'));
      await revoke(tokens).catch(() => undefined);
      await platform.visit(address, { interactive: true }).catch(() => undefined); // closed: signed out here all the same
    },

    async leaveOthers() {
      const { issuer } = await readSettings(platform);
      const left = await alone(async () => {
        const tokens = await store.get('tokens');
        if (!tokens || new URL(tokens.issuer).href === issuer.href) return undefined;
        await store.remove('tokens', 'seen', 'waiting', 'told', 'attempt');
        return tokens;
      });
      if (left) await revoke(left).catch(() => undefined);
    },

    async look({ mayRenew }) {
      if (!mayRenew && !isFresh(await held())) return undefined;
      const seen = await lookAtMe(opener);
      await alone(async () => {
        if (await store.get('tokens')) await store.set('seen', seen); // whoever has left meanwhile is not brought back
      });
      return seen;
    },
  };
}

function isFresh({ expiresAt }: Tokens): boolean {
  return expiresAt - Date.now() > early;
}

/** Browsers tell in words of their own that the window was closed. */
function failureOfVisit(reason: unknown) {
  const isUnknown = reason instanceof Error && reason.name === 'Error' && !(reason instanceof UniloginError);
  return isUnknown ? toFailure(new UniloginError('cancelled', {})) : failureOf(reason);
}
