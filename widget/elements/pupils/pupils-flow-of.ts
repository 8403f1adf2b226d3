import { toFailure } from '../../../shared/contract/errors.ts';
import type { PupilsSource } from '../../../shared/contract/pupils-client.ts';
import { LocalFlow } from '../../../shared/flow/local-flow.ts';
import { pupilsFlow } from '../../../shared/flow/pupils-flow.ts';
import type { Effect, Event } from '../../../shared/flow/pupils.ts';
import { initial, type State } from '../../../shared/flow/pupils-state.ts';

/** Where the page begins; at the first place and class when it does not say. */
interface Begun {
  readonly place: string | undefined;
  readonly group: string | undefined;
}

/** The flow over a source, by the page's clock, from where the page says. `looks` hears each look as it begins: whoever polls waits for it. */
export function flowOf(
  source: PupilsSource,
  { place, group }: Begun,
  looks: (look: Promise<unknown>) => void,
): LocalFlow<State, Event, Effect> {
  const { news } = source;
  const heard: PupilsSource = {
    news,
    look: (place, signal) => {
      const looking = source.look(place, signal);
      looks(looking);
      return looking;
    },
    open: (what, signal) => source.open(what, signal),
    close: (what, signal) => source.close(what, signal),
  };
  const begun = { ...initial, ...(place !== undefined && { place, ...(group !== undefined && { group }) }) };
  return new LocalFlow(pupilsFlow({ source: heard, now: () => performance.now(), toFailure }, begun));
}
