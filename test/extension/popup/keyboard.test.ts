import { expect, fixtureCleanup } from '@open-wc/testing';
import { UniloginWindow } from '../../../extension/popup/window.ts';
import { deepQueryAll, deepText } from '../../widget/support/deep.ts';
import { waitUntil } from '../../widget/support/wait-until.ts';
import { MemoryBrowser } from '../memory-platform.ts';
import { meOf } from '../me-of.ts';
import { FakeApi, provider } from './fake-api.ts';

customElements.define('unilogin-window', UniloginWindow);

/** What a screen reader meets, in order: headings, links and buttons, and what is told when it changes. */
function outline(element: Element): string[] {
  const roles: Record<string, string> = { H1: 'heading 1', H2: 'heading 2', A: 'link', BUTTON: 'button', LI: 'item' };
  return deepQueryAll(element, 'h1, h2, a, button, li').map(
    (one) =>
      `${roles[one.tagName]}: ${one.textContent
        .replaceAll(/[\u2066-\u2069]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()}`,
  );
}

const heard = {
  da: [
    'button: Indstillinger',
    'heading 1: Mette Bruun Holm',
    'link: Skift nu',
    'heading 2: Her er du logget ind',
    'item: Læringsøen Lav',
    'link: Min Unilogin',
    'button: Log ud her',
    'button: Log ud alle steder',
  ],
  en: [
    'button: Settings',
    'heading 1: Mette Bruun Holm',
    'link: Change now',
    'heading 2: You are signed in here',
    'item: Læringsøen Low',
    'link: My Unilogin',
    'button: Sign out here',
    'button: Sign out everywhere',
  ],
};

describe('the extension’s window without a mouse and without a picture', () => {
  let restore: () => void = () => undefined;
  afterEach(() => {
    restore();
    fixtureCleanup();
    document.documentElement.lang = 'da';
  });

  for (const language of ['da', 'en'] as const) {
    it(`is heard in its order, and each thing to press is reached, in ${language}`, async () => {
      document.documentElement.lang = language;
      const browser = new MemoryBrowser();
      const day = 86_400_000;
      await browser.kept.local.set('provider', provider);
      await browser.kept.session.set('tokens', { issuer: provider, access: 'token', expiresAt: Date.now() + day });
      restore = new FakeApi(
        meOf({ services: [{ name: 'Læringsøen', held: { level: 'Low', way: 'EnFaktor' } }] }),
      ).install();
      const element = new UniloginWindow(browser.door());
      document.body.append(element);
      await waitUntil(() => deepText(element).includes('Læringsøen'), 'is drawn');
      expect(outline(element)).to.deep.equal(heard[language]);
      for (const one of deepQueryAll(element, 'a, button')) {
        one.focus();
        expect(element.shadowRoot?.activeElement, one.textContent).to.equal(one);
        expect(one.tabIndex).to.equal(0);
      }
      await expect(element).to.be.accessible();
      element.remove();
    });
  }
});
