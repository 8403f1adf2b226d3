import { foundElsewhere } from '../../../shared/flow/pupils-found-elsewhere.ts';
import type { State } from '../../../shared/flow/pupils-state.ts';
import { countsOf, groupOf, groupShown, narrowed } from '../../../shared/flow/pupils-shown.ts';
import type { Desk } from './desk.ts';

type LookedAt = Pick<Desk, 'group' | 'all' | 'shown' | 'elsewhere' | 'counts'>;

/** Seconds that may pass until who stands how is reckoned anew: a door that closes is told by the provider. */
const stamp = 15_000;

/** Whom the page shows. Reckoned once for each change that matters: a clock that ticks goes through no thousand names. */
export class WhoIsShown {
  #known: { readonly keys: readonly unknown[]; readonly answer: LookedAt } | undefined;

  of(state: State, now: number): LookedAt {
    const { list, toldAt, group, search, filter } = state;
    const keys = [list, group, search, filter, Math.floor((now - toldAt) / stamp)];
    const known = this.#known;
    if (known && keys.every((key, index) => key === known.keys[index])) return known.answer;
    const all = groupShown(state, now);
    const shown = narrowed(all, state);
    const answer = { group: groupOf(state), all, shown, counts: countsOf(all), elsewhere: foundElsewhere(state) };
    this.#known = { keys, answer };
    return answer;
  }
}
