import type { Somebody } from '../../e2e/crowd.ts';
import { expect, test } from '../../e2e/with-grown-up.ts';
import type { FirefoxPage } from '../firefox-page.ts';
import { FirefoxWithIt } from '../firefox-with-it.ts';
import { ForeignSite } from './foreign-site.ts';

const form = (site = '') =>
  `<form method="post" action="${site}/taget"><input name="kode" type="password"><button>Ind</button></form>`;

const inClosedShadow = `<login-box></login-box><script>
customElements.define('login-box', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(form())}; }
});
</script>`;

test('in Firefox a pupil turns the guard on, and their password goes to no other page while the background comes and goes', async ({
  system,
  crowd,
}) => {
  const foreign = await ForeignSite.open();
  const { host } = new URL(foreign.address);
  const withoutOrigin = `<iframe sandbox="allow-forms allow-scripts" srcdoc='${form(foreign.address)}'></iframe>`;
  const firefox = await FirefoxWithIt.launch({ restsAfter: 500, saysYes: true });
  try {
    const settings = await firefox.openWindow('options.html');
    await settings.signInAt(system.issuer);
    await settings.press('', '[id="guard.password"]');
    await settings.pressByKey('Ask me');
    await expect.poll(() => settings.scriptsInPages(), 'it is in pages').toBe(1);
    // Firefox wakes it for a page in front once it has begun anew with the leave: an alarm sees to that (tab-marks.ts), here the pages do
    await expect.poll(() => settings.isBackgroundThere(), 'it rests once').toBe(false);

    const tab = await firefox.openTab(`${system.issuer}/me`);
    const password = await signInForTheFirstTime(tab, crowd.pupilOf('8.A'));
    await firefox.pageAt(`${system.issuer}/me`); // the provider has taken it
    await expect.poll(() => settings.kept('guard-kept')).toMatchObject({ first: expect.any(Number) });

    for (const press of [() => tab.page.keyboard.press('Enter'), () => tab.page.click('button')]) {
      await tab.page.goto(foreign.page('side', form()));
      await tab.typeByKeys('en helt anden kode');
      await press();
      await tab.says('Modtaget');
      expect(foreign.arrived.splice(0)).toMatchObject([{ path: '/taget', body: 'kode=en+helt+anden+kode' }]);
    }
    for (const body of [form(), inClosedShadow, withoutOrigin]) {
      await tab.page.goto(foreign.page('side', body));
      await tab.giveByKeys(password);
      await tab.says(`You typed it at ${host}. That page is not Unilogin. We did not send it.`);
    }
    expect(foreign.arrived).toEqual([]);

    for (const path of ['unilogin', 'openid-configuration']) {
      await expect.poll(() => settings.isBackgroundThere(), 'the background rests').toBe(false);
      await tab.page.goto(`${system.issuer}/.well-known/${path}`);
      await expect.poll(() => settings.titleInFront()).toBe('Unilogin: This page is genuine');
    }
    await expect.poll(() => settings.pressIcon()).toBe('The page in front of you is genuine. It is Unilogin’s own.');
  } finally {
    await firefox.close();
    foreign.close();
  }
});

async function signInForTheFirstTime(page: FirefoxPage, { username, password }: Somebody): Promise<string> {
  await page.give('input[name=username]', username);
  await page.giveByKeys(password, 'input[name=password]');
  const handedOut = await page.join('[part=part]');
  await page.press('Jeg kan huske den');
  await page.giveByKeys(handedOut, 'input[name=new-password]');
  return handedOut;
}
