import { type Approvals, approvalCalls } from './approvals.ts';
import { ask } from './ask.ts';
import { newsAddress } from './news.ts';

/** What a grown-up can answer to one request, or do about one pupil. */
export type ApprovalAct =
  | { readonly act: 'confirm'; readonly id: string; readonly number: string }
  /** `unmute` names the mute, the others name the request. */
  | { readonly act: 'refuse' | 'report' | 'mute' | 'unmute'; readonly id: string };

/** Hears that the stream flows, that something has changed, or that the stream ended. */
export type HearNews = (told: 'hello' | 'changed' | 'broken') => void;

/** Opens a stream, and gives what closes it. */
export type OpenNews = (address: string, hear: HearNews) => () => void;

/**
 * Where the requests that wait for one grown-up come from, and where the answers go. Each member tells how it all stands
 * then, and throws UniloginError. A page asks its own origin; an extension brings its own, with a token.
 */
export interface ApprovalsSource {
  /** Address of a stream of server-sent events that says when to look again (contract/call.ts, `News`). */
  readonly news: string;
  /** Opens that stream, where the page's own `EventSource` cannot: it sends no token. */
  readonly openNews?: OpenNews;
  look(signal: AbortSignal): Promise<Approvals>;
  act(act: ApprovalAct, signal: AbortSignal): Promise<Approvals>;
}

/** The provider that wrote this page. Trusts no answer before a schema has read it. */
export const approvalsOfThisPage: ApprovalsSource = {
  news: newsAddress.approvals,
  look: async (signal) => {
    const { approvals } = approvalCalls;
    return (await ask(approvals, approvals.path, undefined, { signal })) as Approvals;
  },
  act: async ({ act, id, ...body }, signal) => {
    const call = approvalCalls[act];
    return (await ask(call, call.path.replace(':id', encodeURIComponent(id)), body, { signal })) as Approvals;
  },
};
