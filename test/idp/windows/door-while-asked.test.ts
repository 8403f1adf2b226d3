import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { news } from '../../../shared/contract/news.ts';
import { Elevadgang } from '../../support/elevadgang.ts';
import { GrownUp } from '../../support/grown-up.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { NewsReader } from '../../support/news-reader.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';
import { ShutOut } from '../../support/way-in.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
let mother: GrownUp;
let teacher: Elevadgang;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid, { only: ['idah1234', 'gust9852', 'mett8647', 'mett7685'] });
  mother = await GrownUp.at(provider, mitid, 'mett8647');
  teacher = new Elevadgang(await GrownUp.at(provider, mitid, 'mett7685'));
}, 60_000);
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});
beforeEach(async () => {
  for (const table of ['windows', 'openings', 'requests', 'allowances'] as const)
    await provider.database.deleteFrom(table).execute();
});

/** Somebody who has asked the contacts of whoever has this name for a new password. */
async function asks(username = 'idah1234') {
  const pupil = await ShutOut.at(provider, username);
  await pupil.send({ answer: 'ask' });
  const step = await pupil.look();
  if (step.at !== 'waiting') throw new Error(step.at);
  return { pupil, number: step.number };
}

const statesOf = async () => {
  const rows = await provider.database.selectFrom('requests').select('state').execute();
  return rows.map(({ state }) => state);
};

describe('whoever has asked a contact for a new password', () => {
  test('hears that a teacher has opened a door meanwhile, reads who did beside the number, and goes in', async () => {
    const { pupil, number } = await asks();
    const stream = await NewsReader.open(pupil.visitor, provider.issuer + news.signIn.path.replace(':id', pupil.id));
    await teacher.open('password', ['idah1234']);
    await stream.next('changed');
    stream.close();
    expect(await pupil.look()).toMatchObject({ at: 'waiting', number, door: { by: 'Mette Lindgaard' } });
    expect(await pupil.answer({ answer: 'to-window' })).toMatchObject({ at: 'window', gives: 'password' });
    expect(await statesOf(), 'the contact is still asked').toEqual(['waiting']);
    expect(await pupil.answer({ answer: 'through-window' })).toMatchObject({ at: 'new-password', reason: 'reset' });
    expect(await statesOf(), 'and is asked in vain no more').toEqual(['cancelled']);
  });

  test('comes back to the number when the door closes', async () => {
    const { pupil, number } = await asks();
    const { openings } = await teacher.open('password', ['idah1234']);
    await pupil.answer({ answer: 'to-window' });
    await teacher.close(openings[0]?.id ?? '');
    const back = await pupil.look();
    expect(back).toMatchObject({ at: 'waiting', number });
    expect(back).not.toHaveProperty('door');
    expect((await pupil.answer({ answer: 'to-window' })).at, 'there is none any more').toBe('waiting');
  });

  test('is led on at the door when the contact says yes there', async () => {
    const { pupil, number } = await asks();
    await teacher.open('password', ['idah1234']);
    await pupil.answer({ answer: 'to-window' });
    await mother.say('confirm', (await mother.theOne()).id, { number });
    expect(await pupil.look()).toMatchObject({ at: 'new-password', openedBy: 'Mette Bruun' });
  });

  test('asks nobody any more when the password is remembered, or the sign-in begins anew', async () => {
    for (const answer of ['pass-by', 'restart'] as const) {
      const { pupil } = await asks();
      await teacher.open('password', ['idah1234']);
      await pupil.answer({ answer: 'to-window' });
      await pupil.answer({ answer });
      expect(await statesOf(), answer).not.toContain('waiting');
    }
  });

  test('comes through no door once a contact has said that it was nobody of theirs', async () => {
    const { pupil } = await asks();
    await teacher.open('password', ['idah1234']);
    await pupil.answer({ answer: 'to-window' });
    await mother.say('report', (await mother.theOne()).id);
    const step = await pupil.answer({ answer: 'through-window' });
    expect(step).toMatchObject({ at: 'done', to: `/sign-in/${pupil.id}/way-in`, failure: { code: 'not-us' } });
  });

  test('reads no name where the door asks for words', async () => {
    const { pupil } = await asks();
    await teacher.open('password', ['idah1234', 'luna7480']);
    expect(await pupil.look()).toMatchObject({ at: 'waiting', door: {} });
    expect(JSON.stringify(await pupil.look())).not.toContain('Mette');
  });

  test('reads of none with a name of somebody else’s or of nobody’s', async () => {
    await teacher.open('password', ['idah1234']);
    for (const username of ['gust9852', 'bxqz1000']) {
      const { pupil } = await asks(username);
      expect(await pupil.look(), username).not.toHaveProperty('door');
      expect((await pupil.answer({ answer: 'to-window' })).at, username).toBe('waiting');
    }
  });
});
