import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, GrownUp, waitingPupil } from '../../support/grown-up.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { askedForMore, startBeside } from '../../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
let mother: GrownUp;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid);
  mother = await GrownUp.at(provider, mitid, 'mett8647');
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

test('a pupil asks, the adult sees who and what for, types the number, and the pupil is let on', async () => {
  const { guest, step } = await waitingPupil(provider, 'idah1234');
  expect(step).toMatchObject({ number: expect.stringMatching(/^[1-9]\d$/), secondsLeft: 300, lastsSeconds: 300 });
  const request = await mother.theOne();
  expect(request).toMatchObject({
    pupil: { name: 'Ida Holm', class: '1.A', school: 'Skovbrynet Skole' },
    as: 'contact',
    service: { name: 'Læringsøen' },
    counts: 'AdultVerified',
    holdsSeconds: 1800,
    device: 'computer',
    isSameNetwork: true,
    triesLeft: 2,
  });
  expect(JSON.stringify(request)).not.toContain(`"${step.number}"`);
  const after = await mother.say('confirm', request.id, { number: step.number });
  expect(after).toMatchObject({ waiting: [], history: [{ pupil: { name: 'Ida Holm' }, answered: 'confirmed' }] });
  const done = await guest.look();
  expect(done.at).toBe('done');
  const there = await guest.leave(done);
  expect(there.searchParams.get('code')).toBeTruthy();
});

describe('what a pupil is offered', () => {
  test('first names of contacts and teachers, and nothing else of them', async () => {
    const { guest, step } = await askedForMore(provider, 'gust9852', 'AdultVerified');
    expect(step.adults.map(({ name, is }) => `${name} ${is}`)).toEqual([
      'Lars contact',
      'Mette Bruun contact',
      'Sanne teacher',
      'Yasmin teacher',
    ]);
    const waiting = await ask(guest, step, 'Lars');
    expect(waiting.adult).toBe('Lars');
  });
});
