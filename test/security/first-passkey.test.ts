import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wayInRules } from '../../idp/ways-in/rules.ts';
import { Authenticator } from '../support/authenticator.ts';
import { Clock } from '../support/clock.ts';
import { Mailbox } from '../support/mailbox.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';
import { codeIn, idIn, LetterHolder, parent, WaysInDesk } from '../support/ways-in.ts';

let provider: ProvingProvider;
let mailbox: Mailbox;
let desk: WaysInDesk;
const clock = new Clock();
beforeAll(async () => {
  mailbox = await new Mailbox().open();
  const environment = {
    IDP_UPSTREAMS: 'demo/upstreams.json',
    IDP_SMTP: mailbox.address,
    IDP_MAIL_FROM: 'unilogin@login.example',
  };
  provider = await startProvingProvider(environment, clock);
  desk = await WaysInDesk.of(provider);
}, 60_000);
afterAll(async () => {
  await provider.stop();
  await mailbox.close();
});
beforeEach(async () => {
  mailbox.mails.length = 0;
  await provider.database.deleteFrom('passkeys').execute();
  await provider.database.deleteFrom('allowances').execute();
});

const passkeys = () => provider.database.selectFrom('passkeys').select('person').execute();
const device = () => new Authenticator(provider.issuer);
/** Through with a letter on paper, and before the offer. */
const arrived = async (username = parent) => {
  const holder = await LetterHolder.at(provider, username);
  await holder.types(await desk.letterFor(username));
  const { step } = await holder.keepHandedOut();
  return { holder, to: step.at === 'done' ? step.to : undefined };
};
const offered = async () => {
  const { holder } = await arrived();
  const order = await holder.passkeyOrder();
  if (order === undefined) throw new Error('nothing is offered');
  return { holder, order };
};

describe('a first passkey', () => {
  test('attack: by a code from a mail, which nobody handed over, is not offered; nor does a mail go to an address that was typed', async () => {
    const { html } = await desk.ask(parent);
    const typed = { mail: 'evil@example.com', to: 'evil@example.com' };
    const sent = await desk.send({ do: 'open', how: 'mail', username: parent, id: idIn(html), ...typed });
    expect(sent.html).toContain('Mailen er på vej.');
    await expect.poll(() => mailbox.mails.length, { timeout: 10_000 }).toBe(1);
    expect(mailbox.mails[0]?.to).toEqual(['elena@popescu.example']);
    const holder = await LetterHolder.at(provider, parent);
    await holder.types(codeIn(mailbox.mails[0]?.text ?? ''));
    expect((await holder.keepHandedOut()).step).toMatchObject({ at: 'done', to: `/sign-in/${holder.id}/finish` });
    expect(await holder.passkeyOrder()).toBeUndefined();
    expect(await holder.makes({})).toBe(410);
  });

  test('attack: for a colleague who shows who they are with MitID is not offered', async () => {
    const { holder, to } = await arrived('sann4454');
    expect(to).toBe(`/sign-in/${holder.id}/finish`);
    expect(await holder.passkeyOrder()).toBeUndefined();
    expect(await holder.makes({})).toBe(410);
  });

  test('attack: after "not now" is not offered to whoever comes to the browser next', async () => {
    const { holder, order } = await offered();
    const response = await holder.visitor.send(`${provider.issuer}/sign-in/${holder.id}/first-passkey/on`);
    await response.body?.cancel();
    expect(response.headers.get('location')).toBe(`/sign-in/${holder.id}`);
    expect(await holder.passkeyOrder()).toBeUndefined();
    expect(await holder.makes(device().make(order))).toBe(410);
    expect(await passkeys()).toEqual([]);
  });

  test('attack: after going on to the service is not offered either', async () => {
    const { holder, order } = await offered();
    const response = await holder.visitor.send(`${provider.issuer}/sign-in/${holder.id}/finish`);
    await response.body?.cancel();
    expect(await holder.makes(device().make(order))).toBe(410);
    expect(await passkeys()).toEqual([]);
  });

  test('attack: a second one is not made, one after the other or at once', async () => {
    const { holder, order } = await offered();
    const codes = await Promise.all([holder.makes(device().make(order)), holder.makes(device().make(order))]);
    expect(codes.filter((code) => code === 204)).toHaveLength(1);
    expect(await holder.makes(device().make(order))).toBe(410);
    expect(await passkeys()).toHaveLength(1);
  });

  test('attack: from another browser, or by a form of another site', async () => {
    const { holder, order } = await offered();
    const passkey = JSON.stringify(device().make(order));
    const address = `${provider.issuer}/sign-in/${holder.id}/first-passkey`;
    expect((await fetch(address)).status).toBe(403);
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await holder.send({ passkey }, headers, 'first-passkey')).status).toBe(403);
    expect(await passkeys()).toEqual([]);
  });

  test.each([
    ['for another site', { origin: 'https://evil.example' }],
    ['without finger, face or code', { isVerified: false }],
    ['for another question', { challenge: 'AAAA' }],
  ])('attack: one that was made %s is none', async (_, lie) => {
    const { holder, order } = await offered();
    expect(await holder.makes(device().make(order, lie))).not.toBe(204);
    expect(await passkeys()).toEqual([]);
  });

  test('attack: when the minutes are over is not made', async () => {
    const { holder, order } = await offered();
    const past = clock.now().getTime() - 1;
    const row = await provider.database
      .selectFrom('sign_ins')
      .select('state')
      .where('id', '=', holder.id)
      .executeTakeFirstOrThrow();
    expect((row.state as { offers: number }).offers).toBeLessThanOrEqual(
      clock.now().getTime() + wayInRules.passkeySeconds * 1000,
    );
    const state = JSON.stringify({ ...row.state, offers: past });
    await provider.database.updateTable('sign_ins').set({ state }).where('id', '=', holder.id).execute();
    expect(await holder.makes(device().make(order))).toBe(410);
    expect(await holder.passkeyOrder()).toBeUndefined();
    expect(await passkeys()).toEqual([]);
  });
});
