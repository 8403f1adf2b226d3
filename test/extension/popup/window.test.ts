import { expect, fixtureCleanup } from '@open-wc/testing';
import { UniloginWindow } from '../../../extension/popup/window.ts';
import type { Me } from '../../../shared/contract/me.ts';
import { requestOf } from '../../support/approvals.ts';
import { deepQueryAll, deepText } from '../../widget/support/deep.ts';
import { waitUntil } from '../../widget/support/wait-until.ts';
import '../../../widget/define/approvals.ts';
import { MemoryBrowser } from '../memory-platform.ts';
import { meOf } from '../me-of.ts';
import { FakeApi, provider } from './fake-api.ts';

customElements.define('unilogin-window', UniloginWindow);
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

describe('the extension’s window', () => {
  let browser: MemoryBrowser;
  let told: unknown[];
  let restore: () => void = () => undefined;
  let element: UniloginWindow;

  beforeEach(async () => {
    browser = new MemoryBrowser();
    told = [];
    browser.door().hear((message) => told.push(message));
    await browser.kept.local.set('provider', provider);
  });
  afterEach(() => {
    element.remove();
    restore();
    fixtureCleanup();
    document.documentElement.lang = 'da';
  });

  async function open(api: FakeApi): Promise<void> {
    restore = api.install();
    element = new UniloginWindow(browser.door());
    document.body.append(element);
    await waitUntil(() => deepText(element).includes('Unilogin'), 'is drawn');
  }
  const signedIn = (me: Me) =>
    browser.kept.session
      .set('tokens', { issuer: provider, access: 'token', expiresAt: Date.now() + day })
      .then(() => open(new FakeApi(me)));
  const text = () =>
    deepText(element)
      .replaceAll(/[\u2066-\u2069]/g, '')
      .replaceAll(/\u00a0/g, ' ');
  const says = (words: string) => waitUntil(() => text().includes(words), `says "${words}", not "${text()}"`);
  const press = (name: string) =>
    deepQueryAll(element, 'button')
      .find((one) => one.textContent.includes(name))
      ?.click();

  it('asks who it is, and leaves signing in to the worker', async () => {
    await open(new FakeApi('over'));
    await says('Hvem er du?');
    await waitUntil(() => told.length === 1, 'asks the worker whether they are signed in at the provider');
    press('Log ind med Unilogin');
    expect(told).to.deep.equal([{ do: 'return' }, { do: 'sign-in' }]);
    await browser.kept.session.set('attempt', { at: 'open' });
    await says('Log ind i det andet vindue');
    await expect(element).to.be.accessible();
  });

  it('shows who, as what, how sure until when, the password and the services', async () => {
    await signedIn(
      meOf({
        places: [{ name: 'Skovbrynet Skole', role: 'pupil', number: '101000' }],
        classes: ['5.A'],
        held: { level: 'Low', way: 'EnFaktor' },
        services: [{ name: 'Læringsøen', held: { level: 'Low', way: 'EnFaktor' } }],
      }),
    );
    for (const words of [
      'Mette Bruun Holm',
      'Elev i 5.A',
      'Skovbrynet Skole',
      'Lav',
      'kun din kode',
      'til ',
      'Læringsøen',
    ]) {
      await says(words);
    }
    await says('Din kode er fra 3. marts og gælder til 3. marts 2027.');
    expect(deepQueryAll(element, 'unilogin-approvals')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  for (const { days, words } of [
    { days: 12, words: 'Din kode udløber om 12 dage.' },
    { days: 1, words: 'Din kode udløber i morgen.' },
    { days: 0, words: 'Din kode udløber i dag.' },
  ]) {
    it(`warns of a password that ends in ${days} days, and leads to the provider’s own page`, async () => {
      const password = { kind: 'password', madeOn: inDays(-300), lastDay: inDays(days), mayChange: true } as const;
      await signedIn(meOf({ password: { ...password, standing: 'expires-soon' } }));
      await says(words);
      const [link] = deepQueryAll(element, '.soon a');
      expect(link).to.have.attribute('href', `${provider}/password`);
    });
  }

  it('tells the youngest that a grown-up helps', async () => {
    const password = { kind: 'pictures', madeOn: '2025-08-11', standing: 'over', mayChange: false } as const;
    await signedIn(meOf({ password }));
    await says('Dine billeder er udløbet. En voksen hjælper dig med nye.');
  });

  it('opens with what was kept, while the provider is away, and says so', async () => {
    await browser.kept.session.set('seen', { me: meOf({}), ahead: 0, at: Date.now() });
    await browser.kept.session.set('tokens', { issuer: provider, access: 'token', expiresAt: Date.now() + day });
    const api = new FakeApi('away');
    await open(api);
    await says('Mette Bruun Holm');
    await says('Unilogin svarer ikke lige nu.');
    api.me = meOf({ name: 'Mette Holm' });
    press('Prøv igen');
    await waitUntil(() => !text().includes('svarer ikke'), 'is there again');
    await says('Mette Holm');
  });

  it('tells of a computer whose clock is wrong', async () => {
    await browser.kept.session.set('tokens', { issuer: provider, access: 'token', expiresAt: Date.now() + day });
    const api = new FakeApi(meOf({}));
    api.ahead = 3 * 3_600_000;
    await open(api);
    await says('Computerens ur går 3 timer for langsomt.');
  });

  it('shows what it knows of a provider that has learned to say more', async () => {
    const more = { ...meOf({}), places: [{ ...meOf({}).places[0], since: 2026 }], badges: ['x'] };
    await signedIn(more as Me);
    await says('Mette Bruun Holm');
    await waitUntil(() => browser.kept.session.content.has('seen'), 'is kept');
    expect(JSON.stringify(browser.kept.session.content.get('seen'))).not.to.include('badges');
  });

  it('tells that the session has ended', async () => {
    await browser.kept.session.set('attempt', { at: 'ended' });
    await open(new FakeApi('over'));
    await says('Du er ikke logget ind mere');
  });

  it('tells where the school has chosen that one signs in', async () => {
    await browser.kept.managed.set('provider', provider);
    await open(new FakeApi('over'));
    await says('Din skole har valgt, at du logger ind hos provider.example.');
  });

  it('leads to the provider that is chosen meanwhile, and to the one before it no more', async () => {
    await signedIn(meOf({}));
    await says('Min Unilogin');
    await browser.kept.managed.set('provider', 'https://other.example');
    await says('hos other.example.');
    const links = deepQueryAll(element, 'a').map((one) => new URL(one.getAttribute('href') ?? '').host);
    expect(new Set(links)).to.deep.equal(new Set(['other.example']));
  });

  it('shows a grown-up who waits, and counts them for the icon', async () => {
    await browser.kept.session.set('tokens', { issuer: provider, access: 'token', expiresAt: Date.now() + day });
    const waiting = [requestOf({ id: 'ida' })];
    await open(
      new FakeApi(meOf({ mayVouch: true, sureUntil: Date.now() + day }), {
        waiting,
        history: [],
        muted: [],
        sureForSeconds: 3600,
      }),
    );
    await says('Ida Holm vil ind på Læringsøen');
    await waitUntil(() => browser.kept.session.content.get('waiting') === 1, 'counts');
    expect(text()).not.to.include('Det har du svaret');
    await expect(element).to.be.accessible();
  });

  it('signs out here and everywhere, as the person says', async () => {
    await signedIn(meOf({}));
    await says('Mette Bruun Holm');
    press('Log ud her');
    press('Log ud alle steder');
    expect(told).to.deep.equal([{ do: 'sign-out' }, { do: 'sign-out-everywhere' }]);
    await browser.kept.session.remove('tokens', 'seen');
    await browser.kept.session.set('attempt', { at: 'left' });
    await says('Du er logget ud');
    await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'h1', 'the focus is where the news is');
  });

  it('speaks English where the browser does', async () => {
    document.documentElement.lang = 'en';
    await open(new FakeApi('over'));
    await says('Who are you?');
  });
});
