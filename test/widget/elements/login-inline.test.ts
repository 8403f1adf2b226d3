import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../../widget/define/login.ts';
import type { UniloginLogin } from '../../../widget/elements/login/login.ts';
import type { UniloginShownEvent } from '../../../widget/events/shown.ts';
import { FakeBackend, ida } from '../support/fake-backend.ts';
import { FakeWindow } from '../support/fake-window.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Only there a frame can be watched over (Chromium). */
const canFrame = 'isVisible' in IntersectionObserverEntry.prototype;
const text = (element: Element): string => element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const frameOf = (element: Element) => element.shadowRoot?.querySelector('iframe');
const button = (element: Element, words: string) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => !one.hidden && one.textContent.includes(words),
  );

describe('<unilogin-login display="inline">', () => {
  let backend: FakeBackend;
  let windows: FakeWindow;
  /** As the provider's page does, so that it is not taken for one that shows nothing. */
  let alive: ReturnType<typeof setInterval> | undefined;
  const login = () =>
    fixture<UniloginLogin>(html`<unilogin-login backend="/unilogin" display="inline" lang="da"></unilogin-login>`);
  const shows = async (element: Element) => {
    await waitUntil(() => button(element, 'Log ind med Unilogin') !== undefined);
    await aTimeout(50);
    button(element, 'Log ind med Unilogin')?.click();
    await waitUntil(() => (frameOf(element)?.src ?? '') !== '', 'a frame is there');
    alive = setInterval(() => frameOf(element) && tell(element, news({ height: 400 })), 200);
  };
  const tell = (element: Element, data: object) => {
    const source = frameOf(element)?.contentWindow ?? null;
    window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://id.example', source }));
  };
  const news = (more: object) => ({ type: 'unilogin-frame', state: 'the-state', ...more });

  beforeEach(() => {
    backend = new FakeBackend();
    windows = new FakeWindow();
  });
  afterEach(async () => {
    clearInterval(alive);
    fixtureCleanup();
    await aTimeout(0);
    backend.restore();
    windows.restore();
  });

  if (!canFrame) {
    it('opens a window in the click where a frame cannot be watched over, and says so', async () => {
      const element = await login();
      const heard: unknown[] = [];
      element.addEventListener('unilogin-shown', (event: UniloginShownEvent) => heard.push([event.as, event.why]));
      await waitUntil(() => button(element, 'Log ind med Unilogin') !== undefined);
      await aTimeout(50);
      button(element, 'Log ind med Unilogin')?.click();
      await waitUntil(() => heard.length > 0);
      expect(heard).to.deep.equal([['window', 'blind']]);
      expect(windows.opened).to.have.lengthOf(1);
      expect(frameOf(element)).to.equal(null);
    });
    return;
  }

  it('shows the provider in itself, says so, brings the answer to the backend and is signed in', async () => {
    const element = await login();
    const heard: unknown[] = [];
    element.addEventListener('unilogin-shown', (event: UniloginShownEvent) => heard.push([event.as, event.why]));
    await shows(element);
    expect(element.getAttribute('shown-as')).to.equal('frame');
    expect(heard).to.deep.equal([['frame', undefined]]);
    await waitUntil(() => text(element).includes('Log ind herunder'));
    await expect(element).to.be.accessible();
    backend.session = ida;
    tell(element, { type: 'authorization_response', response: { code: 'c', state: 'the-state', iss: 'i' } });
    await waitUntil(() => text(element).includes('Ida Holm'));
    const brought = backend.asked.find(({ url }) => url.endsWith('/callback'));
    expect(await brought?.text()).to.equal('code=c&state=the-state&iss=i');
    expect(brought?.headers.get('unilogin-request')).to.equal('1');
    expect(element.hasAttribute('shown-as')).to.equal(false);
    expect(frameOf(element)).to.equal(null);
  });

  it('keeps an open frame when its display changes, and heeds that at the next click', async () => {
    const element = await login();
    await shows(element);
    element.display = 'popup';
    await element.updateComplete;
    expect(frameOf(element)).not.to.equal(null);
    await waitUntil(() => button(element, 'Annullér') !== undefined, 'it can be called off');
    button(element, 'Annullér')?.click();
    await waitUntil(() => frameOf(element) === null);
    await waitUntil(() => button(element, 'Log ind med Unilogin') !== undefined);
    button(element, 'Log ind med Unilogin')?.click();
    await waitUntil(() => windows.opened.length === 1);
    button(element, 'Annullér')?.click();
  });

  it('of two in a page, the one that was clicked has the frame, and there is one', async () => {
    const [first, second] = [await login(), await login()];
    await shows(second);
    expect(frameOf(first)).to.equal(null);
    await waitUntil(() => text(first).includes('Log ind herunder'));
    button(first, 'Annullér')?.click();
    await waitUntil(() => frameOf(second) === null);
    await shows(first);
    expect(frameOf(second)).to.equal(null);
  });

  it('offers a window in words when the frame does not go on, and opens it in the click', async () => {
    const element = await login();
    await shows(element);
    const heard: unknown[] = [];
    element.addEventListener('unilogin-shown', (event: UniloginShownEvent) => heard.push([event.as, event.why]));
    tell(element, news({ leaves: 'for-good' }));
    await waitUntil(() => text(element).includes('Det kan ikke ske her på siden'));
    await expect(element).to.be.accessible();
    button(element, 'Åbn et vindue')?.click();
    await waitUntil(() => windows.opened.length === 1);
    expect(heard).to.deep.equal([['window', 'for-good']]);
    button(element, 'Annullér')?.click();
  });

  it('says why the service refused the answer, and passes colours on', async () => {
    const element = await login();
    element.style.setProperty('--unilogin-act', '#1D4ED8');
    element.style.setProperty('--unilogin-radius', '8px');
    element.style.setProperty('--unilogin-ink', 'red;}');
    backend.outcome = 'state-mismatch';
    await shows(element);
    const begun = backend.asked.find(({ url }) => url.includes('/sign-in?'));
    expect(new URL(begun?.url ?? '').searchParams.get('unilogin_theme')).to.match(/^act(-dark)?:1d4ed8,radius:8$/);
    tell(element, { type: 'authorization_response', response: { code: 'c', state: 'the-state' } });
    await waitUntil(() => text(element).includes('svaret hørte ikke til her'));
  });
});
