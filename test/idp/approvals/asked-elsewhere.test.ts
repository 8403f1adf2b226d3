import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../support/grown-up.ts';
import { Household } from '../../support/household.ts';

let home: Household;
beforeAll(async () => {
  home = await Household.open();
});
afterAll(() => home.close());

test('a question that another browser took over is told as that, and not as "you stopped"', async () => {
  await home.asks();
  const elsewhere = await home.idaElsewhere();
  await elsewhere.arrive({ acr_values: 'AdultVerified' });
  const step = await elsewhere.look();
  if (step.at !== 'step-up') throw new Error(`not asked for more, but at ${step.at}`);
  await ask(elsewhere, step);
  expect(await home.ida.look()).toMatchObject({ at: 'step-up', failure: { code: 'asked-elsewhere' } });
  await elsewhere.answer({ answer: 'cancel' });
  const own = await elsewhere.look();
  expect(own).toMatchObject({ at: 'step-up' });
  expect(own, 'whoever stops it themselves knows').not.toHaveProperty('failure');
});
