import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Elevadgang } from '../../support/elevadgang.ts';
import { GrownUp } from '../../support/grown-up.ts';
import { signedIn } from '../../support/household.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';
import type { Visitor } from '../../support/visitor.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  const only = [
    'sann4454',
    'ande6586',
    'mett8647',
    'lars0610',
    'idah1234',
    'kirs5760',
    'mett7685',
    'torb8397',
    'jens0022',
  ];
  provider = await startBeside(mitid, { only });
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

const open = async ({ visitor }: { visitor: Visitor }, path: string) => {
  const { url, response } = await visitor.visit(provider.issuer + path);
  return { url, headers: response.headers, status: response.status, html: await response.text() };
};

describe('Elevadgang', () => {
  test('is a teacher’s by the password alone, is the element with its script, and names nobody', async () => {
    const teacher = await signedIn(provider, 'sann4454');
    const { status, html, headers } = await open(teacher, '/me/pupils?lang=en');
    expect(status).toBe(200);
    expect(html).toContain('<h1>Elevadgang</h1>');
    expect(html).toContain(
      '<unilogin-pupils sure-at="/me/pupils/sure?lang=en" log-at="/me/log/child?lang=en" lang="en">',
    );
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    expect([script, (await open(teacher, script)).status]).toEqual([
      expect.stringMatching(/^\/pupils\/en\/pupils-[\w-]+\.js$/),
      200,
    ]);
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/);
    expect(html).not.toContain('sann4454');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await open(teacher, '/elevadgang?lang=en')).url.href).toBe(`${provider.issuer}/me/pupils?lang=en`);
    expect((await open(teacher, '/me/pupils/sure')).url.pathname, 'where more is shown').toMatch(/^\/sign-in\//);
  });

  test('keeps place and class of whoever goes to show more, and no place that is none of theirs', async () => {
    const at = 'place=280001&group=5.A+%22x%22';
    const teacher = await signedIn(provider, 'torb8397');
    const { place } = await new Elevadgang(teacher).look();
    const own = at.replace('280001', place);
    const led = await teacher.visitor.send(`${provider.issuer}/me/pupils/sure?lang=da&${own}`);
    const there = new URL(led.headers.get('location') ?? '', provider.issuer);
    const state = there.searchParams.get('state') ?? '';
    expect([there.pathname, state]).toEqual(['/authorize', `da ${own} more`]);
    const sure = await GrownUp.at(provider, mitid, 'jens0022');
    const back = await open(sure, `/me/pupils/sure?code=c&state=${encodeURIComponent(state)}`);
    expect([back.url.pathname, back.url.search]).toEqual(['/me/pupils', `?lang=da&${own}`]);
    expect(back.html).toContain(`<unilogin-pupils place="${place}" group="5.A &quot;x&quot;" sure-at=`);
    expect((await open(sure, '/me/pupils?place=999999&group=5.A')).html).toContain('<unilogin-pupils sure-at=');
    expect((await open(sure, '/me/pupils?place=x&group=5.A')).html).toContain('<unilogin-pupils sure-at=');
  });

  test('is closed to a user administrator with a password alone, who is led to show more', async () => {
    const { url, html } = await open(await signedIn(provider, 'ande6586'), '/me/pupils');
    expect(url.pathname).toMatch(/^\/sign-in\//);
    expect(html).not.toContain('unilogin-pupils');
  });

  test('is a parent’s, by another name, when they have shown more', async () => {
    const { url } = await open(await signedIn(provider, 'lars0610'), '/me/pupils');
    expect(url.pathname).toMatch(/^\/sign-in\//);
    const mother = await GrownUp.at(provider, mitid, 'mett8647');
    const { status, html } = await open(mother, '/me/pupils');
    expect(status).toBe(200);
    expect(html).toContain('<h1>Dine børn</h1>');
    expect((await open(mother, '/me/pupils/sure')).url.pathname).toBe('/me/pupils');
  });

  test('is offered to whoever has pupils, by the name under which they know it, and to nobody else', async () => {
    const ways = async (username: string) => (await open(await signedIn(provider, username), '/me')).html;
    expect(await ways('mett7685')).toMatch(/href="\/me\/pupils\?lang=da"[^]*?<b>(Elevadgang|Dine børn)<\/b>/);
    for (const username of ['idah1234', 'kirs5760']) {
      const guest = await signedIn(provider, username);
      expect((await open(guest, '/me')).html, username).not.toContain('/me/pupils');
      expect((await open(guest, '/me/pupils')).status, username).toBe(403);
    }
  });
});
