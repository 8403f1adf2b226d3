import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../../support/browsers.ts';
import { ForeignSite } from './foreign-site.ts';
import { flows } from './forms/flows.ts';
import { nativeForms } from './forms/native-forms.ts';
import type { OrdinaryForm } from './forms/ordinary-form.ts';
import { scriptedForms } from './forms/scripted-forms.ts';
import { expect, test } from './guarded.ts';

const all = [...nativeForms, ...flows, ...scriptedForms];
/** All sixty-odd with EVERYTHING=1, else every fourth of each kind: each is sent with the guard and without. */
const forms = all.filter((_, at) => process.env['EVERYTHING'] !== undefined || at % 4 === 0);

/** Writes down, in the order in which the page hears it, what a form is sent by. */
const listener = `<script>
sessionStorage.removeItem('hørt');
for (const type of ['keydown', 'keypress', 'click', 'submit', 'formdata', 'invalid', 'close']) {
  addEventListener(type, (event) => {
    if (type.startsWith('key') && event.key !== 'Enter') return;
    const { localName, name } = event.target;
    const heard = [type, localName, name, event.submitter?.textContent, event.clientX && Math.round(event.clientX)].join();
    sessionStorage.setItem('hørt', (sessionStorage.getItem('hørt') ?? '') + heard + '\\n');
  }, { capture: type === 'invalid' || type === 'close' });
}
</script>`;

/** What came to the server, and what the page heard on the way. */
async function send({ body, act, sends }: OrdinaryForm, tab: Page) {
  const site = await ForeignSite.open();
  await tab.goto(site.page('form', listener + body));
  await act(tab);
  await expect.poll(() => site.arrived.length).toBeGreaterThanOrEqual(sends);
  await tab.waitForTimeout(sends === 0 ? 300 : 80); // whatever else would come
  await tab.waitForLoadState();
  const arrived = site.arrived.map((one) => ({
    ...one,
    body: one.body.replaceAll(/-{4,}WebKitFormBoundary\w+/g, '--'),
  }));
  let heard: string | null = null;
  await expect(async () => {
    heard = await tab.evaluate(() => sessionStorage.getItem('hørt')); // while the answer comes, there is no page for a moment
  }).toPass();
  site.close();
  return { arrived, heard };
}

test(`${forms.length} ordinary forms are sent as if the guard were not there`, async ({ tab, system }) => {
  test.setTimeout(150_000);
  expect(all.length).toBeGreaterThanOrEqual(50);
  expect(system).toBeDefined();
  const plain = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  const without = await plain.newPage();
  for (const form of forms) {
    await test.step(form.name, async () => {
      const [expected, found] = await Promise.all([without, tab].map((page) => send(form, page)));
      expect.soft(found, form.name).toEqual(expected);
      expect.soft(expected?.arrived.length, form.name).toBe(form.sends);
    });
  }
  await plain.close();
});
