import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askForCode } from '../../support/code-flow.ts';
import { Guest } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let guest: Guest;
beforeAll(async () => {
  provider = await startProvingProvider();
});
afterAll(() => provider.stop());
beforeEach(() => {
  guest = new Guest(provider.issuer);
});

/** Sends the page's form as a browser without scripts does, and gives the page that follows. */
async function sendForm(fields: Record<string, string>, headers: Record<string, string> = {}) {
  return guest.visitor.visit(`${provider.issuer}/sign-in/${guest.id}?lang=da`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'null', 'sec-fetch-site': 'same-origin', ...headers },
  });
}

describe('before any script has come', () => {
  test('a form asks for the name, then for the password, and leads back to the service', async () => {
    const secret = provider.secretOf('pete5764');
    const teacher = new Guest(provider.issuer);
    await teacher.signIn('pete5764', secret);
    const { secret: held } = await teacher.keepHandedOut();
    const password = held.kind === 'password' ? held.password : '';

    expect(await guest.arrive()).toContain('name="username"');
    const next = await (await sendForm({ username: 'pete5764' })).response.text();
    expect(next).toContain('name="password"');
    const wrong = await (await sendForm({ password: 'forkert' })).response.text();
    expect(wrong).toContain('role="alert"');
    expect(wrong).not.toContain('forkert');
    const { url } = await sendForm({ password });
    expect(url.origin).toBe('https://service.example');
    expect(url.searchParams.get('code')).toBeTruthy();
  });

  test('a name of the wrong form is kept in its field, with what is wrong', async () => {
    await guest.arrive();
    const html = await (await sendForm({ username: 'ida' })).response.text();
    expect(html).toContain('value="ida"');
    expect(html).toContain('aria-invalid="true"');
  });

  test('login CSRF: another page’s form changes nothing', async () => {
    await guest.arrive();
    const { response } = await sendForm(
      { username: 'idah1234' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(response.status).toBe(403);
    expect(await guest.look()).toMatchObject({ at: 'username', username: '' });
  });
});

describe('the page', () => {
  test('comes with the strictest policy that it works under, and is kept by nobody', async () => {
    const { response } = await askForCode({ issuer: provider.issuer, visitor: guest.visitor });
    const { headers } = response;
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
    expect(policy).toContain("form-action 'self' https://service.example");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  test('goes out as the browser can unpack it', async () => {
    await guest.arrive();
    const lengths = [];
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding };
      const response = await guest.visitor.send(`${provider.issuer}/sign-in/${guest.id}`, { headers });
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      lengths.push((await response.text()).length);
    }
    expect(new Set(lengths).size, 'the same page each time').toBe(1);
  });

  test('takes the name that the service already knows, if it can be one', async () => {
    expect(await guest.arrive({ login_hint: 'idah1234' })).toContain('value="idah1234"');
    expect(await new Guest(provider.issuer).arrive({ login_hint: '"><script>' })).toContain('value=""');
  });

  test.each([
    ['English, which the service asks for', { ui_locales: 'en' }, 'Who are you?'],
    ['Danish, when nobody asks', {}, 'Hvem er du?'],
  ])('speaks %s', async (_, params, heading) => {
    expect(await guest.arrive(params)).toContain(heading);
  });

  test('is over for a browser that did not begin it, and says what to do', async () => {
    await guest.arrive();
    const response = await fetch(`${provider.issuer}/sign-in/${guest.id}`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('Start igen');
  });

  test('does not lead on to the service before somebody has proven who they are', async () => {
    await guest.arrive();
    const { url } = await guest.visitor.visit(`${provider.issuer}/sign-in/${guest.id}/finish`);
    expect(url.pathname).toBe(`/sign-in/${guest.id}`);
  });
});
