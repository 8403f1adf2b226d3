import { expect, fixtureCleanup } from '@open-wc/testing';
import { UniloginWindow } from '../../../extension/popup/window.ts';
import { deepText } from '../../widget/support/deep.ts';
import { waitUntil } from '../../widget/support/wait-until.ts';
import { MemoryBrowser } from '../memory-platform.ts';
import { FakeApi, provider } from './fake-api.ts';

customElements.define('unilogin-window-in-front', class extends UniloginWindow {});

const directory = {
  issuer: provider,
  names: ['Unilogin'],
  origins: [provider],
  titles: [],
  services: [{ name: 'Læringsøen', origins: ['https://laeringsoen.example'] }],
  providers: [],
};

describe('the page in front, in the extension’s window', () => {
  let browser: MemoryBrowser;
  let api: FakeApi;
  let restore: () => void = () => undefined;
  let element: HTMLElement;

  beforeEach(async () => {
    browser = new MemoryBrowser();
    await browser.kept.local.set('provider', provider);
    await browser.kept.local.set('directory', { at: Date.now(), nextAt: Date.now() + 1000, directory });
  });
  afterEach(() => {
    element.remove();
    restore();
    fixtureCleanup();
    document.documentElement.lang = 'da';
  });

  async function openAt(address: string | undefined, lang = 'da'): Promise<void> {
    document.documentElement.lang = lang;
    browser.inFront = address;
    api = new FakeApi('over');
    restore = api.install();
    element = new (customElements.get('unilogin-window-in-front') as new (door: unknown) => HTMLElement)(
      browser.door(),
    );
    document.body.append(element);
    await waitUntil(
      () => page() !== null || deepText(element).includes(lang === 'da' ? 'Hvem er du?' : 'Who are you?'),
    );
  }
  const page = () => element.shadowRoot?.querySelector('.page') ?? null;
  const says = (words: string) =>
    waitUntil(() => (page()?.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '').includes(words), `says ${words}`);

  for (const [address, da, en] of [
    [`${provider}/sign-in/1`, 'Den er fra Unilogin.', 'It is Unilogin’s own.'],
    ['https://laeringsoen.example/x', 'Læringsøen. Den bruger Unilogin.', 'Læringsøen. It uses Unilogin.'],
    ['https://example.com', 'er ikke fra Unilogin.', 'is not Unilogin’s.'],
    ['https://unil0gin.example', 'Skriv ikke din kode her.', 'Do not type your password here.'],
  ] as const) {
    it(`${address}: in words, for everybody`, async () => {
      await openAt(address);
      await says(da);
      await expect(element).to.be.accessible();
      element.remove();
      restore();
      await openAt(address, 'en');
      await says(en);
      expect(
        api.asked.filter((path) => path !== '/api/me'),
        'and asks nobody',
      ).to.deep.equal([]);
    });
  }

  it('one that only looks like it says which letters, and what they pose as', async () => {
    await openAt('https://unilоgin.example/login');
    await says('Pas på! Siden ligner Unilogin, men er det ikke.');
    await says('Adressen er unilоgin.example. Her er bogstaver byttet ud: “о”.');
    await says('De ligner dem i Unilogin.');
    expect(page()?.querySelector('svg'), 'a sign beside the words').not.to.equal(null);
  });

  it('says nothing of the browser’s own pages, and nothing where it may see none', async () => {
    for (const address of [undefined, 'chrome://extensions/', 'about:blank', 'moz-extension://x/popup.html']) {
      await openAt(address);
      await waitUntil(() => deepText(element).includes('Hvem er du?'), 'is drawn');
      expect(page(), String(address)).to.equal(null);
      element.remove();
      restore();
    }
  });

  it('a name that is markup is shown as it is', async () => {
    const services = [{ name: '<img src=x onerror=alert(1)>', origins: ['https://x.example'] }];
    const next = Date.now() + 1000;
    await browser.kept.local.set('directory', { at: 0, nextAt: next, directory: { ...directory, services } });
    await openAt('https://x.example');
    await says('<img src=x onerror=alert(1)>');
    expect(page()?.querySelector('img')).to.equal(null);
  });
});
