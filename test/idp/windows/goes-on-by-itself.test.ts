import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { news } from '../../../shared/contract/news.ts';
import type { Desk } from '../../../idp/sign-in/desk.ts';
import type { SignIn } from '../../../idp/sign-in/sign-ins.ts';
import type { At } from '../../../idp/sign-in/state.ts';
import { goThrough } from '../../../idp/sign-in/window.ts';
import { windowRules } from '../../../idp/windows/rules.ts';
import { Elevadgang } from '../../support/elevadgang.ts';
import type { Guest } from '../../support/guest.ts';
import { Household } from '../../support/household.ts';
import { Listening } from '../../support/listening.ts';
import { NewsReader } from '../../support/news-reader.ts';
import { askedForMore } from '../../support/upstream.ts';

let home: Household;
beforeAll(async () => {
  home = await Household.open('lars0610');
});
afterAll(() => home.close());

const streamOf = (guest: Guest) => home.provider.issuer + news.signIn.path.replace(':id', guest.id);

test('a pupil who is asked for more hears that an adult has opened a door, and that it has closed', async () => {
  await home.ida.arrive({ acr_values: 'AdultVerified' });
  expect((await home.ida.look()).at).toBe('step-up');
  const stream = await NewsReader.open(home.ida.visitor, streamOf(home.ida));
  const mother = new Elevadgang(home.mother);
  const { openings } = await mother.open('step-up', ['idah1234'], 'children');
  await stream.next('changed');
  expect(await home.ida.look()).toMatchObject({ at: 'window', gives: 'step-up' });
  await mother.close(openings[0]?.id ?? '');
  await stream.next('changed');
  expect((await home.ida.look()).at).toBe('step-up');
  stream.close();
});

describe('a pupil who waits for another adult’s number', () => {
  beforeEach(async () => {
    await home.provider.database.deleteFrom('windows').execute();
    await home.provider.database.deleteFrom('openings').execute();
  });

  /** Ida has asked her mother, who opens a door instead of typing the number. */
  const number = async () => {
    const { step } = await home.asks();
    const stream = await NewsReader.open(home.ida.visitor, streamOf(home.ida));
    const mother = new Elevadgang(home.mother);
    const { openings } = await mother.open('step-up', ['idah1234'], 'children');
    await stream.next('changed');
    stream.close();
    return { step, close: () => mother.close(openings[0]?.id ?? '') };
  };

  test('reads that a door has opened, beside the number, and goes in', async () => {
    const { step } = await number();
    const seen = await home.ida.look();
    expect(seen).toMatchObject({ at: 'waiting', number: step.number, door: { by: 'Mette Bruun Holm' } });
    expect(await home.ida.answer({ answer: 'to-window' })).toMatchObject({ at: 'window', gives: 'step-up' });
    expect(await home.ida.answer({ answer: 'through-window' })).toMatchObject({ at: 'done' });
    const { database } = home.provider;
    expect(await database.selectFrom('requests').select('state').execute()).toEqual([{ state: 'cancelled' }]);
  });

  test('comes back to the number from the door, by their own wish and when it closes', async () => {
    const { step, close } = await number();
    await home.ida.answer({ answer: 'to-window' });
    expect(await home.ida.answer({ answer: 'pass-by' })).toMatchObject({ at: 'waiting', number: step.number });
    await home.ida.answer({ answer: 'to-window' });
    await close();
    const back = await home.ida.look();
    expect(back).toMatchObject({ at: 'waiting', number: step.number });
    expect(back).not.toHaveProperty('door');
    expect(await home.ida.answer({ answer: 'to-window' }), 'there is none any more').toMatchObject({ at: 'waiting' });
  });

  test('is let on at the door when the other adult has said yes meanwhile', async () => {
    const { id, step } = await home.asks();
    const mother = new Elevadgang(home.mother);
    await mother.open('step-up', ['idah1234'], 'children');
    await home.ida.answer({ answer: 'to-window' });
    await home.mother.say('confirm', id, { number: step.number });
    expect((await home.ida.look()).at).toBe('done');
  });

  test('comes through no door once an adult has said that it was nobody of theirs, nor at that moment', async () => {
    const { id } = await home.asks();
    const { openings } = await new Elevadgang(home.mother).open('step-up', ['idah1234'], 'children');
    await home.ida.answer({ answer: 'to-window' });
    const { database } = home.provider;
    const found = await database.selectFrom('sign_ins').selectAll().where('id', '=', home.ida.id).executeTakeFirst();
    await home.mother.say('report', id);
    const state = found?.state as At<'window'>;
    expect(state).toMatchObject({ at: 'window', opening: openings[0]?.id, request: id });
    const desk = { database, now: () => new Date(), windows: windowRules } as unknown as Desk;
    const move = goThrough({ ...found, state } as SignIn, state, undefined, desk);
    expect(await move.alongside?.(database)).toMatchObject({ at: 'refused' });
    expect(await home.ida.answer({ answer: 'through-window' })).toMatchObject({ at: 'refused' });
  });
});

test('an adult who is asked for more has nobody to wait for', async () => {
  const { guest, step } = await askedForMore(home.provider, 'lars0610');
  expect(step.at).toBe('step-up');
  expect((await Listening.open(guest.visitor, streamOf(guest))).status).toBe(204);
});
