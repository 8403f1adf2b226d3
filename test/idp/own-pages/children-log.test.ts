import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAudit } from '../../../idp/audit/audit.ts';
import { findPersonByUsername, type Person } from '../../../idp/people/people.ts';
import { linesOf, LogReader } from '../../support/log-reader.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let father: LogReader;
let child: Person;
beforeAll(async () => {
  provider = await startProvingProvider();
  child = (await findPersonByUsername(provider.database, 'gust9852')) as Person;
  father = await LogReader.sure(provider, 'lars0610');
});
afterAll(() => provider.stop());

/** Puts the child into a class of this grade, as a school's data would say it. */
async function moveTo(grade: number): Promise<void> {
  const { database } = provider;
  const institution = child.institution.number;
  const name = `${grade}.X`;
  await database
    .insertInto('classes')
    .values({ institution, name, grade })
    .onConflict((one) => one.doNothing())
    .execute();
  await database.deleteFrom('class_members').where('person', '=', child.id).execute();
  await database.insertInto('class_members').values({ person: child.id, institution, class: name }).execute();
}

/** The address of the child's log, as the page of all children has it. */
async function addressOf(name: string): Promise<string | undefined> {
  const html = await father.read('/me/log/child');
  return [...html.matchAll(/href="\/me\/log\/child\?of=([\w-]+)&amp;lang=da"[^>]*>[^]*?<\/a>/g)].find(([link]) =>
    link.includes(name),
  )?.[1];
}

test('a parent of one child is not asked which, and one of two is', async () => {
  const one = await LogReader.sure(provider, 'hass3186');
  expect(await one.read('/me/log/child')).toContain('<h1>Hvad er der sket for Ahmed?</h1>');
  expect((await one.open('/me/log/child?of=another')).status, 'and of nobody else').toBe(404);
  const two = await LogReader.sure(provider, 'mett8647');
  expect(await two.read('/me/log/child')).toMatch(/child\?of=[^]*child\?of=/);
});

test('a parent comes back from showing more to the child that was chosen', async () => {
  const reader = await LogReader.signedIn(provider, 'thom8721');
  const [, of = ''] = /child\?of=([\w-]+)/.exec(await reader.read('/me/log')) ?? [];
  const [led] = await reader.ledBy(`/me/log/child?of=${of}&lang=da`);
  expect([led?.pathname, led?.searchParams.get('state')]).toEqual(['/authorize', `da of=${of} more`]);
  const [elsewhere] = await reader.ledBy(`/me/log/child?of=${of}%20more&lang=da`);
  expect(elsewhere?.searchParams.get('state'), 'what names no child is left out').toBe('da more');
  await reader.becomeSure();
  const back = new URLSearchParams({ code: 'c', state: led?.searchParams.get('state') ?? '' });
  const { url, html } = await reader.open(`/me/log/child?${back.toString()}`);
  expect([url.pathname, url.searchParams.get('of')]).toEqual(['/me/log/child', of]);
  expect(html).toMatch(/<h1>Hvad er der sket for (Luna|Emil)\?<\/h1>/);
});

describe('what a parent reads of a child who can do much alone', () => {
  test.each([7, 8])('is in grade %i all that happened to the child, who got a new password alone', async (grade) => {
    await moveTo(grade);
    const { database } = provider;
    const write = (entry: Omit<Parameters<typeof writeAudit>[1], 'person'>) =>
      writeAudit(database, { ...entry, person: child.id }, new Date());
    await write({ event: 'level-raised', client: null, way: 'mitid' });
    await write({ event: 'password-changed', client: null, way: 'reset' });
    await write({ event: 'signed-in', client: 'laeringsoen' });
    await write({ event: 'window-spent', client: null, way: 'password' });
    const of = await addressOf('Gustav');
    const html = await father.read(`/me/log/child?of=${of}`);
    expect(html).toContain('<h1>Hvad er der sket for Gustav?</h1>');
    expect(linesOf(html).slice(0, 4)).toEqual([
      'De to ord blev skrevet forkert for mange gange',
      'Gustav kom ind · Læringsøen',
      'Gustav fik en ny kode',
      'Gustav viste, hvem det var',
    ]);
  });

  test('ends with grade 8: from the day the school says grade 9 there is no link, and the old address leads to nothing', async () => {
    await moveTo(8);
    const of = await addressOf('Gustav');
    expect(of).toBeDefined();
    expect((await father.open(`/me/log/child?of=${of}`)).status).toBe(200);
    await moveTo(9);
    expect(await addressOf('Gustav')).toBeUndefined();
    const { status, html } = await father.open(`/me/log/child?of=${of}`);
    expect(status).toBe(404);
    expect(linesOf(html)).toEqual([]);
    expect(html).not.toContain('Gustav');
    expect(html).toContain('Fra 9. klasse, og når vi ikke kender klassen, læser man kun selv om sig selv.');
    const own = await LogReader.signedIn(provider, 'gust9852');
    expect(linesOf(await own.read('/me/log'))).toContain('Du fik en ny kode');
  });
});
