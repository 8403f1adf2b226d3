import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { administrator, MaterialDesk, revisionIn, school } from '../../support/material-desk.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';
import { Visitor } from '../../support/visitor.ts';

let provider: ProvingProvider;
let desk: MaterialDesk;
beforeAll(async () => {
  provider = await startProvingProvider();
  desk = await MaterialDesk.of(provider);
});
afterAll(() => provider.stop());

const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await new Visitor().send(provider.issuer + path, { headers });
  return { response, html: await response.text() };
};

describe('a user administrator', () => {
  test('finds the pages from "Min Unilogin", six of them, none published', async () => {
    expect((await desk.reader.open('/me?lang=da')).html).toContain('href="/me/material?lang=da"');
    const { html } = await desk.look();
    expect(html).toContain('<h1>Skolens sider om Unilogin</h1>');
    expect(html.match(/Ikke udgivet/g)).toHaveLength(6);
    expect(html).not.toContain('<script');
  });

  test.each(['', '/letterhead', '/parents', '/parents/preview'])(
    'needs no script, in either language: "%s"',
    async (path) => {
      for (const lang of ['da', 'en']) {
        const { html } = await desk.look(path, { lang });
        expect(html).toContain(`<html lang="${lang}"`);
        expect(html).not.toContain('<script');
      }
    },
  );

  test('leaves parts out, adds own words, sees the draft, and publishes it', async () => {
    const saved = await desk.save('parents', { text_da: 'Mød os **tirsdag**.', on: ['forgotten', 'say-yes'] });
    expect(saved.url.pathname).toBe('/me/material/parents/preview');
    expect(saved.html).toContain('Lige nu kan kun I se den.');
    expect(saved.html).toContain('<p>Mød os <strong>tirsdag</strong>.</p>');
    expect(saved.html).toContain('<h2>Har barnet glemt sin kode?</h2>');
    expect(saved.html).not.toContain('Pas på falske beskeder');
    expect((await read(`/material/${school}/parents`)).response.status).toBe(404);

    const published = await desk.press('parents', { do: 'publish', revision: revisionIn(saved.html) });
    expect(published.html).toContain('Siden er udgivet.');
    expect(published.html).toContain(`${provider.issuer}/material/${school}/parents`);
    const { response, html } = await read(`/material/${school}/parents?lang=da`);
    expect(response.status).toBe(200);
    expect(html).toContain('<p>Mød os <strong>tirsdag</strong>.</p>');
    expect(html).not.toContain('Pas på falske beskeder');
    expect(html).not.toContain('Lige nu kan kun I se den.');
  });

  test('stands in the log with what was published and taken down', async () => {
    await desk.publish('udskoling', { text_da: 'Hej' });
    await desk.press('udskoling', { do: 'take-down' });
    const entries = await provider.database
      .selectFrom('audit')
      .innerJoin('people', 'people.id', 'audit.person')
      .where('way', '=', 'udskoling')
      .select(['event', 'username'])
      .orderBy('audit.id')
      .execute();
    expect(entries).toEqual([
      { event: 'material-published', username: administrator },
      { event: 'material-taken-down', username: administrator },
    ]);
  });

  test('changes a draft, and readers see it when it is published, and not before', async () => {
    await desk.publish('staff', { text_da: 'Første udgave' });
    await desk.save('staff', { text_da: 'Anden udgave' });
    expect((await read(`/material/${school}/staff?lang=da`)).html).toContain('Første udgave');
    expect((await desk.look()).html).toContain('Rettet siden da.');
    await desk.publish('staff', { text_da: 'Anden udgave' });
    expect((await read(`/material/${school}/staff?lang=da`)).html).toContain('Anden udgave');
  });

  test('takes a page down, and brings an older one back as a draft', async () => {
    await desk.publish('leaders', { text_da: 'Den gamle' });
    await desk.publish('leaders', { text_da: 'Den nye' });
    const down = await desk.press('leaders', { do: 'take-down' });
    expect(down.html).toContain('Siden er taget ned.');
    expect((await read(`/material/${school}/leaders`)).response.status).toBe(404);
    const back = await desk.press('leaders', { do: 'restore', version: '1', revision: revisionIn(down.html) });
    expect(back.html).toContain('Den gamle side er hentet frem.');
    expect(back.html).toContain('Den gamle</textarea>');
    expect(back.html).toMatch(/Udgivet før<\/h2>[^]*af Anders Vinding/);
  });

  test('sees who published when, the last ten times', async () => {
    for (let count = 1; count <= 12; count += 1) await desk.publish('udskoling', { text_da: `Nummer ${count}` });
    const { html } = await desk.look('/udskoling');
    expect(html.match(/af Anders Vinding/g)).toHaveLength(10);
    expect(html).toContain('name="version" value="12"');
    expect(html).not.toContain('name="version" value="2"');
    expect((await read(`/material/${school}/udskoling?lang=da`)).html).toContain('Nummer 12');
  });

  test('is told when somebody else saved meanwhile, loses nothing, and may save again', async () => {
    const { html } = await desk.look('/mellemtrin');
    const form = { do: 'save', revision: revisionIn(html), text_da: 'Mit', text_en: '', on: 'secret' };
    await desk.save('mellemtrin', { text_da: 'En andens' });
    const refused = await desk.press('mellemtrin', form);
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('En anden har gemt imens.');
    expect(refused.html).toContain('Mit</textarea>');
    const again = await desk.press('mellemtrin', { ...form, revision: revisionIn(refused.html) });
    expect(again.html).toContain('<p>Mit</p>');
    const late = await desk.press('mellemtrin', { do: 'publish', revision: form.revision });
    expect(late.html).toContain('En anden har rettet siden imens.');
    expect((await read(`/material/${school}/mellemtrin`)).response.status).toBe(404);
  });

  test('loses nothing that was typed when the session has ended', async () => {
    const { html } = await desk.look('/indskoling');
    const gone = await MaterialDesk.of(provider, 'kirs5760');
    await provider.database
      .deleteFrom('oidc_artifacts')
      .where('model', '=', 'Session')
      .where('account', 'in', (people) => people.selectFrom('people').select('id').where('username', '=', 'kirs5760'))
      .execute();
    const answer = await gone.press('indskoling', {
      do: 'save',
      revision: revisionIn(html),
      text_da: 'Det, jeg "skrev"\nigår',
      text_en: '',
      on: 'secret',
    });
    expect(answer.status).toBe(401);
    expect(answer.html).toContain('<h1>Du er logget ud</h1>');
    expect(answer.html).toContain('name="text_da" value="Det, jeg &quot;skrev&quot;\nigår"');
    expect(answer.html).toContain('name="on" value="secret"');
  });

  test('is told what is too long, and finds it in the form', async () => {
    const long = 'ord '.repeat(1100);
    const refused = await desk.save('parents', { text_da: long });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Teksten er for lang');
    expect(refused.html).toContain(long.trim());
  });

  test('reads in the own log what was published, taken down and sent', async () => {
    const { html } = await desk.reader.open('/me/log?lang=da');
    expect(html).toContain('Du udgav en side om Unilogin');
    expect(html).toContain('Du tog en side om Unilogin ned');
  });
});

describe('what stands on all pages', () => {
  test('is the school’s own name and contact, at once, and the register’s name where there is none', async () => {
    await desk.publish('parents');
    expect((await read(`/material/${school}/parents?lang=da`)).html).toContain(
      '<p class="school">Skovbrynet Skole</p>',
    );
    const saved = await desk.letterhead({ name: 'Skoven', contact: 'Kontoret\r\n12 34 56 78' });
    expect(saved.html).toContain('Gemt.');
    const { html } = await read(`/material/${school}/parents?lang=da`);
    expect(html).toContain('<p class="school">Skoven</p>');
    expect(html).toContain('<h2>Spørg os</h2><p>Kontoret\n12 34 56 78</p>');
    await desk.letterhead({ name: '', contact: '' });
  });
});

describe('readers', () => {
  test('get a page that anybody on the way may keep, without a cookie or a script', async () => {
    await desk.publish('parents');
    const { response, html } = await read(`/material/${school}/parents?lang=da`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('vary')).toBe('accept-encoding, accept-language');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/<script|https?:\/\/(?!localhost)/);
    const again = await read(`/material/${school}/parents?lang=da`, {
      'if-none-match': response.headers.get('etag') ?? '',
    });
    expect(again.response.status).toBe(304);
  });

  test('read it in their language, and find the other one and the other pages', async () => {
    const { html } = await read(`/material/${school}/parents`, { 'accept-language': 'en-GB' });
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('Your child gets a new password');
    expect(html).toContain('href="?lang=da"');
    const index = await read(`/material/${school}?lang=da`);
    expect(index.html).toContain(`href="/material/${school}/parents?lang=da">Forældre</a>`);
    expect(index.html).not.toContain('Skolens ledelse');
  });

  test('read the school’s Danish words on the English page, marked as Danish, where it wrote no others', async () => {
    await desk.publish('parents', { text_da: 'Kom og vær med' });
    expect((await read(`/material/${school}/parents?lang=en`)).html).toContain(
      '<div lang="da"><p>Kom og vær med</p></div>',
    );
  });

  test.each([
    '/material/000000',
    '/material/000000/parents',
    `/material/${school}/nobody`,
    '/material/751042',
    `/material/${school}/logo`,
  ])('are told kindly where no school has a page: %s', async (path) => {
    const { response, html } = await read(`${path}?lang=da`);
    expect(response.status).toBe(404);
    expect(html).toContain('<h1>Her er ingen side</h1>');
  });

  test('read the numbers of the provider’s own table, and its own minutes', async () => {
    const other = await startProvingProvider({
      IDP_POLICY: 'docs/policy-tables/skovbrynet.json',
      IDP_WINDOW_MINUTES: '7',
    });
    try {
      const theirs = await MaterialDesk.of(other, administrator);
      await theirs.publish('leaders');
      const html = await (await new Visitor().send(`${other.issuer}/material/${school}/leaders?lang=da`)).text();
      expect(html).toContain('tre ord, der er sat sammen');
      expect(html).not.toContain('365');
      await theirs.publish('parents');
      const forParents = await (await new Visitor().send(`${other.issuer}/material/${school}/parents?lang=da`)).text();
      expect(forParents).toContain('Så har barnet 7 minutter.');
    } finally {
      await other.stop();
    }
  });
});
