import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createBogbjerget } from '../../demo/server/bogbjerget.ts';
import { createLaeringsoen } from '../../demo/server/laeringsoen.ts';
import { listen } from '../../demo/server/listen.ts';

const signedOut = () => Promise.resolve(Response.json({ signedIn: false }));
const signedIn = () =>
  Promise.resolve(
    Response.json({ signedIn: true, person: { id: 'p1', name: 'Ida Holm', institutions: [] }, expiresAt: 4e12 }),
  );
const origin = 'http://127.0.0.1:4500';
const issuer = 'http://localhost:4400';

function island(handler = signedOut) {
  return createLaeringsoen({ handler, issuer, library: 'http://127.0.0.1:4501', accounts: [] });
}

describe('every page of the demo', () => {
  test.each(['/', '/laeringsoen', '/popup', '/karakterer', '/popup/karakterer', '/public', '/public/popup'])(
    '%s runs no inline code',
    async (path) => {
      const response = await island().request(path);
      const policy = response.headers.get('content-security-policy');
      expect(response.status).toBe(200);
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
    },
  );

  test('is kept by no cache, so that the back button shows no pupil of before', async () => {
    const response = await island(signedIn).request('/laeringsoen');
    expect(await response.text()).toContain('Hej Ida!');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('speaks English once asked, and leaves the wish out of the address', async () => {
    const asked = await island().request('/laeringsoen?lang=en');
    expect(asked.headers.get('location')).toBe('/laeringsoen');
    const cookie = asked.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await island().request('/laeringsoen', { headers: { cookie } });
    expect(await page.text()).toContain('Welcome ashore');
  });
});

describe('what the demo keeps for people', () => {
  const entry = { method: 'POST', body: JSON.stringify({ text: 'En krabbe' }) };

  test('is kept for nobody who is not signed in', async () => {
    const response = await island().request('/api/logbook', { ...entry, headers: { origin: 'http://localhost' } });
    expect(response.status).toBe(401);
  });

  test('is written by its own pages only', async () => {
    const response = await island(signedIn).request('/api/logbook', {
      ...entry,
      headers: { origin: 'http://evil.example' },
    });
    expect(response.status).toBe(403);
  });

  test('comes back to whoever wrote it', async () => {
    const site = island(signedIn);
    await site.request('/api/logbook', { ...entry, headers: { origin: 'http://localhost' } });
    expect(await (await site.request('/api/logbook')).json()).toEqual(['En krabbe']);
  });

  test('marks are for somebody who is sure enough, and the others hear what is missing', async () => {
    const sure = (acr: string) => () =>
      Promise.resolve(Response.json({ signedIn: true, person: { id: 'p1', acr, institutions: [] }, expiresAt: 4e12 }));
    const refused = await island(sure('Loalow')).request('/api/marks');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toMatch(/insufficient_user_authentication.*loa\/Substantial/);
    const site = island(sure('TwoFactor'));
    const reflection = { method: 'POST', body: JSON.stringify({ text: 'Brøker' }) };
    const send = (from: string) => site.request('/api/marks/reflection', { ...reflection, headers: { origin: from } });
    expect((await send('http://evil.example')).status).toBe(403);
    expect((await send('http://localhost')).status).toBe(201);
    expect(await (await site.request('/api/marks')).json()).toMatchObject({
      marks: [{ subject: 'danish' }, { subject: 'maths' }, { subject: 'english' }, { subject: 'nature' }],
      reflection: 'Brøker',
    });
  });

  test('is a book that the library has', async () => {
    const site = createBogbjerget({ handler: signedIn, island: origin });
    const headers = { origin: 'http://localhost' };
    expect((await site.request('/api/loans/nowhere', { method: 'PUT', headers })).status).toBe(404);
    expect((await site.request('/api/loans/alice', { method: 'PUT', headers })).status).toBe(204);
    expect(await (await site.request('/api/loans')).json()).toEqual(['alice']);
  });
});

test('a taken port is told in one sentence', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await expect(listen(island(), port, 'DEMO_PORT')).rejects.toThrow(`Port ${port} is taken by another program`);
  other.close();
});
