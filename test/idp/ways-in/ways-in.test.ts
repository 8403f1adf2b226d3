import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wayInRules } from '../../../idp/ways-in/rules.ts';
import { Authenticator } from '../../support/authenticator.ts';
import { Guest } from '../../support/guest.ts';
import { linesOf, LogReader } from '../../support/log-reader.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';
import { codeIn, idIn, LetterHolder, otherCode, parent, WaysInDesk } from '../../support/ways-in.ts';

let provider: ProvingProvider;
let desk: WaysInDesk;
beforeAll(async () => {
  provider = await startProvingProvider();
  desk = await WaysInDesk.of(provider);
}, 60_000);
afterAll(() => provider.stop());

const lastWayIn = () =>
  provider.database.selectFrom('ways_in').selectAll().orderBy('opened_at', 'desc').executeTakeFirstOrThrow();

describe('a user administrator', () => {
  test('finds the page from "Min Unilogin", and people by name or username, with what tells them apart', async () => {
    expect((await desk.reader.open('/me?lang=da')).html).toContain('href="/me/ways-in?lang=da"');
    const { html } = await desk.find('popes ELENA');
    expect(html).toContain('Vi fandt én.');
    expect(html).toContain('<b>Elena Popescu</b>');
    expect(html).toContain('Forælder til Elias');
    expect(html).toContain(parent);
    expect((await desk.find(parent.slice(0, 6))).html).toContain('<b>Elena Popescu</b>');
    expect((await desk.find('mette')).html).toContain('Forælder til Gustav og Ida');
    expect((await desk.find('%')).html).toContain('Vi fandt ingen.');
    expect((await desk.find('e')).html).toContain('Vi fandt ingen.');
  });

  test.each(['da', 'en'])('needs no script on the pages before the letter, in %s', async (lang) => {
    const { html } = await desk.look({ lang });
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html + (await desk.ask(parent)).html).not.toContain('<script');
  });

  test('is told to see proof of identity, how long each way works, and where a mail would go', async () => {
    const { html } = await desk.ask(parent);
    for (const told of ['se legitimation først', 'i 7 dage', 'Der kan ikke sendes mails herfra'])
      expect(html).toContain(told);
  });

  test('gets a letter with all that is needed, once, kept by nobody', async () => {
    const asked = await desk.ask(parent);
    const form = { do: 'open', how: 'paper', username: parent, id: idIn(asked.html) };
    const { html, status } = await desk.send(form);
    expect(status).toBe(200);
    for (const told of [
      'Skovbrynet Skole',
      'Til Elena Popescu',
      `${provider.issuer}/brev`,
      parent,
      codeIn(html),
      'Koden virker til',
    ])
      expect(html).toContain(told);
    const again = await desk.send(form);
    expect(again.html).toContain('Brevet er vist én gang.');
    expect(() => codeIn(again.html)).toThrow('no code');
    const code = codeIn(html);
    const kept = JSON.stringify(await lastWayIn());
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replaceAll('-', ''));
    expect(provider.log.join('\n')).not.toContain(code.slice(0, 4));
  });

  test('sees which are open until when, closes one, and reads what became of it', async () => {
    await desk.letterFor(parent);
    const { html } = await desk.look();
    expect(html).toMatch(/<b>Elena Popescu<\/b><br><span class="muted">Brev: åben til /);
    expect((await desk.send({ do: 'end', id: idIn(html) })).html).toContain('Engangsadgangen er lukket.');
    expect((await desk.look()).html).toMatch(/Brev: lukket /);
    expect((await desk.send({ do: 'end', id: idIn(html) })).html).toContain('lukket eller brugt i forvejen');
  });
});

describe('a grown-up with a letter', () => {
  test('types username and code, gets a new password, makes a first passkey, and is seen to have come in', async () => {
    const code = await desk.letterFor(parent);
    const elena = await LetterHolder.byLetter(provider, parent);
    expect((await elena.open('way-in/letter')).html).toContain('Skriv koden fra skolen');
    expect(await elena.types(code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
      at: 'new-password',
      reason: 'reset',
    });
    const { secret, step } = await elena.keepHandedOut();
    expect(step).toMatchObject({ at: 'done', to: `/sign-in/${elena.id}/first-passkey` });
    const order = await elena.passkeyOrder();
    if (order === undefined) throw new Error('no passkey is offered');
    expect(await elena.makes(new Authenticator(provider.issuer).make(order))).toBe(204);
    expect(await elena.passkeyOrder()).toBeUndefined();
    expect(await new Guest(provider.issuer).signIn(parent, secret)).toMatchObject({ at: 'done' });

    expect((await desk.look()).html).toMatch(
      /<li class="used"><span><b>Elena Popescu<\/b><br><span class="muted">Brev: brugt /,
    );
    const log = await provider.database
      .selectFrom('audit')
      .innerJoin('people', 'people.id', 'audit.person')
      .where('people.username', '=', parent)
      .orderBy('audit.id', 'desc')
      .limit(5)
      .select(['event', 'way'])
      .execute();
    expect(log.toReversed()).toEqual([
      { event: 'way-in-opened', way: 'paper' },
      { event: 'way-in-used', way: 'paper' },
      { event: 'password-changed', way: 'reset' },
      { event: 'passkey-added', way: null },
      { event: 'signed-in', way: null },
    ]);
    expect(linesOf(await desk.reader.read('/me/log?lang=da'))).toEqual(
      expect.arrayContaining([
        'Du åbnede en engangsadgang på papir for en voksen',
        'En voksen brugte din engangsadgang',
      ]),
    );
  });

  test('comes by the guide on the way to a service, and goes on to it', async () => {
    const code = await desk.letterFor(parent);
    const elena = await LetterHolder.at(provider, parent);
    const guide = await elena.open('help?who=parent&what=never&lang=da');
    expect(guide.html).toContain(`href="/sign-in/${elena.id}/way-in/letter?lang=da"`);
    expect((await elena.open('way-in')).html).toContain(`href="/sign-in/${elena.id}/way-in/letter?lang=da"`);
    await elena.types(code);
    const { step } = await elena.keepHandedOut();
    const page = await elena.visitor.visit(provider.issuer + (step.at === 'done' ? (step.to ?? '') : ''));
    expect(page.url.pathname).toBe(`/sign-in/${elena.id}/first-passkey`);
    await page.response.body?.cancel();
    const { url } = await elena.visitor.visit(`${provider.issuer}/sign-in/${elena.id}/first-passkey/on`);
    expect(url.searchParams.get('code')).toBeTruthy();
  });

  test('has a new password although the old one was locked', async () => {
    const guest = new Guest(provider.issuer);
    await guest.arrive();
    await guest.answer({ answer: 'username', username: parent });
    for (let tries = 0; tries < 6; tries += 1)
      await guest.answer({ answer: 'secret', secret: { kind: 'password', password: 'ikkedenher1' } });
    const elena = await LetterHolder.at(provider, parent);
    await elena.types(await desk.letterFor(parent));
    const { secret } = await elena.keepHandedOut();
    expect(await new Guest(provider.issuer).signIn(parent, secret)).toMatchObject({ at: 'done' });
  });

  test('may mistype, and begin again; five other codes spend it', async () => {
    const code = await desk.letterFor(parent);
    const elena = await LetterHolder.at(provider, parent);
    for (let tries = 1; tries < wayInRules.tries; tries += 1)
      expect((await elena.types(otherCode(code))).failure).toEqual({ code: 'letter-wrong', data: {} });
    expect((await elena.types(code)).at).toBe('new-password');

    const other = await desk.letterFor(parent);
    const another = await LetterHolder.at(provider, parent);
    for (let tries = 0; tries < wayInRules.tries; tries += 1) await another.types(otherCode(other));
    expect((await lastWayIn()).state).toBe('spent');
    expect((await desk.look()).html).toContain('Brev: forkert kode for mange gange');
  });

  test('who has found the password meanwhile needs it no more: it is over', async () => {
    await desk.letterFor(parent);
    const helper = await LetterHolder.at(provider, parent);
    const first = await desk.letterFor(parent);
    await helper.types(first);
    const { secret } = await helper.keepHandedOut();
    const code = await desk.letterFor(parent);
    const guest = new Guest(provider.issuer);
    await guest.openChange();
    await guest.answer({ answer: 'username', username: parent });
    await guest.answer({ answer: 'secret', secret });
    await guest.keepHandedOut();
    expect((await lastWayIn()).state).toBe('ended');
    expect((await (await LetterHolder.at(provider, parent)).types(code)).failure?.code).toBe('letter-wrong');
  });
});

test('somebody on the staff who has lost the only passkey is helped in the same way', async () => {
  const teacher = await LetterHolder.byLetter(provider, 'sann4454');
  await teacher.types(await desk.letterFor('sann4454'));
  await teacher.keepHandedOut();
  expect(await teacher.passkeyOrder()).toBeDefined();
  const own = await LogReader.signedIn(provider, 'yasm0209');
  expect((await own.open('/me/ways-in')).url.pathname).not.toBe('/me/ways-in');
});
