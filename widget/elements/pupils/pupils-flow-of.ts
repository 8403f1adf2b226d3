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
      const looking = rested(source.look(place, signal));
      looks(looking);
      return looking;
    },
    open: (what, signal) => rested(source.open(what, signal)),
    close: (what, signal) => rested(source.close(what, signal)),
  };
  const begun = { ...initial, ...(place !== undefined && { place, ...(group !== undefined && { group }) }) };
  return new LocalFlow(pupilsFlow({ source: heard, now: () => performance.now(), toFailure }, begun));
}

/** A thousand pupils are read in one task and drawn in the next, so that a key or a press comes between. */
async function rested<T>(asked: Promise<T>): Promise<T> {
  const answer = await asked;
  await new Promise((resolve) => setTimeout(resolve));
  return answer;
}
