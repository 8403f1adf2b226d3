import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAudit } from '../../../idp/audit/audit.ts';
import { findPersonByUsername } from '../../../idp/people/people.ts';
import { LogReader } from '../../support/log-reader.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
/** Looks after Skovbrynet Skole (099123) and Åbrinkens Skole (099456), and belongs to the first. */
let anders: LogReader;
beforeAll(async () => {
  provider = await startProvingProvider();
  anders = await LogReader.sure(provider, 'ande6586');
});
afterAll(() => provider.stop());

const idOf = async (username: string) => (await findPersonByUsername(provider.database, username))?.id ?? '';
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];
/** The same page of other schools: what stands on the links, and where they lead. */
const others = (html: string) =>
  [...html.matchAll(/<a class="plain" href="(\?|\/me\/(?:reports|log\/school|material)\?[^"]*)">([^<]*)</g)].map(
    ([, to, name]) => [name, to?.replaceAll('&amp;', '&')],
  );

/** An adult has said that it was not this pupil. */
async function report(id: string, pupil: string, adult: string): Promise<void> {
  const at = new Date();
  await provider.database
    .insertInto('requests')
    .values({
      id,
      pupil: await idOf(pupil),
      answered_by: await idOf(adult),
      state: 'reported',
      service: 'Læringsøen',
      counts: 'Substantial',
      holds_seconds: 900,
      number: '',
      network: '',
      wrong: 0,
      device: 'computer',
      gives: 'step-up',
      topic: `sign-in:${id}`,
      asked_at: at,
      expires_at: at,
      ended_at: at,
      session: null,
      client: 'laeringsoen',
      adult: null,
      code: null,
    })
    .execute();
}

describe('reports, for the user administrator of two schools', () => {
  beforeAll(async () => {
    await report('one', 'idah1234', 'mett8647');
    await report('two', 'viol1386', 'kari4776');
    await report('three', 'sofi2477', 'kari4776');
  });

  test('stand at the school whose pupil it was, and each school has its own count until it is looked at', async () => {
    expect(titleOf(await anders.read('/me'))).toBe('Min Unilogin (3)');
    const here = await anders.read('/me/reports');
    expect(titleOf(here)).toBe('Det var ikke os – Skovbrynet Skole (1)');
    expect(here).toContain('Ida Holm, 1.A');
    expect(here).not.toMatch(/Viola|Sofie/);
    expect(others(here)).toEqual([['Åbrinkens Skole (2)', '/me/reports?school=099456&lang=da']]);
    expect(titleOf(await anders.read('/me')), 'what was not looked at is still new').toBe('Min Unilogin (2)');

    const there = await anders.read('/me/reports?school=099456&lang=en');
    expect(titleOf(there)).toBe('That was not us – Åbrinkens Skole (2)');
    for (const name of ['Viola Dahl, 6.B', 'Sofie Brandt, 6.B']) expect(there).toContain(name);
    expect(there).not.toContain('Ida Holm');
    expect(others(there)).toEqual([['Skovbrynet Skole', '/me/reports?school=099123&lang=en']]);
    expect(there, 'another language stays at the school').toContain('href="?school=099456&amp;lang=da"');
    expect(titleOf(await anders.read('/me'))).toBe('Min Unilogin');
  });

  test('attack: are read at no school that is not theirs', async () => {
    const { status, html } = await anders.open('/me/reports?school=751042');
    expect([status, html.includes('Ida Holm'), html.includes('Skovbrynet Kommune')]).toEqual([403, false, false]);
    expect((await anders.open("/me/reports?school=099123'--")).status).toBe(403);
    await provider.database
      .updateTable('memberships')
      .set({ until: '2020-01-01' })
      .where('person', '=', await idOf('ande6586'))
      .where('institution', '=', '099456')
      .execute();
    expect((await anders.open('/me/reports?school=099456')).status, 'whose time there is over').toBe(403);
    expect(others(await anders.read('/me/reports'))).toEqual([]);
    expect((await anders.open('/me/log/school?school=099456')).url.pathname).toBe('/me');
    await provider.database.updateTable('memberships').set({ until: null }).where('until', '=', '2020-01-01').execute();
  });
});

test('the school in numbers is that of the school that was chosen', async () => {
  const lastMonth = new Date();
  lastMonth.setUTCMonth(lastMonth.getUTCMonth() - 1, 15);
  for (const username of ['viol1386', 'magn7112', 'sofi2477', 'yahy4748', 'theo0362', 'naja1252']) {
    const entry = { event: 'adult-asked', person: await idOf(username), client: null } as const;
    await writeAudit(provider.database, entry, lastMonth);
  }
  const here = await anders.read('/me/log/school');
  expect(here).toContain('<p class="muted school">Skovbrynet Skole</p>');
  expect(here).not.toContain('6 gange');
  const [[, to = ''] = []] = others(here);
  const there = await anders.read(to);
  expect(there).toContain('<p class="muted school">Åbrinkens Skole</p>');
  expect(there).toContain('<dt>Bad en voksen om hjælp</dt><dd>6 gange</dd>');
});

test('pages of material begin at the school that the administrator belongs to', async () => {
  expect(others(await anders.read('/me/material'))).toEqual([
    ['Åbrinkens Skole', '/me/material?school=099456&lang=da'],
  ]);
});
