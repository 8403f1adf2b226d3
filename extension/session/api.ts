import { ask, type Question } from '../../shared/contract/ask.ts';
import { type Approvals, approvalCalls } from '../../shared/contract/approvals.ts';
import type { ApprovalsSource } from '../../shared/contract/approvals-client.ts';
import { UniloginError } from '../../shared/contract/errors.ts';
import { type Me, meCalls } from '../../shared/contract/me.ts';
import { newsAddress } from '../../shared/contract/news.ts';
import { typedElsewhereCalls } from '../../shared/contract/typed-elsewhere.ts';
import { openFetchedNews } from './fetched-news.ts';
import { aheadBy } from './provider.ts';
import type { Seen } from './store.ts';

/** Where tokens come from. */
export interface Opener {
  /** A token that opens the issuer's API; another than `spent`, which it has just refused. @throws UniloginError */
  token(spent?: string): Promise<{ readonly issuer: string; readonly access: string }>;
}

/** Who is signed in, and how far their provider's clock is ahead. */
export async function lookAtMe(opener: Opener): Promise<Seen> {
  let ahead = 0;
  const me = (await askWithToken(opener, meCalls.me, meCalls.me.path, {
    answered: (response) => (ahead = aheadBy(response) ?? 0),
  })) as Me;
  return { me, ahead, at: Date.now() };
}

/** Tells the provider on which host whoever is signed in has typed their password. No path, and nothing of what was typed. */
export async function tellElsewhere(opener: Opener, host: string): Promise<void> {
  const { typedElsewhere } = typedElsewhereCalls;
  await askWithToken(opener, typedElsewhere, typedElsewhere.path, { body: { host } });
}

/** The requests that wait for whoever is signed in: the same calls that the provider's own page makes. */
export function approvalsBy(opener: Opener): ApprovalsSource {
  return {
    news: newsAddress.approvals,
    openNews: (address, hear) =>
      openFetchedNews(async (signal) => {
        const { issuer, access } = await opener.token();
        return fetch(new URL(address, issuer), {
          headers: bearer(access),
          cache: 'no-store',
          redirect: 'error',
          signal,
        });
      }, hear),
    look: async (signal) => {
      const { approvals } = approvalCalls;
      return (await askWithToken(opener, approvals, approvals.path, { signal })) as Approvals;
    },
    act: async ({ act, id, ...body }, signal) => {
      const call = approvalCalls[act];
      const path = call.path.replace(':id', encodeURIComponent(id));
      return (await askWithToken(opener, call, path, { body, signal })) as Approvals;
    },
  };
}

interface How {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly answered?: (response: Response) => void;
}

/** Asks once more, with a fresh token, when the provider knows the first one no longer. */
async function askWithToken(opener: Opener, call: Question, path: string, { body, signal, answered }: How) {
  const put = async ({ issuer, access }: { issuer: string; access: string }) =>
    ask(call, new URL(path, issuer).href, body, { signal, headers: bearer(access), answered });
  const first = await opener.token();
  try {
    return await put(first);
  } catch (reason) {
    if (!(reason instanceof UniloginError) || reason.code !== 'interaction-expired') throw reason;
    return await put(await opener.token(first.access));
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
