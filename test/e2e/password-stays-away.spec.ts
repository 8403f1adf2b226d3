import type { Request } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page.ts';
import { expect, test } from './story.ts';

for (const display of ['redirect', 'popup'] as const) {
  test(`the service’s page can see no password (${display})`, async ({
    island,
    islandWithWindow,
    signIn,
    page,
    context,
    crowd,
    system,
  }) => {
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
      // What a person types is heard here if it reaches this page at all; of keys the letters are joined
      let keys = '';
      const typed = (event: Event) => {
        if (event instanceof KeyboardEvent) heard.push((keys += event.key));
        if (event instanceof InputEvent)
          heard.push(`${event.data} ${event.target instanceof HTMLInputElement ? event.target.value : ''}`);
      };
      for (const name of ['keydown', 'keyup', 'beforeinput', 'input', 'change', 'paste'])
        addEventListener(name, typed, true);
    });

    const service = display === 'popup' ? islandWithWindow : island;
    await service.open();
    const there = display === 'popup' ? new SignInPage(await service.signInByWindow()) : signIn;
    if (display === 'redirect') await service.signIn();
    await there.giveUsername(pupil.username);
    await there.expectSecretAsked();
    await there.passwordField.pressSequentially(pupil.password);
    await there.continue();
    const handedOut = await there.keepHandedOut();
    await there.rehearse(handedOut);
    await service.expectSignedIn(pupil.givenName);

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
}
