import { secretOf } from '../support/demo-school.ts';
import { requestRules } from '../../idp/approvals/pace.ts';
import { ask } from '../support/grown-up.ts';
import { askedForMore } from '../support/upstream.ts';
import { halfAMinute, HumanSeconds } from './human-seconds.ts';
import { tabTo } from './tab-to.ts';
import { expect, test as sideBySide } from './with-grown-up.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

/** A school of its own: the whole class is needed. */
const test = sideBySide.extend<object, object>({
  system: systemOfItsOwn(),
});

const size = 30;

test('one teacher, thirty pupils: every number is typed by keyboard alone, one card after the other', async ({
  teacher,
  system,
  crowd,
}) => {
  test.setTimeout(180_000);
  const place = { issuer: system.issuer, secretOf };
  const client = { client_id: 'laeringsoen', redirect_uri: `${system.island}/unilogin/callback` };
  const pupils = Array.from({ length: size }, () => crowd.pupilOf('5.A'));
  const waiting = [];
  for (const { username, givenName, familyName } of pupils) {
    const { guest, step } = await askedForMore(place, username, 'Loasubstantial', client);
    const { number } = await ask(guest, step);
    waiting.push({ guest, number, name: `${givenName} ${familyName}` });
  }
  const { page } = teacher;
  const fields = page.getByLabel(/Hvilket tal siger/);
  await expect(fields).toHaveCount(size);
  await expect(page).toHaveTitle(/\(30\)/);

  const time = new HumanSeconds();
  await tabTo(page, fields.first());
  for (let turn = 0; turn < size; turn += 1) {
    const card = page.getByRole('listitem').filter({ has: page.locator('input:focus') });
    await expect(card).toHaveCount(1);
    const heading = (await card.getByRole('heading').innerText()).replaceAll(/[\u2066-\u2069]/g, '');
    const { number, name } = waiting.find((one) => heading.startsWith(`${one.name} vil ind`)) ?? {};
    await page.keyboard.type(number ?? 'nobody');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: name ?? 'nobody' })).toContainText('er på vej ind');
    time.adult({ think: 1, digit: 2, key: 3 });
  }
  const all = time.end('a class of thirty');
  expect(all / size, 'a pupil’s turn').toBeLessThan(halfAMinute / 3);
  expect(all, 'the last one waits no longer than a request lives').toBeLessThan(requestRules.lastsSeconds);
  for (const { guest } of waiting) expect((await guest.look()).at).toBe('done');
  await expect(fields).toHaveCount(0);
});
