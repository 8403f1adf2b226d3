import { createHash, randomBytes } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { BesidePage } from '../e2e/pages/beside-page.ts';
import { MarksPage } from '../e2e/pages/marks-page.ts';
import { expect, test } from '../e2e/story.ts';
import { mitidOf } from '../support/upstream.ts';

const teacher = 'sann4454';
const told = ['Sanne', teacher, mitidOf(teacher), 'id_token'];

/** What a page shows and keeps, for whoever looks. */
async function seenOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
    const shadows = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
    return [location.href, document.title, document.body.innerText, ...fields, ...shadows, ...stored].join('\n');
  });
}

const cookieNames = async (context: BrowserContext, address: string) =>
  (await context.cookies(address)).map(({ name }) => name).filter((name) => name.startsWith('__Host-'));

test('attack: after an adult beside, neither back and forward nor the other provider know them', async ({
  page,
  context,
  system,
  crowd,
  myPage,
}) => {
  const pupil = crowd.pupilOf('5.A');
  const marks = new MarksPage(page, `${system.island}/karakterer`);
  await marks.signInForTheFirstTime(pupil);
  const cookies = await cookieNames(context, system.issuer);
  await marks.goToShowMore();
  const beside = new BesidePage(page);
  await beside.open();
  await beside.yesLink.click();
  await beside.userField.waitFor();
  const mitid = new URL(page.url()).origin;
  await beside.userField.fill(teacher);
  await page.getByRole('button', { name: 'Godkend' }).click();
  await marks.expectSignedIn(pupil.givenName);
  await expect(marks.marks).toHaveCount(4);
  expect(await cookieNames(context, system.issuer)).toEqual(cookies);

  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' || request.url().includes('/callback')) sent.push(request.url());
  });
  for (const step of [...Array<'back'>(7).fill('back'), ...Array<'forward'>(7).fill('forward')]) {
    await (step === 'back' ? page.goBack() : page.goForward()).catch(() => null);
    if (!page.url().startsWith('http')) continue;
    const seen = await seenOn(page);
    for (const word of [...told, '/goodbye', '/session/end']) expect(seen, step).not.toContain(word);
  }
  expect(sent.filter((address) => !address.startsWith(system.island))).toEqual([]);

  await myPage.open();
  await myPage.expectToBeOf(pupil);
  const me = await seenOn(page);
  for (const word of told) expect(me).not.toContain(word);

  const question = new URLSearchParams({
    client_id: 'unilogin',
    redirect_uri: `${system.issuer}/upstream/mitid/callback`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
    code_challenge_method: 'S256',
  });
  await page.goto(`${mitid}/auth?${question.toString()}`);
  await expect(beside.userField, 'the adult is not signed in there any more').toBeVisible();
});
