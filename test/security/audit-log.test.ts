import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuditEntry, writeAudit } from '../../idp/audit/audit.ts';
import { findPersonByUsername } from '../../idp/people/people.ts';
import { buildSchool } from '../support/little-school.ts';
import { linesOf, LogReader } from '../support/log-reader.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

let provider: ProvingProvider;
/** Of Ida and Gustav. */
let mette: LogReader;
beforeAll(async () => {
  provider = await startProvingProvider();
  mette = await LogReader.sure(provider, 'mett8647');
});
afterAll(() => provider.stop());

const idOf = async (username: string) => (await findPersonByUsername(provider.database, username))?.id ?? '';
const write = (entry: AuditEntry) => writeAudit(provider.database, entry, new Date());
/** How the addresses on a page name the children whose log it leads to. */
const childrenIn = (html: string) => [...html.matchAll(/\/me\/log\/child\?of=([\w-]{22})&/g)].map(([, of = '']) => of);

describe('a guardian', () => {
  test('reads what happened to a child, and who confirmed, by first names alone', async () => {
    const [child, mother, father] = [await idOf('idah1234'), await idOf('mett8647'), await idOf('lars0610')];
    await write({ event: 'adult-confirmed', person: child, client: 'laeringsoen', actor: mother });
    await write({ event: 'adult-refused', person: child, client: 'laeringsoen', actor: father });
    const children = await mette.read('/me/log/child');
    expect(children).toMatch(/>Ida<.*>Gustav</);
    const html = await mette.read(`/me/log/child?of=${childrenIn(children)[0]}`);
    expect(html).toContain('<h1>Hvad er der sket for Ida?</h1>');
    expect(linesOf(html)).toEqual(['Lars sagde nej · Læringsøen', 'Du sagde ja · Læringsøen']);
    expect(html).not.toMatch(/idah1234|Holm/);
    expect(childrenIn(await mette.read('/me/log'))).toEqual(childrenIn(children));
  });

  test('attack: reads no log but of their own children, whatever the address says', async () => {
    await write({ event: 'adult-asked', person: await idOf('idah1234'), client: null });
    const mothers = childrenIn(await mette.read('/me/log/child'));
    const other = await LogReader.sure(provider, 'pern9886');
    expect(mothers).toHaveLength(2);
    for (const of of [...mothers, await idOf('idah1234'), 'idah1234', '', '1', '%', "' or ''='"]) {
      const { status, html } = await other.open(`/me/log/child?of=${encodeURIComponent(of)}`);
      expect(status).toBe(404);
      expect(html).not.toMatch(/Ida|bad om hjælp/);
    }
    const twice = await other.open(`/me/log/child?of=${mothers[0]}&of=${mothers[1]}`);
    expect(twice.html).not.toContain('Ida');
  });

  test('attack: whose relation or custody has ended reads nothing more, and is told no name', async () => {
    const [child, father] = [await idOf('gust9852'), await idOf('lars0610')];
    await write({ event: 'adult-confirmed', person: child, client: null, actor: father });
    const reader = await LogReader.sure(provider, 'lars0610');
    const [, of = ''] = childrenIn(await reader.read('/me/log/child'));
    expect(await reader.read(`/me/log/child?of=${of}`)).toContain('Gustav');
    const contact = () =>
      provider.database.updateTable('contacts').where('adult', '=', father).where('child', '=', child);
    for (const end of [contact().set({ until: '2026-01-01' }), contact().set({ until: null, custody: false })]) {
      await end.execute();
      const after = await reader.open(`/me/log/child?of=${of}`);
      expect(after.status).toBe(404);
      expect(after.html).not.toContain('Gustav');
      const own = await reader.read('/me/log');
      expect(linesOf(own)).toContain('Du sagde ja for et barn');
      expect(own).not.toContain('Gustav');
    }
  });

  test('attack: a child does not learn the name of somebody who was their contact once', async () => {
    const [child, mother] = [await idOf('luna7480'), await idOf('pern9886')];
    await write({ event: 'adult-beside', person: child, client: null, actor: mother });
    const reader = await LogReader.signedIn(provider, 'luna7480');
    expect(linesOf(await reader.read('/me/log'))).toContain('Pernille hjalp dig ved skærmen');
    await provider.database.deleteFrom('contacts').where('adult', '=', mother).execute();
    expect(linesOf(await reader.read('/me/log'))).toContain('En voksen hjalp dig ved skærmen');
  });

  test('attack: reads nothing with a password alone', async () => {
    const reader = await LogReader.signedIn(provider, 'thom8721');
    const [of] = childrenIn(await reader.read('/me/log'));
    for (const path of ['/me/log/child', `/me/log/child?of=${of}`]) {
      const { url, html } = await reader.open(path);
      expect(url.pathname).toMatch(/^\/sign-in\//);
      expect(html).not.toMatch(/Luna|Emil/);
    }
  });

  test('attack: reads nothing of a child of grade 9, or of one whose grade nobody knows', async () => {
    const parent = await idOf('hass3186');
    const row = await provider.database
      .selectFrom('class_members')
      .innerJoin('people', 'people.id', 'class_members.person')
      .where('class', '=', '9.A')
      .where('role', '=', 'pupil')
      .select(['people.id', 'people.given_name'])
      .executeTakeFirstOrThrow();
    await provider.database.insertInto('contacts').values({ adult: parent, child: row.id }).execute();
    const reader = await LogReader.sure(provider, 'hass3186');
    const before = await reader.read('/me/log/child');
    expect(childrenIn(before)).toHaveLength(1);
    expect(before).not.toContain(row.given_name);
    expect(before).toContain('Fra 9. klasse');
    await provider.database
      .deleteFrom('class_members')
      .where('person', '=', await idOf('ahme3482'))
      .execute();
    expect(childrenIn(await reader.read('/me/log/child'))).toEqual([]);
  });
});

test('attack: reading another’s log by one’s own page: the address says nothing of whose it is', async () => {
  const other = await idOf('rasm8171');
  await write({ event: 'request-ended', person: other, client: null });
  const reader = await LogReader.signedIn(provider, 'pete5764');
  const own = linesOf(await reader.read('/me/log'));
  expect(own).toEqual(['Du kom ind · Læringsøen', 'Du fik en ny kode · Læringsøen']);
  for (const name of ['person', 'of', 'actor', 'id', 'sub', 'user']) {
    expect(linesOf(await reader.read(`/me/log?${name}=${other}`))).toEqual(own);
  }
});

test('attack: a script in the name of a person, a service or another way stands as text', async () => {
  const bad = '<img src=x onerror=alert(1)>"\'&';
  const [child, mother] = [await idOf('saga4156'), await idOf('line2064')];
  const { database } = provider;
  await database.updateTable('people').set({ given_name: bad }).where('id', 'in', [child, mother]).execute();
  await database.updateTable('oidc_clients').set({ name: bad }).where('id', '=', 'laeringsoen').execute();
  await write({ event: 'adult-confirmed', person: child, client: 'laeringsoen', actor: mother });
  await write({ event: 'password-changed', person: child, client: 'laeringsoen', way: bad });
  const reader = await LogReader.sure(provider, 'line2064');
  const children = await reader.read('/me/log/child');
  const pages = [children, await reader.read('/me/log')];
  for (const of of childrenIn(children)) pages.push(await reader.read(`/me/log/child?of=${of}`));
  pages.push(await reader.read(`/me/log/child?of=${encodeURIComponent(bad)}&page=${encodeURIComponent(bad)}`));
  for (const html of pages) expect(html).not.toContain('<img');
  expect(pages.join('')).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
});

describe('the school in numbers', () => {
  let anders: LogReader;
  beforeAll(async () => {
    const lastMonth = new Date();
    lastMonth.setUTCMonth(lastMonth.getUTCMonth() - 1, 15);
    await buildSchool(provider.database, '333333', ['a', 'b', 'c', 'd', 'e', 'f']);
    const rows = await provider.database.selectFrom('people').select(['id', 'institution']).execute();
    const ours = rows.filter(({ institution }) => institution === '099123').slice(0, 7);
    const theirs = rows.filter(({ institution }) => institution === '333333');
    for (const { id } of [...ours, ...theirs]) {
      await writeAudit(provider.database, { event: 'adult-asked', person: id, client: null }, lastMonth);
    }
    anders = await LogReader.signedIn(provider, 'ande6586');
  });

  test('attack: is for no administrator who has shown a password alone', async () => {
    const { url, html } = await anders.open('/me/log/school');
    expect(url.pathname).toMatch(/^\/sign-in\//);
    expect(html).not.toContain('Skolen i tal');
  });

  test('attack: is about the administrator’s own school, whatever the address says, and names nobody', async () => {
    await anders.becomeSure();
    expect(await anders.read('/me')).toMatch(/href="\/me\/log\/school\?lang=da".*href="\/me\/reports\?lang=da"/);
    const asked = await anders.open('/me/log/school?school=333333');
    expect([asked.url.pathname, asked.html.includes('School 333333')]).toEqual(['/me', false]);
    for (const name of ['institution', 'of', 'School']) {
      const html = await anders.read(`/me/log/school?${name}=333333`);
      expect(html).toMatch(/<h1>Skolen i tal<\/h1><p class="muted school">Skovbrynet Skole/);
      expect(html).toContain('<dt>Bad en voksen om hjælp</dt><dd>7 gange</dd>');
      expect(html).not.toMatch(/School 333333|6 gange|13 gange/);
    }
  });

  test('attack: is for nobody else', async () => {
    for (const username of ['mett7685', 'kirs5760']) {
      const reader = await LogReader.sure(provider, username);
      expect(await reader.read('/me')).not.toContain('/me/log/school');
      expect((await reader.open('/me/log/school')).url.pathname).toBe('/me');
    }
  });
});
