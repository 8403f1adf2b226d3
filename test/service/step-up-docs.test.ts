import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LiedToSite } from '../support/lied-to-site.ts';
import { ServiceBrowser, serviceOrigin } from '../support/service-browser.ts';
import { marksApi } from './mounts/marks.ts';

const site = new LiedToSite();
beforeAll(() => site.start());
afterAll(() => site.provider.stop());

test('the page shows the guard as it is tested, in ten lines', () => {
  const file = readFileSync(new URL('mounts/marks.ts', import.meta.url), 'utf8').replace(
    /'[./]+service\/[\w-]+\.ts'/,
    "'unilogin-front/service'",
  );
  const page = readFileSync(new URL('../../docs/step-up.md', import.meta.url), 'utf8');
  expect(page).toContain(file.trim());
  const code = file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('import'));
  expect(code.length).toBeLessThanOrEqual(10);
});

test('and it asks for more, and lets in who is sure enough, with what they wrote', async () => {
  const handler = site.handler();
  const api = marksApi(handler);
  const browser = new ServiceBrowser(handler);
  const send = async () => {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return api.request(`${serviceOrigin}/api/marks`, { method: 'POST', body: 'a draft', headers: { cookie } });
  };
  await site.signIn(browser);
  const refused = await send();
  expect(refused.status).toBe(401);
  const acr = /acr_values="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '')?.[1] ?? '';
  site.provider.lie = { acr };
  await browser.bring(site.provider.answer(await browser.begin({ acr_values: acr })));
  expect(await (await send()).text()).toBe('person-1 wrote: a draft');
});
