import { afterAll, beforeAll, expect, test } from 'vitest';
import { GrownUp, waitingPupil } from '../../support/grown-up.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid);
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

const page = async (who: { visitor: GrownUp['visitor'] }) => {
  const { response } = await who.visitor.visit(`${provider.issuer}/me/reports`);
  return { status: response.status, html: await response.text() };
};

test('"this was not us" ends the session that asked, and the user administrators read of it', async () => {
  const { guest } = await waitingPupil(provider, 'idah1234');
  const mother = await GrownUp.at(provider, mitid, 'mett8647');
  const { id } = await mother.theOne();
  expect(await mother.say('report', id)).toMatchObject({ waiting: [], history: [{ answered: 'reported' }] });

  const step = await guest.look();
  expect(step).toMatchObject({ at: 'refused', failure: { code: 'not-us' } });
  expect(await guest.answer({ answer: 'restart' }), 'nobody begins anew in it').toMatchObject({ at: 'refused' });
  const { url, response } = await guest.visitor.visit(`${provider.issuer}/me`);
  await response.body?.cancel();
  expect(url.pathname).toMatch(/^\/sign-in\//);

  const administrator = await GrownUp.at(provider, mitid, 'ande6586');
  const told = await page(administrator);
  expect(told.status).toBe(200);
  expect(told.html).toContain('Ida Holm, 1.A');
  expect(told.html).toContain('Meldt af en forælder');
  expect(told.html).toContain('På vej til Læringsøen · Fra en computer');
  expect(told.html).not.toContain('Mette');
  expect(await provider.database.selectFrom('mails').select('id').execute(), 'no server to send from').toEqual([]);
});

test('nobody else reads reports: a parent is told whom the page is for', async () => {
  const father = await GrownUp.at(provider, mitid, 'lars0610');
  const told = await page(father);
  expect(told.status).toBe(403);
  expect(told.html).not.toContain('Ida Holm');
});
