import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuditEntry, writeAudit } from '../../../idp/audit/audit.ts';
import { findPersonByUsername } from '../../../idp/people/people.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';
import { linesOf, LogReader } from '../../support/log-reader.ts';

let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startProvingProvider();
});
afterAll(() => provider.stop());

const idOf = async (username: string) => (await findPersonByUsername(provider.database, username))?.id ?? '';
const write = (entry: AuditEntry, at = new Date()) => writeAudit(provider.database, entry, at);

describe('what has happened to oneself', () => {
  test('is told in sentences, with the service by its registered name and who helped by the first name', async () => {
    const reader = await LogReader.signedIn(provider, 'idah1234');
    const [person, mother] = [await idOf('idah1234'), await idOf('mett8647')];
    await write({ event: 'adult-asked', person, client: 'laeringsoen' });
    await write({ event: 'adult-confirmed', person, client: 'laeringsoen', actor: mother });
    await write({ event: 'level-raised', person, client: 'gone', way: 'nobody' });
    expect(linesOf(await reader.read('/me/log'))).toEqual([
      'Du viste, hvem det var · En tjeneste, som er lukket',
      'Mette Bruun sagde ja · Læringsøen',
      'Du bad om hjælp · Læringsøen',
      'Du kom ind · Læringsøen',
      'Du fik en ny kode · Læringsøen',
    ]);
  });

  test('and what one did for others, with their first names', async () => {
    const reader = await LogReader.signedIn(provider, 'lars0610');
    const [child, father] = [await idOf('gust9852'), await idOf('lars0610')];
    await write({ event: 'adult-confirmed', person: child, client: null, actor: father });
    await write({ event: 'adult-reported', person: child, client: null, actor: father });
    expect(linesOf(await reader.read('/me/log?lang=en')).slice(0, 2)).toEqual([
      'You said of Gustav: This was not us',
      'You said yes for Gustav',
    ]);
  });

  test('has one line for a new password, also of whoever came to it through a door', async () => {
    const reader = await LogReader.signedIn(provider, 'luna7480');
    const [person, actor] = [await idOf('luna7480'), await idOf('mett7685')];
    await write({ event: 'window-opened', person, client: null, actor, way: 'password' });
    await write({ event: 'window-used', person, client: 'my-unilogin', actor, way: 'password' });
    await write({ event: 'password-changed', person, client: 'my-unilogin', way: 'reset' });
    expect(linesOf(await reader.read('/me/log')).slice(0, 3)).toEqual([
      'Du fik en ny kode · Min Unilogin',
      'Du gik gennem døren · Min Unilogin',
      'Mette åbnede en dør for dig',
    ]);
  });

  test('says with what one came in or showed who one is', async () => {
    const reader = await LogReader.signedIn(provider, 'mett7685');
    const person = await idOf('mett7685');
    await write({ event: 'level-raised', person, client: null, way: 'passkey' });
    await write({ event: 'signed-in', person, client: 'my-unilogin', way: 'passkey' });
    expect(linesOf(await reader.read('/me/log')).slice(0, 2)).toEqual([
      'Du kom ind med en adgangsnøgle · Min Unilogin',
      'Du brugte en adgangsnøgle',
    ]);
  });

  test('stands under its Danish day, at the Danish time', async () => {
    const reader = await LogReader.signedIn(provider, 'chri9144');
    const at = new Date(new Date().getFullYear(), new Date().getMonth() - 1, 5, 12);
    at.setUTCHours(23, 30);
    await write({ event: 'passkey-added', person: await idOf('chri9144'), client: null }, at);
    const html = await reader.read('/me/log');
    const noonAfter = new Date(at.getTime() + 12 * 3_600_000);
    const day = new Intl.DateTimeFormat('da', { weekday: 'long', day: 'numeric', month: 'long' }).format(noonAfter);
    const time = new Intl.DateTimeFormat('da', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' }).format(at);
    expect(html).toMatch(/<h2>I dag<\/h2>[^]*<h2>/);
    expect(html).toContain(`<h2>${day}</h2>`);
    expect(html).toContain(`>${time}</time>`);
  });

  test('is turned page by page, without a script, and keeps its place in the other language', async () => {
    const reader = await LogReader.signedIn(provider, 'pete5764');
    const person = await idOf('pete5764');
    for (let count = 0; count < 60; count += 1) await write({ event: 'request-expired', person, client: null });
    const first = await reader.read('/me/log');
    expect(linesOf(first)).toHaveLength(50);
    expect(first).not.toContain('<script');
    expect(first).toContain('href="?page=2&amp;lang=da">Se ældre</a>');
    expect(first).not.toContain('Se nyere');
    const second = await reader.read('/me/log?page=2');
    expect(linesOf(second).length).toBeGreaterThan(10);
    expect(second).toContain('href="?lang=da">Se nyere</a>');
    expect(second).not.toContain('Se ældre');
    expect(second).toContain('href="?page=2&amp;lang=en"');
    for (const page of ['0', '-1', '99999', '1;drop', '1.5']) {
      expect(linesOf(await reader.read(`/me/log?page=${encodeURIComponent(page)}`))).toHaveLength(50);
    }
    expect(await reader.read('/me/log?page=9')).toContain('Der er ikke sket noget endnu.');
  });

  test('leaves out what is too old to keep, though it is still there', async () => {
    const reader = await LogReader.signedIn(provider, 'rasm8171');
    const person = await idOf('rasm8171');
    const old = new Date();
    old.setUTCMonth(old.getUTCMonth() - 7);
    await write({ event: 'adult-refused', person, client: null }, old);
    expect(await reader.read('/me/log')).not.toContain('sagde nej');
  });

  test('is one click from "Min Unilogin"', async () => {
    const reader = await LogReader.signedIn(provider, 'math1853');
    expect(await reader.read('/me')).toContain('href="/me/log?lang=da"');
    expect(await reader.read('/me/log')).toContain('href="/me?lang=da"');
  });
});
