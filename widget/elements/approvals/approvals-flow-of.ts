import type { ApprovalsSource } from '../../../shared/contract/approvals-client.ts';
import { toFailure } from '../../../shared/contract/errors.ts';
import type { Effect, Event, State } from '../../../shared/flow/approvals.ts';
import { approvalsFlow } from '../../../shared/flow/approvals-flow.ts';
import { LocalFlow } from '../../../shared/flow/local-flow.ts';

/** The flow over a source, by the page's clock. `looks` hears each look as it begins: whoever polls waits for it. */
export function flowOf(
  source: ApprovalsSource,
  looks: (look: Promise<unknown>) => void,
): LocalFlow<State, Event, Effect> {
  const look: ApprovalsSource['look'] = (signal) => {
    const looking = source.look(signal);
    looks(looking);
    return looking;
  };
  const { news } = source;
  const heard: ApprovalsSource = { news, look, act: (act, signal) => source.act(act, signal) };
  return new LocalFlow(approvalsFlow({ source: heard, now: () => performance.now(), toFailure }));
}
