import type { Request } from '@playwright/test';
import { expect, test } from './story.ts';

test('the service’s page can see no password', async ({ island, signIn, page, context, crowd, system }) => {
  const pupil = crowd.pupilOf('5.A');
  const sent: string[] = [];
  const note = (request: Request) => {
    const headers = request.headers();
    const from = headers['origin'] ?? headers['referer'] ?? '';
    if (new URL(request.url()).origin === system.island || from.startsWith(system.island))
      sent.push(`${request.method()} ${request.url()} ${JSON.stringify(headers)} ${request.postData() ?? ''}`);
  };
  context.on('request', note);
  // The page writes down everything that any event tells it, from before its first script
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const original = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(`${event.type} ${JSON.stringify(event, Object.keys(Object.getOwnPropertyDescriptors(event)))}`);
      return original.call(this, event);
    };
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  });

  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.giveSecret(pupil.secret);
  const handedOut = await signIn.keepHandedOut();
  await signIn.rehearse(handedOut);
  await island.expectSignedIn(pupil.givenName);

  const seen = await page.evaluate(() => ({
    document: document.documentElement.outerHTML,
    shadows: [...document.querySelectorAll('*')].map((element) => element.shadowRoot?.innerHTML ?? '').join(''),
    storage: JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      history.state,
      location.href,
    ]),
    events: JSON.stringify(Reflect.get(globalThis, 'heard')),
    fields: document.querySelectorAll('input[type=password], [autocomplete*=password]').length,
  }));
  const everything = [...Object.values(seen), ...sent].join('\n');
  if (handedOut.kind !== 'password') throw new Error('grade 5 has words');
  for (const secret of [pupil.password, handedOut.password]) expect(everything).not.toContain(secret);
  expect(seen.fields).toBe(0);
  expect(everything, 'nor any token').not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
});
