import { describe, expect, test } from 'vitest';
import { failure } from '../../../shared/contract/errors.ts';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { type Effect, type Event, reduce } from '../../../shared/flow/pupils.ts';
import { undoFor } from '../../../shared/flow/pupils-settled.ts';
import { initial, type State } from '../../../shared/flow/pupils-state.ts';
import { concerned, groupOf, groupShown, narrowed, progressOf } from '../../../shared/flow/pupils-shown.ts';
import { opened, openingOf, pupilOf, pupilsOf, through } from '../../../site/world/pupils.ts';

const [ida, bo, li] = [
  pupilOf('idah1234', { name: 'Ida Holm' }),
  pupilOf('boli1234', { name: 'Bo Li' }),
  pupilOf('livs1234', { name: 'Liv Søndergaard', locked: 60 }),
] as const;
const all = [ida.username, bo.username, li.username];
const list = pupilsOf([ida, bo, li]);

/** One page, and what it asked of the provider. */
class Page {
  state: State = initial;
  effects: readonly Effect[] = [];

  constructor(...events: readonly Event[]) {
    this.send({ type: 'look' }, ...events);
  }

  send(...events: readonly Event[]): this {
    for (const event of events) [this.state, ...this.effects] = reduce(this.state, event);
    return this;
  }

  told(list: Pupils, now = 0, isAct = false): this {
    return this.send({ type: 'told', turn: this.state.turn, list, now, isAct });
  }

  /** Whom the next action would concern. */
  get concerned(): readonly string[] {
    return concerned(narrowed(groupShown(this.state, 0), this.state), this.state);
  }
}
const page = (told = list) => new Page().told(told);
const turnOn = (username: string, isRange = false): Event => ({ type: 'turn', username, isRange, now: 0 });
const givePassword: Event = { type: 'ask', gives: 'password', now: 0 };
const refuse = (page: Page, code: Parameters<typeof failure>[0], isAct = true) =>
  page.send({
    type: 'refused',
    turn: page.state.turn,
    failure: failure(code, {}),
    place: page.state.place,
    isAct,
  });

describe('two clicks', () => {
  test('from the opened page the first asks about the whole class, the second opens for it', () => {
    const { state, effects } = page().send(givePassword, { type: 'confirm' });
    expect(effects).toEqual([{ do: 'open', turn: 2, what: { place: '280001', gives: 'password', pupils: all } }]);
    expect(state.asked).toBeUndefined();
  });

  test('nothing is opened without the second, and a second one after it opens nothing more', () => {
    expect(page().send(givePassword).effects).toEqual([]);
    expect(page().send(givePassword, { type: 'cancel' }, { type: 'confirm' }).effects).toEqual([]);
    expect(page().send(givePassword, { type: 'confirm' }, { type: 'confirm' }).effects).toEqual([]);
  });

  test('somebody who joins the class while the question stands is not in it', () => {
    const asked = page().send(givePassword);
    asked.told(pupilsOf([ida, bo, li, pupilOf('nyyy1234')])).send({ type: 'confirm' });
    expect(asked.effects).toMatchObject([{ do: 'open', what: { pupils: all } }]);
  });
});

describe('whom it concerns', () => {
  test('the selected, also those that a search hides', () => {
    const selected = page().send(turnOn(bo.username), { type: 'search', text: 'ida' }, turnOn(ida.username));
    expect(selected.concerned).toEqual([bo.username, ida.username]);
  });

  test('nobody selected: those who are shown by search and filter', () => {
    expect(page().send({ type: 'search', text: 'soendergaard' }).concerned).toEqual([li.username]);
    expect(page().send({ type: 'filter', filter: 'locked' }).concerned).toEqual([li.username]);
    expect(page().send({ type: 'filter', filter: 'locked' }, { type: 'filter', filter: undefined }).concerned).toEqual(
      all,
    );
  });

  test('nobody at all: nothing is asked', () => {
    expect(page().send({ type: 'search', text: 'nobody' }, givePassword).state.asked).toBeUndefined();
  });

  test('a range, from the one that was turned last, both ways', () => {
    expect(page().send(turnOn(ida.username), turnOn(li.username, true)).concerned).toEqual(all);
    expect(page().send(turnOn(li.username), turnOn(ida.username, true)).concerned.toSorted()).toEqual(all.toSorted());
    const off = page().send({ type: 'turn-all', now: 0 }, turnOn(ida.username), turnOn(bo.username, true));
    expect(off.concerned).toEqual([li.username]);
  });

  test('all who are shown, and none again', () => {
    const some = page().send({ type: 'search', text: 'i' }, { type: 'turn-all', now: 0 });
    expect(some.state.selected.size).toBe(3);
    expect(some.send({ type: 'turn-all', now: 0 }).state.selected.size).toBe(0);
  });

  test('who is theirs no more is not selected any more', () => {
    expect(
      page()
        .send(turnOn(ida.username), turnOn(bo.username))
        .told(pupilsOf([bo])).concerned,
    ).toEqual([bo.username]);
  });

  test('another class is looked at from the beginning', () => {
    const two = {
      ...list,
      groups: [
        { id: '5.A', name: '5.A', kind: 'class' as const, pupils: [ida.username] },
        { id: '5', name: '5. årgang', kind: 'year-group' as const, pupils: [bo.username, li.username] },
      ],
    };
    const other = page(two).send(turnOn(ida.username), { type: 'search', text: 'x' }, { type: 'group', id: '5' });
    expect(other.concerned).toEqual([bo.username, li.username]);
    expect(groupOf(other.told(list).state)?.id, 'that is gone: the first').toBe('5.A');
  });
});

describe('after it', () => {
  const opening = openingOf('o1', all, { code: 'sol kanin' });
  const given = (now = 0) =>
    page()
      .send(turnOn(bo.username), givePassword, { type: 'confirm' })
      .told(opened(list, openingOf('o1', [bo.username])), now, true);

  test('nobody is selected any more, so that the next child is not given with this one', () => {
    expect(given().state.selected.size).toBe(0);
  });

  test('for ten seconds it can be taken back: the doors close, and the selection is as it was', () => {
    const undone = given().send({ type: 'ticked', now: undoFor - 1 }, { type: 'undo' });
    expect(undone.effects).toEqual([{ do: 'close', turn: 3, what: { opening: 'o1' }, place: '280001' }]);
    expect([...undone.state.selected]).toEqual([bo.username]);
    expect(undone.send({ type: 'undo' }).effects, 'once').toEqual([]);
  });

  test('and after them no more', () => {
    expect(given().send({ type: 'ticked', now: undoFor }, { type: 'undo' }).effects).toEqual([]);
  });

  test('what others opened in the same moment is not what is taken back', () => {
    const stepUp = openingOf('o2', [bo.username], { gives: 'step-up' });
    const both = opened(opened(list, openingOf('o1', [bo.username])), stepUp);
    const { state } = page().send(givePassword, { type: 'confirm' }).told(both, 0, true);
    expect(state.undo?.opening).toBe('o1');
  });

  test('how many are through', () => {
    const some = through(opened(list, opening), 'o1', [ida.username, bo.username]);
    expect(progressOf(opening, some)).toEqual({
      through: [ida.username, bo.username],
      missing: [li.username],
      isOpen: true,
    });
    expect(progressOf(opening, through(some, 'o1', [li.username])).isOpen).toBe(false);
  });

  test('when the next door closes by itself, the page looks, once', () => {
    const at = given(1000);
    expect(at.send({ type: 'ticked', now: 300_999 }).effects).toEqual([]);
    expect(at.send({ type: 'ticked', now: 301_000 }).effects).toEqual([{ do: 'look', turn: 3, place: '280001' }]);
    expect(at.send({ type: 'ticked', now: 302_000 }).effects).toEqual([]);
  });

  test('one door is closed from the card, and opened anew from it', () => {
    const shut = given().send({ type: 'close', closed: { opening: 'o1', pupils: [bo.username] } });
    expect(shut.effects).toMatchObject([{ do: 'close', what: { opening: 'o1', pupils: [bo.username] } }]);
    shut.told(list, 0, true);
    expect([...shut.state.shut]).toEqual([[bo.username, 'password']]);
    shut.send({ type: 'reopen', username: bo.username, gives: 'password', now: 0 });
    expect(shut.effects).toMatchObject([{ do: 'open', what: { gives: 'password', pupils: [bo.username] } }]);
    shut.told(opened(list, openingOf('o2', [bo.username])), 0, true);
    expect(shut.state.shut.size).toBe(0);
    expect(shut.state.undo?.opening).toBe('o2');
  });
});

describe('what goes wrong', () => {
  const stepUp: Event = { type: 'ask', gives: 'step-up', now: 0 };

  test('who has shown a password only is asked for more before anything is confirmed', () => {
    const { state, effects } = page().send(stepUp);
    expect(state.refusal?.code).toBe('not-sure-of-you');
    expect(state.asked).toBeUndefined();
    expect(effects).toEqual([]);
    expect(page().send(stepUp).told(list).state.refusal?.code, 'news does not wipe it').toBe('not-sure-of-you');
    const sure = page()
      .send(stepUp)
      .told({ ...list, sureForSeconds: 43_000 });
    expect(sure.state.refusal).toBeUndefined();
    expect(sure.send(stepUp).state.asked?.gives).toBe('step-up');
  });

  test('why an act was refused stands until the next one, and the list is asked for', () => {
    const refused = refuse(page().send(givePassword, { type: 'confirm' }), 'not-your-pupils');
    expect(refused.effects).toMatchObject([{ do: 'look' }]);
    expect(refused.told(list).state.refusal?.code).toBe('not-your-pupils');
    expect(refused.send(givePassword).state.refusal).toBeUndefined();
  });

  test('the way lost: what is shown stays, with why it is old', () => {
    const lost = refuse(page(), 'unreachable', false);
    expect(lost.state).toMatchObject({ list, failure: { code: 'unreachable' } });
    expect(lost.told(list).state.failure).toBeUndefined();
  });

  test('a place that is none of theirs any more leaves nobody’s name, and the first of those that are left is asked for', () => {
    const gone = refuse(page().send(turnOn(ida.username), givePassword), 'not-your-pupils', false);
    expect(gone.state).toMatchObject({ place: 'any', selected: new Set() });
    expect([gone.state.list, gone.state.asked, gone.state.failure]).toEqual([undefined, undefined, undefined]);
    expect(gone.effects).toMatchObject([{ do: 'look', place: 'any' }]);
    const none = refuse(gone, 'not-your-pupils', false);
    expect([none.state.failure?.code, none.effects]).toEqual(['not-your-pupils', []]);
  });

  test('signed out: nobody’s name is left', () => {
    const out = refuse(page().send(turnOn(ida.username), givePassword), 'interaction-expired', false);
    expect(JSON.stringify({ ...out.state, selected: [...out.state.selected] })).not.toMatch(/Ida|idah1234/);
  });

  test('an older answer, and one about another place, change nothing', () => {
    const elsewhere = { ...list, place: '280002' };
    const other = page().send({ type: 'place', id: '280002' });
    expect(other.effects).toEqual([{ do: 'look', turn: 2, place: '280002' }]);
    expect(other.told(list).state.list, 'the old place').toBe(list);
    expect(other.told(elsewhere).state.list).toBe(elsewhere);
    const older = page();
    older.send({ type: 'look' }).told(elsewhere);
    expect(older.send({ type: 'told', turn: 1, list, now: 0, isAct: false }).state.listOf).toBe(1);
  });

  test('while another place is on its way, nothing is given at the one that is still shown', () => {
    const between = page().send({ type: 'place', id: '280002' }, givePassword, { type: 'confirm' });
    expect(between.effects).toEqual([]);
  });
});
