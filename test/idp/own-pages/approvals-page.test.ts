import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Guest } from '../../support/guest.ts';
import { GrownUp } from '../../support/grown-up.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';
import type { Visitor } from '../../support/visitor.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid);
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

/** Somebody who is signed in by a password. */
async function member(username: string): Promise<Guest> {
  const guest = new Guest(provider.issuer);
  await guest.signIn(username, provider.secretOf(username));
  await guest.leave((await guest.keepHandedOut()).step);
  return guest;
}

const open = async ({ visitor }: { visitor: Visitor }, path: string) => {
  const { url, response } = await visitor.visit(provider.issuer + path);
  return { url, headers: response.headers, status: response.status, html: await response.text() };
};

describe('the page at which grown-ups say yes', () => {
  test('is the element with its script, in the language that is chosen, and names nobody', async () => {
    const mother = await GrownUp.at(provider, mitid, 'mett8647');
    const { status, html } = await open(mother, '/me/approvals?lang=en');
    expect(status).toBe(200);
    expect(html).toContain('<h1>Say yes for a child</h1>');
    expect(html).toContain('<unilogin-approvals sure-at="/me/approvals?lang=en" counts-in-title lang="en">');
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    const { status: found } = await open(mother, script);
    expect([script, found]).toEqual([expect.stringMatching(/^\/own-pages\/en\/approvals-[\w-]+\.js$/), 200]);
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/);
    expect(html).not.toContain('mett8647');
    expect((await open(mother, '/ja')).url.pathname).toBe('/me/approvals');
  });

  test('is where the short address leads that the pupil’s page names', async () => {
    const response = await fetch(`${provider.issuer}/ja`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/me/approvals']);
  });

  test('stands in no frame, runs no other script, and is kept nowhere', async () => {
    const { headers } = await open(await GrownUp.at(provider, mitid, 'lars0610'), '/me/approvals');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is not shown for a password alone: who is signed in is led to show more', async () => {
    const { url, html } = await open(await member('pern9886'), '/me/approvals');
    expect(url.pathname).toMatch(/^\/sign-in\//);
    expect(html).not.toContain('unilogin-approvals');
  });

  test('is offered to parents and teachers, and to nobody else', async () => {
    const offered = async (username: string) =>
      (await open(await member(username), '/me')).html.includes('/me/approvals');
    expect(await offered('mett7685')).toBe(true);
    expect(await offered('thom8721')).toBe(true);
    for (const username of ['idah1234', 'kirs5760', 'hell4482']) expect(await offered(username), username).toBe(false);
  });
});
