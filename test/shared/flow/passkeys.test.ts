import { describe, expect, test } from 'vitest';
import { failure } from '../../../shared/contract/errors.ts';
import type { Passkey } from '../../../shared/contract/passkeys.ts';
import { type Event, reduce, type State } from '../../../shared/flow/passkeys.ts';

const passkeys: Passkey[] = [{ id: 'one', isSynced: false, madeAt: 1 }];
const states: State[] = [
  { at: 'listing', passkeys },
  { at: 'asking', passkeys, id: 'one' },
  { at: 'adding', passkeys },
  { at: 'removing', passkeys, id: 'one' },
];
const events: Event[] = [{ type: 'add', label: 'x' }, { type: 'ask', id: 'one' }, { type: 'keep' }, { type: 'remove' }];

describe('the page of one’s own passkeys', () => {
  test('nothing is removed that was not asked about, and nothing twice', () => {
    const removals = states.flatMap((state) =>
      events.filter((event) => reduce(state, event)[1]?.do === 'remove').map((event) => `${event.type} at ${state.at}`),
    );
    expect(removals).toEqual(['remove at asking']);
  });

  test('while something is under way, nothing else begins', () => {
    for (const state of states.slice(2)) {
      for (const event of events) expect(reduce(state, event)).toEqual([state]);
    }
  });

  test('whoever asks again while the question is going is asked again', () => {
    for (const id of ['one', 'two'])
      expect(reduce({ at: 'asking', passkeys, id: 'one' }, { type: 'ask', id })[0]).toEqual({
        at: 'asking',
        passkeys,
        id,
      });
  });

  test('what went wrong is told beside the list as it was', () => {
    const failed: Event = { type: 'failed', failure: failure('cancelled', {}) };
    for (const state of states) {
      expect(reduce(state, failed)).toEqual([{ at: 'listing', passkeys, failure: failed.failure }]);
    }
  });

  test('the news goes with the next thing that is done', () => {
    const [listed] = reduce({ at: 'adding', passkeys: [] }, { type: 'listed', news: 'added', passkeys });
    expect(listed).toEqual({ at: 'listing', passkeys, news: 'added' });
    expect(reduce(listed, { type: 'ask', id: 'one' })[0]).toEqual({ at: 'asking', passkeys, id: 'one' });
  });
});
