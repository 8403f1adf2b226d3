import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giveNumber, refuseOrder, waitingOrders } from '../../idp/institutions/settle.ts';
import { findIn } from '../../idp/institutions/register.ts';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { GrownUp } from '../support/grown-up.ts';
import { signedIn } from '../support/household.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import { Mailbox, type TakenMail } from '../support/mailbox.ts';
import { manyInstitutions } from '../support/many-institutions.ts';
import { orderForm, readOrders, sendOrder } from '../support/ordering.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';
import { startBeside } from '../support/upstream.ts';

let mitid: LyingProvider;
let mailbox: Mailbox;
let provider: ProvingProvider;
let administrator: GrownUp;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  mailbox = await new Mailbox().open();
  const environment = {
    IDP_SMTP: mailbox.address,
    IDP_MAIL_FROM: 'unilogin@provider.example',
    IDP_OPERATOR_MAIL: 'numre@provider.example',
  };
  provider = await startBeside(mitid, { only: ['ande6586', 'mett7685', 'mett8647', 'idah1234'], environment });
  administrator = await GrownUp.at(provider, mitid, 'ande6586');
});
afterAll(async () => {
  await provider.stop();
  await mailbox.close();
  mitid.stop();
});
beforeEach(async () => {
  mailbox.mails.length = 0;
  await provider.database.deleteFrom('allowances').where('what', '=', 'institution-orders').execute();
});

const orders = () =>
  provider.database
    .selectFrom('institution_orders')
    .select(['name', 'state', 'contact_username', 'main_number'])
    .execute();
/** The operator's command is another process: what it puts into the outbox goes out when the provider next looks there. */
async function mailedToContact(): Promise<TakenMail[]> {
  await expectDone(sendOrder(administrator, { ...orderForm, name: 'Musvitten SFO' }));
  const theirs = () => mailbox.mails.filter(({ to }) => to.includes(orderForm.mail));
  await expect.poll(() => theirs().length).toBe(1);
  return theirs();
}
const clear = () => provider.database.deleteFrom('institution_orders').execute();
const expectDone = async (response: Promise<Response>) => {
  const { status, headers } = await response;
  expect([status, headers.get('location')]).toEqual([303, '/institutioner/bestil?lang=da&done=yes']);
};

async function find(typed: string) {
  const api = await fetch(`${provider.issuer}/api/institutions?${new URLSearchParams({ q: typed }).toString()}`);
  const page = await fetch(
    `${provider.issuer}/institutioner?${new URLSearchParams({ lang: 'da', q: typed }).toString()}`,
  );
  const { institutions } = (await api.json()) as { institutions: { number: string; name: string }[] };
  return { institutions, status: [api.status, page.status], html: await page.text() };
}

describe('the register answers anybody', () => {
  test('by a mistyped name, a number, a municipality; without a script, and with what is closed', async () => {
    const mistyped = await find('skvobrynet skoel');
    expect(mistyped.institutions[0]).toEqual({
      number: '099123',
      name: 'Skovbrynet Skole',
      kind: 'school',
      municipality: { code: '899', name: 'Skovbrynet Kommune' },
      closed: null,
    });
    expect(mistyped.html).toContain('Skovbrynet Skole</b><span class="number">099123</span>');
    expect(mistyped.html).not.toContain('<script');
    expect((await find('0991')).institutions.map(({ number }) => number)).toEqual(['099130', '099123', '099118']);
    expect((await find('aabo')).institutions.map(({ name }) => name)).toEqual(['Åbrinkens Skole']);
    const closed = await find('granlund');
    expect(closed.html).toContain('Lukket 1. august 2026. Brug 099123 Skovbrynet Skole.');
  });

  test.each(['%', '_', '%%%%', '_99___', "x' or '1'='1", "'; drop table institutions; --", '\\', '.*', 'a{1,9999}'])(
    'attack: wildcards and SQL in what is looked for find nothing: %j',
    async (typed) => {
      const { institutions, status } = await find(typed);
      expect([institutions, status]).toEqual([[], [200, 200]]);
    },
  );

  test('attack: a search without end takes no longer than a name', () => {
    const look = findIn(
      manyInstitutions().map((one) => ({ ...one, kind: 'school', municipality: null, closed: null })),
    );
    const timeOf = (typed: string) => {
      const times = Array.from({ length: 5 }, () => {
        const begun = performance.now();
        look(typed, 20);
        return performance.now() - begun;
      });
      return Math.min(...times);
    };
    const usual = timeOf('vesterlnud bøgedals friskole næsbydals øsetrgård bornehus sønderbækby kommune');
    for (const endless of ['skovbrynets '.repeat(1200), 'abcdefg'.repeat(2000), 'ab '.repeat(5000)]) {
      expect(timeOf(endless)).toBeLessThan(usual * 6 + 20);
    }
  });

  test('attack: HTML in what is looked for, and in the name of an institution, is text', async () => {
    const name = '<img src=x onerror=alert(1)> Skole';
    await provider.database.insertInto('institutions').values({ number: '000666', name, kind: 'school' }).execute();
    const html = await expect
      .poll(async () => (await find('img src')).html, { timeout: 10_000 })
      .toContain('&lt;img src=x onerror=alert(1)&gt; Skole')
      .then(async () => (await find('"><script>alert(1)</script>')).html);
    expect(html).not.toContain('<script');
    expect((await find('img src')).html).not.toContain('<img');
  });
});

describe('an order of a number', () => {
  test('is kept, mailed to the operator, given, and told to who ordered', async () => {
    const before = await readOrders(administrator, 'PPR for børn');
    expect(before.html, 'one word that few have is enough').toMatch(/Det her ligner[^]*099130/);
    expect(before.html).toContain('PPR Skovbrynet</b><span class="number">099130</span>');
    expect(before.html, 'what there is stands before the form').toMatch(/751042[^]*<form method="post"/);
    expect(before.html).toContain('<dd>ande6586</dd>');
    await expectDone(sendOrder(administrator, orderForm));
    const [order] = await waitingOrders(provider.database);
    expect(order).toMatchObject({
      main_number: '751042',
      contact_username: 'ande6586',
      contact_phone: '+45 12 34 56 78',
    });
    await expect.poll(() => mailbox.mails.length).toBe(1);
    const [mail] = mailbox.mails;
    expect(mail?.to).toEqual(['numre@provider.example']);
    for (const word of ['Lærkebo SFO', '751042', 'ande6586', `give ${order?.id ?? ''}`])
      expect(mail?.text).toContain(word);
    expect((await readOrders(administrator)).html).toMatch(
      /Lærkebo SFO<\/b><span class="number">\w{12}<\/span><span>Bestilt [^<]*Vi ser på den/,
    );
    const given = { id: order?.id ?? '', number: '099131', isMailed: true };
    await giveNumber(provider.database, given, new Date());
    expect((await readOrders(administrator)).html).toContain('Nummeret er 099131.');
    const [told] = await mailedToContact();
    expect(told?.text).toMatch(
      /Hej Anders Vinding[^]*Lærkebo SFO[^]*Nummeret er 099131[^]*\/institutioner\/bestil\?lang=da/,
    );
    await provider.database.deleteFrom('institutions').where('number', '=', '099131').execute();
    await clear();
  });

  test('is refused, and whoever ordered is mailed why', async () => {
    await expectDone(sendOrder(administrator, orderForm));
    const [order] = await waitingOrders(provider.database);
    const refused = { id: order?.id ?? '', reason: 'Brug 099130 <PPR>.', isMailed: true };
    expect(await refuseOrder(provider.database, refused, new Date())).toBe('refused');
    const [mail] = await mailedToContact();
    expect(mail?.text).toContain('Det blev et nej: Brug 099130 <PPR>.');
    expect(mail?.html).toContain('Brug 099130 &lt;PPR&gt;.');
    await clear();
  });

  test.each([
    ['no name', { name: '  ' }, 'Skriv et navn'],
    ['no kind', { kind: '' }, 'Vælg, hvad det er'],
    ['no mail', { mail: 'anders' }, 'Skriv en mail'],
    ['too short a phone number', { phone: '1234' }, 'mindst otte tal'],
    ['a second administration', { kind: 'administration' }, '751042 (Skovbrynet Kommune)'],
    ['a name that is there', { name: 'PPR Skovbrynet' }, '099130'],
  ])('is told what is wrong, and loses nothing that was typed: %s', async (_, wrong, said) => {
    const response = await sendOrder(administrator, { ...orderForm, ...wrong });
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain(said);
    const kept = { ...orderForm, ...wrong };
    for (const typed of [kept.name.trim(), kept.mail, kept.phone]) expect(html).toContain(`value="${typed}"`);
    if (kept.kind !== '') expect(html).toContain(`value="${kept.kind}" required checked`);
    expect(await orders()).toEqual([]);
  });

  test('a second order of an administration is refused, by two at the same moment too', async () => {
    await provider.database
      .updateTable('institutions')
      .set({ closed_on: '2026-01-01' })
      .where('number', '=', '751042')
      .execute();
    const first = await sendOrder(administrator, orderForm);
    expect(await first.text()).toContain('Bestil først et nummer til forvaltningen');
    const both = await Promise.all(
      [1, 2].map((n) => sendOrder(administrator, { ...orderForm, name: `Forvaltning ${n}`, kind: 'administration' })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 400]);
    expect(await orders()).toHaveLength(1);
    await clear();
    await provider.database
      .updateTable('institutions')
      .set({ closed_on: null })
      .where('number', '=', '751042')
      .execute();
  });

  test('a sixth within the hour is told when', async () => {
    for (const n of [1, 2, 3, 4, 5]) await expectDone(sendOrder(administrator, { ...orderForm, name: `Nr ${n}` }));
    const sixth = await sendOrder(administrator, { ...orderForm, name: 'Nr 6' });
    expect(await sixth.text()).toMatch(/Prøv igen om (59|60) minutter/);
    expect(await orders()).toHaveLength(5);
    await clear();
  });
});

describe('attack: a number is ordered by whoever may not', () => {
  test('by a teacher, a parent or a pupil', async () => {
    const teacher = await GrownUp.at(provider, mitid, 'mett7685');
    const parent = await GrownUp.at(provider, mitid, 'mett8647');
    for (const who of [teacher, parent]) {
      const response = await sendOrder(who, orderForm);
      expect(await response.text()).not.toContain('Lærkebo');
      expect(response.status).toBe(403);
      expect((await readOrders(who, 'x')).status).toBe(403);
    }
    await sendOrder(await signedIn(provider, 'idah1234'), orderForm);
    expect(await orders()).toEqual([]);
  });

  test('for another municipality, or one that is none', async () => {
    await provider.database.insertInto('municipalities').values({ code: '850', name: 'En anden' }).execute();
    for (const municipality of ['850', '', '000', '899 or 1=1']) {
      const response = await sendOrder(administrator, { ...orderForm, municipality });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('Du kan kun bestille til en kommune');
    }
    expect(await orders()).toEqual([]);
  });

  test('in another’s name: whatever the form says, the session says who it is', async () => {
    const forged = {
      contact_username: 'mett7685',
      username: 'mett7685',
      ordered_by: 'x',
      main_number: '099456',
      state: 'given',
    };
    await expectDone(sendOrder(administrator, { ...orderForm, ...forged }));
    const kept = { name: 'Lærkebo SFO', state: 'received', contact_username: 'ande6586', main_number: '751042' };
    expect(await orders()).toEqual([kept]);
    await clear();
  });

  test('with a password alone, or on the day after the last one there', async () => {
    const kept = await provider.database.deleteFrom('raises').returningAll().execute();
    expect((await sendOrder(administrator, orderForm)).status).toBe(303);
    expect((await readOrders(administrator)).path, 'is led to show more').toMatch(/^\/sign-in\//);
    await provider.database.insertInto('raises').values(kept).execute();
    const days = (until: string | null) =>
      provider.database
        .updateTable('memberships')
        .set({ until })
        .where('role', '=', 'user-administrator')
        .where('institution', 'in', ['099123', '751042']) // and still administrator in another municipality
        .execute();
    await days(isoOf(danishDay(new Date()) - 1));
    const late = await sendOrder(administrator, orderForm);
    expect([late.status, await late.text()]).toEqual([400, expect.stringContaining('Du kan kun bestille')]);
    await days(null);
    expect(await orders()).toEqual([]);
  });

  test.each([
    ['another site’s form', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a neighbour’s form', { origin: 'null', 'sec-fetch-site': 'same-site' }],
  ])('by %s in the administrator’s browser', async (_, headers) => {
    expect((await sendOrder(administrator, orderForm, headers)).status).toBe(403);
    expect(await orders()).toEqual([]);
  });

  test('with HTML, a formula or signs that hide in the name', async () => {
    for (const name of ['<b>Skole</b>', '=HYPERLINK("x")', 'Skole\u202Eelok', 'a'.repeat(101)]) {
      const response = await sendOrder(administrator, { ...orderForm, name });
      expect(response.status).toBe(400);
      expect(await response.text()).not.toContain('<b>Skole');
    }
    expect(await orders()).toEqual([]);
  });
});
