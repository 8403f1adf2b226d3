import { expect } from '@open-wc/testing';
import { warn, type News } from '../../../extension/guard/warnings.ts';
import { UniloginWarning } from '../../../extension/warning/warning-page.ts';
import { deepText } from '../../widget/support/deep.ts';
import { waitUntil } from '../../widget/support/wait-until.ts';
import { MemoryBrowser } from '../memory-platform.ts';

customElements.define('unilogin-warning', UniloginWarning);
const provider = 'https://provider.example';
const origin = 'https://evil.example:8443';
const typed: News = { about: 'password', tab: 3, origin, wasSent: false };
const alike: News = {
  about: 'look-alike',
  tab: 3,
  origin,
  why: [{ code: 'name', name: 'Unilogin', shown: 'evil.example' }],
};

describe('the page that warns', () => {
  let browser: MemoryBrowser;
  let element: UniloginWarning;
  let left: string[];

  beforeEach(async () => {
    browser = new MemoryBrowser();
    browser.thisTab = 3;
    left = [];
    await browser.kept.local.set('provider', provider);
  });
  afterEach(() => {
    element.remove();
    document.documentElement.lang = 'da';
  });

  async function open(news?: News, id?: string): Promise<void> {
    if (news) await warn(browser.door(), news);
    const given = browser.shown[0]?.path.split('#')[1] ?? '';
    element = new UniloginWarning(browser.door(), id ?? given, {
      to: (address) => left.push(address),
      back: () => left.push('back'),
    });
    document.body.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('h1') != null, 'is drawn');
  }
  const text = () => deepText(element).replaceAll(/[\u2066-\u2069]/g, '');
  const press = (name: string) =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent.includes(name))?.click();

  it('says where the password was typed, that it was not sent, and leads home or back', async () => {
    await open(typed);
    expect(text()).to.include('Stop! Det ligner din kode til Unilogin');
    expect(text()).to.include('Du skrev den på evil.example:8443.');
    expect(text()).to.include('Vi har ikke sendt den.');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h1');
    expect(document.title).to.equal('Stop – Unilogin');
    await expect(element).to.be.accessible();
    press('Gå til Unilogin');
    press('Tilbage til siden');
    press('Skift min kode'); // the page may have read along
    expect(left).to.deep.equal([`${provider}/me`, 'back', `${provider}/password`]);
  });

  it('says so when it may have been sent, and leads to a new password', async () => {
    await open({ ...typed, wasSent: true });
    expect(text()).to.include('Måske nåede siden at få den.');
    await expect(element).to.be.accessible();
    press('Skift min kode');
    expect(left).to.deep.equal([`${provider}/password`]);
  });

  it('says what becomes known after it, in the same place', async () => {
    await open(typed);
    await warn(browser.door(), { ...typed, wasSent: true });
    await waitUntil(() => text().includes('Måske nåede siden at få den.'), 'it was sent');
    expect(new Set(browser.shown.map(({ path }) => path))).to.have.length(1);
  });

  it('says how it knows of a page that only looks like it, in words', async () => {
    await open(alike);
    expect(text()).to.include('evil.example:8443 er ikke Unilogin. Den ligner kun.');
    expect(text()).to.include('Navnet Unilogin står i evil.example, men adressen er en andens.');
    element.shadowRoot?.querySelectorAll('details').forEach((one) => (one.open = true));
    await expect(element).to.be.accessible();
  });

  it('remembers where it is fine, and leads back there', async () => {
    await open(typed);
    press('Det er i orden her');
    await waitUntil(() => left.length > 0, 'leads back');
    expect(left).to.deep.equal(['back']);
    const kept = browser.kept.local.content.get('guard-kept') as { fine: string[] };
    expect(kept.fine).to.have.length(1);
    expect(JSON.stringify(kept)).not.to.include('evil');
  });

  it('says nothing of a warning of another tab, or of a number that nobody gave', async () => {
    browser.thisTab = 4;
    await open(typed);
    expect(text()).to.include('Her er ikke mere at se');
    expect(text()).not.to.include('evil');
    await expect(element).to.be.accessible();
    press('Gå til Unilogin');
    expect(left).to.deep.equal([`${provider}/me`]);
  });

  it('writes letters of other alphabets out, as the address bar does', async () => {
    await open({ ...typed, origin: 'https://unilоgin.dk' }); // the o is Cyrillic
    expect(text()).to.include('xn--');
  });

  it('speaks English where the browser does', async () => {
    document.documentElement.lang = 'en';
    await open(typed);
    expect(text()).to.include('We did not send it.');
  });
});
