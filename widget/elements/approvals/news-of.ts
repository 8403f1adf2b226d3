import type { State } from '../../../shared/flow/approvals.ts';
import type { Desk } from './desk.ts';
import { endingOf } from './request.ts';
import { shownName } from '../shown-name.ts';

export interface News {
  /** What is said aloud, once; nothing when there is nothing to say. */
  readonly said: string;
  /** Somebody new waits. */
  readonly isNew: boolean;
  /** A request has ended by the page's clock; the provider has the last word. */
  readonly isLate: boolean;
}

/** What has happened from one state to the next that somebody who does not look should hear. */
export function newsOf(before: State, after: State, desk: Desk): News {
  const known = new Map(before.cards.map((card) => [card.request.id, card]));
  const ended = after.cards.flatMap((card) => {
    const was = known.get(card.request.id);
    return card.at === 'over' && was && was.at !== 'over' ? [card] : [];
  });
  // Who waits when the page comes is read with it
  const fresh = before.list ? after.cards.filter(({ request }) => !known.has(request.id)) : [];
  const [first] = fresh;
  const told = first ? [desk.text.say('news', { name: shownName(first.request.pupil.name), count: fresh.length })] : [];
  const said = [...ended.map((card) => endingOf(card, desk)), ...told].join(' ');
  return { said, isNew: fresh.length > 0, isLate: ended.some(({ ending }) => ending === 'late') };
}
