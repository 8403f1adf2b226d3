import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Guest } from '../../support/guest.ts';
import { Gammelskov } from '../../support/gammelskov.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let service: Gammelskov;
/** A pupil of grade 1, in a browser of their own, signed in at the provider. */
let ida: Guest;
let secret: Awaited<ReturnType<Guest['keepHandedOut']>>['secret'];

beforeAll(async () => {
  provider = await startProvingProvider({ IDP_SINGLE_LOGIN_HOST: 'sli.example.dk' });
  service = await new Gammelskov().register(provider);
});
afterAll(() => provider.stop());

describe('an old fingerprint service signs a pupil in without a changed line', () => {
  test('the pupil comes by its link, signs in for the first time, and goes back with a ticket', async () => {
    ida = new Guest(provider.issuer);
    await ida.follow(service.link(provider.issuer));
    const page = await ida.visitor.send(`${provider.issuer}/sign-in/${ida.id}`);
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self' ");
    expect(page.headers.get('content-security-policy')).toContain('https://gammelskov.example');
    expect(await page.text()).toContain('Gammelskov');
    await ida.answer({ answer: 'username', username: 'idah1234' });
    await ida.answer({ answer: 'secret', secret: provider.secretOf('idah1234') });
    const kept = await ida.keepHandedOut();
    ({ secret } = kept);
    const back = await ida.leave(kept.step);
    expect(back.href).toMatch(
      /^https:\/\/gammelskov\.example\/login\?user=idah1234&timestamp=\d{14}&auth=[0-9a-f]{32}$/,
    );
    expect(service.welcome(back)).toBe('idah1234');
  });

  test('single sign-on: who is signed in already comes back at once', async () => {
    const { url, response } = await ida.visitor.visit(service.link(provider.issuer));
    expect(service.welcome(url)).toBe('idah1234');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('single login: at that host the password is asked for each time', async () => {
    const link = service.link(provider.issuer);
    const single = await ida.visitor.send(link, { headers: { 'x-forwarded-host': 'sli.example.dk' } });
    await ida.follow(single.headers.get('location') ?? '');
    expect(await ida.look()).toMatchObject({ at: 'username' });
    await ida.answer({ answer: 'username', username: 'idah1234' });
    expect(service.welcome(await ida.leave(await ida.answer({ answer: 'secret', secret })))).toBe('idah1234');
  });

  test('what the service asks of itself in the query stays as it wrote it', async () => {
    const address = `${service.address}?to=%2Fopgaver%2f7&x=a+b#her`;
    const { url } = await ida.visitor.visit(service.link(provider.issuer, { address }));
    expect(url.href.startsWith(`${service.address}?to=%2Fopgaver%2f7&x=a+b&user=idah1234&timestamp=`)).toBe(true);
    expect(url.hash).toBe('#her');
    expect(service.welcome(url)).toBe('idah1234');
  });

  test('returURL, which some send as well, changes nothing', async () => {
    const link = `${service.link(provider.issuer)}&returURL=${encodeURIComponent('https://elsewhere.example/')}`;
    expect(service.welcome((await ida.visitor.visit(link)).url)).toBe('idah1234');
  });

  test.each([
    ['a return address of its own with a query, as it is', 'https://gammelskov.example/login?to=a&id=7&path=b&auth=c'],
    ['and one that says who shall come', 'https://gammelskov.example/login?user=x'],
  ])('returURL between our own words changes nothing: %s', async (_, returUrl) => {
    const link = service.link(provider.issuer).replace('&path=', `&returURL=${returUrl}&path=`);
    expect(service.welcome((await ida.visitor.visit(link)).url)).toBe('idah1234');
  });

  test('lines broken as in mail, which some write base64 in, are one', async () => {
    const address = `${service.address}?to=${'opgaver/'.repeat(12)}`;
    const link = new URL(service.link(provider.issuer, { address }));
    const broken = link.searchParams.get('path')?.replaceAll(/.{76}/g, '$&\n') ?? '';
    link.searchParams.set('path', `${broken}\r\n`);
    expect(broken).toContain('\n');
    expect(service.welcome((await ida.visitor.visit(link.href)).url)).toBe('idah1234');
  });

  test('the former sign-out leads to ours, which asks', async () => {
    for (const path of ['/logout', '/unilogin/logout']) {
      const { url, response } = await ida.visitor.visit(provider.issuer + path);
      expect([url.pathname, response.status]).toEqual(['/sign-out', 200]);
    }
  });
});

test('two tickets of the same second come from two', async () => {
  const links = await Promise.all(Array.from({ length: 6 }, () => ida.visitor.visit(service.link(provider.issuer))));
  const times = links.map(({ url }) => url.searchParams.get('timestamp'));
  expect(new Set(times).size).toBe(times.length);
});

test('the answer says that the protocol is at its end (RFC 9745)', async () => {
  const response = await fetch(service.link(provider.issuer), { redirect: 'manual' });
  expect(response.headers.get('deprecation')).toBe('@1719532800');
  expect(response.headers.get('link')).toContain(`<${provider.issuer}/unilogin/uses>; rel="deprecation"`);
});

describe('the supplier', () => {
  const uses = (name: string, word: string) =>
    fetch(`${provider.issuer}/unilogin/uses?lang=en`, {
      headers: { authorization: `Basic ${Buffer.from(`${name}:${word}`).toString('base64')}` },
    });

  test('sees how often the links were used, and how to move on', async () => {
    await fetch(service.link(provider.issuer, { secret: 'another' }), { redirect: 'manual' });
    const page = await uses(service.id, service.secret);
    const text = (await page.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page.status).toBe(200);
    expect(text).toMatch(/Signed in 1\d .*|Signed in \d+/);
    expect(text).toContain('Wrong fingerprint 1');
    expect(text).toContain('Your id stays the same.');
    expect(text).toContain(`Issuer: ${provider.issuer}`);
    expect(text).not.toContain('idah1234');
  });

  test.each([
    ['another’s secret', 'gammelskov', 'wrong'],
    ['nobody', '', ''],
    ['a service without such links', 'laeringsoen', 'demo-only-laeringsoen-4f1d9a6c27e8b035'],
  ])('is nobody else: %s', async (_, name, word) => {
    const answer = await uses(name, word);
    expect([answer.status, await answer.text()]).toEqual([401, '']);
  });
});
