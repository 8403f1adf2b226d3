import { expect, fixtureCleanup } from '@open-wc/testing';
import { UniloginSettings } from '../../../extension/options/settings-page.ts';
import type { Option } from '../../../extension/option.ts';
import { waitUntil } from '../../widget/support/wait-until.ts';
import { MemoryBrowser } from '../memory-platform.ts';
import { FakeProvider, other } from './fake-provider.ts';

customElements.define('unilogin-settings', UniloginSettings);
const first = 'https://provider.example';
Object.assign(globalThis, { __PROVIDER__: first });

describe('the extension’s page of settings', () => {
  let browser: MemoryBrowser;
  let page: UniloginSettings;
  const provider = new FakeProvider();

  beforeEach(() => {
    browser = new MemoryBrowser();
    provider.install();
  });
  afterEach(() => {
    page.remove();
    provider.restore();
    fixtureCleanup();
    document.documentElement.lang = 'da';
  });

  async function open(): Promise<void> {
    page = new UniloginSettings(browser.door());
    document.body.append(page);
    await says('Indstillinger');
  }
  const inside = () => page.shadowRoot ?? page;
  const text = () => inside().textContent.replaceAll(/\s+/g, ' ');
  const says = (words: string) => waitUntil(() => text().includes(words), `says "${words}", not "${text()}"`);
  const keeps = (option: Option, value: unknown) =>
    waitUntil(() => browser.kept.local.content.get(option) === value, `${option} is ${String(value)}`);
  const switchOf = (option: Option) => inside().querySelector<HTMLInputElement>(`input[id="${option}"]`);
  const press = (name: string) =>
    [...inside().querySelectorAll('button')].find((one) => one.textContent.trim() === name)?.click();
  const focused = () => page.shadowRoot?.activeElement?.id;
  const type = (name: string, value: string) => {
    const input = inside().querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!input) throw new Error(`${name} cannot be typed`);
    input.value = value;
    input.form?.requestSubmit();
  };

  it('gives the reason first, asks the browser then, and turns it on', async () => {
    await open();
    switchOf('guard.password')?.click();
    await says('Browseren spørger dig først');
    expect(browser.askedFor).to.deep.equal([]);
    expect(switchOf('guard.password')?.checked).to.equal(false);
    await waitUntil(() => focused() === 'guard.password-ask', 'the focus is at the reason');
    await expect(page).to.be.accessible();
    press('Spørg mig');
    await keeps('guard.password', true);
    expect(browser.askedFor).to.deep.equal(['watch']);
    await waitUntil(() => switchOf('guard.password')?.checked === true, 'is on');
    await waitUntil(() => focused() === 'guard.password', 'the focus is back');
    switchOf('guard.pages')?.click();
    await keeps('guard.pages', true);
    expect(browser.askedFor, 'what is allowed is not asked again').to.deep.equal(['watch']);
    await expect(page).to.be.accessible();
  });

  it('a no is told, breaks nothing, and can be asked again', async () => {
    browser.answersYes = false;
    await open();
    switchOf('notify')?.click();
    await says('Browseren spørger dig først');
    press('Spørg mig');
    await says('Browseren fik et nej');
    expect(browser.kept.local.content.has('notify')).to.equal(false);
    await expect(page).to.be.accessible();
    browser.answersYes = true;
    switchOf('notify')?.click();
    await waitUntil(() => !text().includes('fik et nej'), 'the no is over');
    press('Spørg mig');
    await keeps('notify', true);
  });

  it('“not now” asks nothing', async () => {
    await open();
    switchOf('notify')?.click();
    await says('Browseren spørger dig først');
    press('Ikke nu');
    await waitUntil(() => !text().includes('spørger dig først'), 'is closed');
    expect(browser.askedFor).to.deep.equal([]);
    await waitUntil(() => focused() === 'notify', 'the focus is back');
  });

  it('sees at once what is taken back in the browser’s own settings', async () => {
    browser.allow('watch');
    await browser.kept.local.set('guard.pages', true);
    await open();
    expect(text()).not.to.include('ikke givet lov');
    browser.withdraw('watch');
    await says('Browseren har ikke givet lov til det');
    press('Giv lov');
    await says('Browseren spørger dig først');
    press('Spørg mig');
    await waitUntil(() => !text().includes('ikke givet lov'), 'is allowed again');
  });

  it('tells how private windows are opened to it, for which nobody can ask', async () => {
    await open();
    switchOf('guard.inPrivate')?.click();
    await says('lukker os ikke ind i private vinduer');
    browser.allow('private');
    await waitUntil(() => !text().includes('lukker os ikke'), 'is let in');
  });

  it('locks what the school has set, and says so and why', async () => {
    await browser.kept.managed.set('provider', 'https://school.example');
    await browser.kept.managed.set('localProvider', 'kommune-101');
    await browser.kept.managed.set('notify', false);
    await browser.kept.managed.set('guard', { pages: true, password: true, inPrivate: false, reports: true });
    await open();
    await says('kun skolen kan ændre det');
    expect(inside().querySelectorAll('input')).to.have.length(0);
    for (const words of ['school.example', 'kommune-101', 'Slået til', 'Slået fra', 'Skolen får at vide'])
      await says(words);
    expect(text().split('Valgt af din skole')).to.have.length(7);
    await says('Browseren har ikke givet lov til det');
    await expect(page).to.be.accessible();
  });

  it('asks for what the school has chosen, and leaves the choice the school’s', async () => {
    await browser.kept.managed.set('guard', { password: true });
    await open();
    press('Giv lov');
    await says('Browseren spørger dig først');
    press('Spørg mig');
    await waitUntil(() => !text().includes('ikke givet lov'), 'is allowed');
    await waitUntil(() => focused() === 'guard.password', 'the focus is back');
    expect(browser.kept.local.content.size).to.equal(0);
  });

  it('asks before the school is told of warnings, where the browser asks for that', async () => {
    await browser.kept.managed.set('guard', { reports: true });
    await open();
    press('Giv lov');
    await says('Din skole vil vide, på hvilken adresse du bliver advaret');
    press('Spørg mig');
    await waitUntil(() => !text().includes('ikke givet lov'), 'is allowed');
    expect(browser.leaves.has('tell')).to.equal(true);
    expect(browser.kept.local.content.size).to.equal(0);
    await expect(page).to.be.accessible();
  });

  it('names a setting of the school that is broken, and goes on with the rest', async () => {
    await browser.kept.managed.set('provider', 'http://school.example');
    await browser.kept.managed.set('guard', { pages: 'yes', password: true });
    await open();
    await says('Sig "provider" til skolen.');
    await says('Sig "guard.pages" til skolen.');
    switchOf('notify')?.click();
    await says('Browseren spørger dig først');
  });

  it('takes another provider when one answers there, and goes back to the first', async () => {
    await open();
    type('provider', 'http://other.example');
    await says('Det er ikke en adresse, vi kan bruge.');
    type('provider', 'nobody.example');
    await says('Der er ingen, der svarer.');
    type('provider', 'shop.example');
    await says('Her kan man ikke logge ind med Unilogin.');
    expect(browser.kept.local.content.has('provider')).to.equal(false);
    await expect(page).to.be.accessible();
    type('provider', ` ${new URL(other).host}/ `);
    await says('Nu logger du ind hos other.example.');
    await keeps('provider', other);
    press('Brug den adresse, vi kom med');
    await says('Nu logger du ind hos provider.example.');
    await keeps('provider', undefined);
  });

  it('the latest address counts, whichever answers first', async () => {
    await open();
    type('provider', 'slow.example');
    type('provider', other);
    await keeps('provider', other);
    provider.answerSlow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(browser.kept.local.content.get('provider')).to.equal(other);
    await says('Nu logger du ind hos other.example.');
  });

  it('keeps the name of a local provider, and forgets it when it is emptied', async () => {
    await open();
    type('localProvider', 'Åbo Kommune');
    await says('Det er ikke et navn, vi kan bruge.');
    expect(browser.kept.local.content.has('localProvider')).to.equal(false);
    type('localProvider', ' kommune-101 ');
    await says('Det er gemt.');
    await keeps('localProvider', 'kommune-101');
    press('Giv lov');
    await says('ind i adressen hos provider.example');
    press('Spørg mig');
    await says('Det gælder også, når andre sider sender dig til provider.example.');
    type('localProvider', '');
    await says('Nu vælger du selv hver gang.');
    await keeps('localProvider', undefined);
  });

  it('speaks English where the browser does', async () => {
    document.documentElement.lang = 'en';
    page = new UniloginSettings(browser.door());
    document.body.append(page);
    await says('Everything works without a choice of yours here.');
    await expect(page).to.be.accessible();
  });
});
