import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../../widget/define/login.ts';
import type { UniloginLogin } from '../../../widget/elements/login/login.ts';
import { FakeBackend, ida } from '../support/fake-backend.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('the account page of <unilogin-login>', () => {
  let backend: FakeBackend;
  beforeEach(() => {
    backend = new FakeBackend();
    backend.session = ida;
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0); // an element that comes back within the task would find the same session
    backend.restore();
  });

  const linkAt = async (address: string | undefined) => {
    const element = await fixture<UniloginLogin>(
      html`<unilogin-login backend="/unilogin" lang="da" .accountUrl=${address}></unilogin-login>`,
    );
    await waitUntil(() => element.shadowRoot?.textContent.includes('Ida Holm'));
    return { element, link: element.shadowRoot?.querySelector('a') };
  };

  it('is linked to beside the way out, for whoever is signed in', async () => {
    const { element, link } = await linkAt('https://login.example.dk/me');
    expect(link?.textContent).to.equal('Min Unilogin');
    expect(link?.href).to.equal('https://login.example.dk/me');
    expect(element.getAttribute('account-url')).to.equal('https://login.example.dk/me');
    await expect(element).to.be.accessible();
  });

  for (const address of [undefined, 'javascript:alert(1)', 'data:text/html,a', 'http://']) {
    it(`is not linked to where there is none that is safe to follow: ${address}`, async () => {
      const { link } = await linkAt(address);
      expect(link).to.equal(null);
    });
  }
});
