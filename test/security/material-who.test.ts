import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audiences } from '../../shared/i18n/material/parts.ts';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { LogReader } from '../support/log-reader.ts';
import { MaterialDesk, revisionIn, school } from '../support/material-desk.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';
import { Visitor } from '../support/visitor.ts';

let provider: ProvingProvider;
let desk: MaterialDesk;
beforeAll(async () => {
  provider = await startProvingProvider();
  desk = await MaterialDesk.of(provider);
});
afterAll(() => provider.stop());

const get = (path: string) => new Visitor().send(provider.issuer + path);
const isPublished = async (audience: string) => (await get(`/material/${school}/${audience}`)).status === 200;

describe('who may', () => {
  const others: [string, string, (username: string) => Promise<LogReader>][] = [
    ['teacher', 'jens0022', (username) => LogReader.sure(provider, username)],
    ['leader', 'kirs5760', (username) => LogReader.sure(provider, username)],
    ['parent', 'mett8647', (username) => LogReader.sure(provider, username)],
  ];

  const expectNothing = async (theirs: MaterialDesk) => {
    await provider.database.deleteFrom('materials').execute();
    await provider.database.deleteFrom('material_versions').execute();
    for (const path of ['', '/letterhead', '/parents', '/parents/preview']) {
      const { status, html } = await theirs.look(path);
      expect(status, path).toBe(403);
      expect(html).not.toContain('name="revision"');
    }
    for (const audience of audiences) {
      for (const fields of [
        { do: 'save', revision: '0', text_da: 'x', text_en: '' },
        { do: 'publish', revision: '0' },
        { do: 'take-down' },
        { do: 'send', in: 'da' },
        { do: 'restore', version: '1', revision: '0' },
      ]) {
        await theirs.press(audience, fields);
      }
      expect(await isPublished(audience)).toBe(false);
    }
    await theirs.letterhead({ name: 'Taget', contact: '' });
    expect(await provider.database.selectFrom('materials').select('audience').execute()).toEqual([]);
    const named = await provider.database
      .selectFrom('letterheads')
      .select('name')
      .where('name', '=', 'Taget')
      .execute();
    expect(named).toEqual([]);
  };

  test.each(others)('attack: a %s, however sure, sees and does nothing', async (_, username, signIn) => {
    await expectNothing(new MaterialDesk(await signIn(username)));
  });

  test('attack: an administrator of another school sees and does nothing at this one', async () => {
    await provider.database
      .insertInto('institutions')
      .values({ number: '000777', name: 'Naboskolen', kind: 'school' })
      .execute();
    const reader = await LogReader.sure(provider, 'pern9886');
    await provider.database
      .insertInto('memberships')
      .values((people) => ({
        person: people.selectFrom('people').select('id').where('username', '=', 'pern9886'),
        institution: '000777',
        role: 'user-administrator',
      }))
      .execute();
    expect((await new MaterialDesk(reader, '000777').look()).html).toContain('Naboskolen');
    await expectNothing(new MaterialDesk(reader));
  });

  test('attack: an administrator after the last day at the school sees and does nothing', async () => {
    const yesterday = isoOf(danishDay(new Date()) - 1);
    await provider.database
      .insertInto('memberships')
      .values((people) => ({
        person: people.selectFrom('people').select('id').where('username', '=', 'pete5764'),
        institution: school,
        role: 'user-administrator',
        until: yesterday,
      }))
      .onConflict((conflict) =>
        conflict.columns(['person', 'institution']).doUpdateSet({ role: 'user-administrator', until: yesterday }),
      )
      .execute();
    // Who has no place at all may not even sign in
    await provider.database
      .insertInto('memberships')
      .values((people) => ({
        person: people.selectFrom('people').select('id').where('username', '=', 'pete5764'),
        institution: '099456',
        role: 'teacher',
      }))
      .execute();
    await expectNothing(new MaterialDesk(await LogReader.sure(provider, 'pete5764')));
  });

  test('attack: an administrator with a password alone sees and does nothing, and is led to show more', async () => {
    await provider.database.deleteFrom('raises').execute();
    const { status, html, url } = await desk.look('/parents');
    expect(url.pathname).not.toBe('/me/material/parents');
    expect(html).not.toContain('name="revision"');
    expect(status).toBe(200);
    await desk.press('parents', { do: 'publish', revision: '0' });
    await desk.press('parents', { do: 'save', revision: '0', text_da: 'x', text_en: '' });
    await desk.letterhead({ name: 'Taget', contact: '' });
    expect(await isPublished('parents')).toBe(false);
    expect(await provider.database.selectFrom('materials').select('audience').execute()).toEqual([]);
    await desk.reader.becomeSure();
  });
});

describe('another site', () => {
  test.each([
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'http://evil.localhost' },
    { 'sec-fetch-site': 'cross-site', origin: 'null' },
  ])('attack: a form of another site saves, publishes and sends nothing: %j', async (headers) => {
    const { html } = await desk.save('leaders', { text_da: 'Vores' });
    const revision = revisionIn(html);
    for (const fields of [
      { do: 'publish', revision },
      { do: 'save', revision, text_da: 'Deres', text_en: '' },
      { do: 'send', in: 'da' },
    ]) {
      expect((await desk.press('leaders', fields, headers)).status).toBe(403);
    }
    expect((await desk.letterhead({ name: 'Deres', contact: '' }, headers)).status).toBe(403);
    expect(await isPublished('leaders')).toBe(false);
    expect((await desk.look('/leaders')).html).toContain('Vores</textarea>');
  });

  test('attack: what another site sends for somebody who is signed out is not shown back', async () => {
    const answer = await new Visitor().send(`${provider.issuer}/me/material/parents?school=${school}`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ do: 'save', revision: '0', text_da: 'Skriv din kode her', text_en: '' }),
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('Skriv din kode her');
  });
});

describe('an address', () => {
  test.each([
    '099123%00',
    '%00',
    '..%2f099123',
    '%2e%2e',
    '٠٩٩١٢٣',
    '0991234',
    '99123',
    "099123'--",
    '099123%0a',
    '%F0%9F%98%80',
  ])('attack: an institution number that is none leads nowhere, and breaks nothing: %s', async (number) => {
    await desk.publish('parents');
    for (const path of [`/material/${number}`, `/material/${number}/parents`, `/material/${number}/logo`]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'PARENTS', 'parents%00', '..%2fparents'])(
    'attack: an audience that is none leads nowhere, and breaks nothing: %s',
    async (audience) => {
      expect((await get(`/material/${school}/${audience}`)).status).toBe(404);
    },
  );
});
