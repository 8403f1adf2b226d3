import type { Page } from '@playwright/test';
import { expect, expectWarning, test } from './guarded.ts';

const hidden = `<iframe name="svar" hidden></iframe><form method="post" action="/taget" target="svar">
<input type="password" name="kode" aria-label="Kode"><button>Ind</button></form>`;

/** As many as are looked at together, with something else in each, whenever that happens. */
const decoys = (place: string, event: string) => `<script>{
const [form] = document.forms;
const fields = [1, 2, 3, 4].map(() => Object.assign(document.createElement('input'), { type: 'password' }));
let at = 0;
document.querySelector('${place}').addEventListener('${event}', () => {
  for (const field of fields) { field.value = 'en anden nr. ' + (at += 1); form.append(field); }
});
}</script>`;

/** Longer than what is held, and than a rest in the typing. */
const aWhile = 2_000;

async function expectNoWarning(tab: Page): Promise<void> {
  await tab.waitForTimeout(aWhile);
  await expect(tab).toHaveURL(/\/side$/);
}

test('attack: a page asks the guard about a password, by moving itself', async ({ tab, foreign, password }) => {
  await tab.goto(foreign.page('side', hidden));
  await tab.evaluate((guess) => {
    const [form] = document.forms;
    const field = form?.querySelector('input');
    const button = form?.querySelector('button');
    if (!form || !field || !button) throw new Error('no form');
    field.focus(); // the browser calls that trusted
    field.value = guess;
    for (const type of ['focusin', 'input', 'change', 'paste']) field.dispatchEvent(new Event(type, { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    button.click();
    form.requestSubmit(); // and that
  }, password);
  await expectNoWarning(tab);
  expect(foreign.arrived.length).toBeGreaterThan(0);
});

test('attack: a page asks about many passwords at one press of a person', async ({ tab, foreign, password }) => {
  const guesses = ['sommerfugl-42', 'vinterfugl-43', password];
  await tab.goto(
    foreign.page(
      'side',
      `${hidden}<p role="button" tabindex="0">Spil</p><script>
document.querySelector('p').addEventListener('click', async () => {
  for (const guess of ${JSON.stringify(guesses)}) {
    document.forms[0].elements.kode.value = guess;
    document.forms[0].requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
});</script>`,
    ),
  );
  await tab.getByLabel('Kode').focus();
  await tab.getByRole('button', { name: 'Spil' }).click();
  await expectNoWarning(tab);
  await expect.poll(() => foreign.arrived.length).toBe(3);
});

test('attack: a page fills in others, so that what is typed is looked at no more', async ({
  tab,
  foreign,
  password,
}) => {
  // At each press, until the pace is used up
  await tab.goto(foreign.page('side', `<p role="button">Videre</p>${hidden}${decoys('p', 'click')}`));
  await tab.getByLabel('Kode').focus();
  for (let press = 0; press < 8; press += 1) await tab.getByRole('button', { name: 'Videre' }).click();
  await tab.waitForTimeout(500); // the last of them has been looked at
  await tab.getByLabel('Kode').focus();
  await tab.keyboard.type(password);
  await tab.keyboard.press('Enter');
  await expectWarning(tab);

  // Once it is typed, before it
  await tab.goto(foreign.page('side', hidden + decoys('[name=kode]', 'input')));
  await tab.getByLabel('Kode').focus();
  await tab.keyboard.type(password);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter'); // on the button
  await expectWarning(tab);
  expect(foreign.arrived).toEqual([]);
});

test('attack: a page says that the provider took what was typed on it', async ({ tab, foreign, password }) => {
  await tab.goto(foreign.page('side', hidden));
  await tab.getByLabel('Kode').pressSequentially('en helt anden kode');
  await tab.getByLabel('Kode').press('Enter');
  await expect.poll(() => foreign.arrived.length).toBe(1);
  await tab.evaluate(() => {
    document.body.dispatchEvent(new Event('unilogin-password-accepted', { bubbles: true, composed: true }));
    postMessage({ guard: 'accepted' }, '*');
  });
  await tab.getByLabel('Kode').fill('');
  await tab.getByLabel('Kode').pressSequentially(password);
  await expectWarning(tab);
});

test('attack: a page opens the warning’s page, in a frame, a window or its own place', async ({
  tab,
  foreign,
  popup,
}) => {
  const address = new URL('warning.html#00000000-0000-4000-8000-000000000000', popup.address).href;
  await tab.goto(foreign.page('side', `<iframe src="${address}"></iframe><a href="${address}">Her</a>`));
  const shown = (page: Page) => Promise.all(page.frames().map((frame) => frame.locator('unilogin-warning').count()));
  await tab.waitForTimeout(500);
  expect(await shown(tab)).toEqual([0, 0]);
  await tab.getByRole('link').click();
  await tab.waitForTimeout(500);
  expect(await shown(tab)).not.toContain(1);
});

test('the warning’s page that no warning asked for says that there is nothing to see', async ({ tab, popup }) => {
  await tab.goto(new URL('warning.html#00000000-0000-4000-8000-000000000000', popup.address).href);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Her er ikke mere at se');
});
