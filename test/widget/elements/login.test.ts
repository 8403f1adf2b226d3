import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import '../../../widget/define/login.ts';
import '../../../widget/define/status.ts';
import type { UniloginLogin } from '../../../widget/elements/login/login.ts';
import { UniloginFailedEvent } from '../../../widget/events/failed.ts';
import { UniloginSignedInEvent } from '../../../widget/events/signed-in.ts';
import { FakeBackend, ida } from '../support/fake-backend.ts';
import { FakeWindow } from '../support/fake-window.ts';
import { waitUntil } from '../support/wait-until.ts';

const text = (element: Element): string => element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const shown = (element: Element) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button:not([hidden])') ?? []),
];
const buttons = (element: Element): string[] => shown(element).map((button) => button.textContent.trim());
const click = (element: Element, words: string): void =>
  shown(element)
    .find((one) => one.textContent.includes(words))
    ?.click();
const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => text(element).includes(words), `says "${words}", not "${text(element)}"`);

describe('<unilogin-login>', () => {
  let backend: FakeBackend;
  let popup: FakeWindow;
  const login = (display = 'popup', lang = 'da') =>
    fixture<UniloginLogin>(html`<unilogin-login backend="/unilogin" display=${display} lang=${lang}></unilogin-login>`);
  const signedIn = async () => {
    backend.session = ida;
    const element = await login();
    await says(element, 'Ida Holm');
    return element;
  };

  beforeEach(() => {
    backend = new FakeBackend();
    popup = new FakeWindow();
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0); // an element that comes back within the task would find the same session
    backend.restore();
    popup.restore();
    history.replaceState(null, '', location.pathname);
  });

  it('offers to sign in, in Danish and in English, and says so to assistive technology', async () => {
    const element = await login();
    expect(buttons(element)).to.deep.equal(['Log ind med Unilogin']);
    await expect(element).to.be.accessible();
    element.lang = 'en';
    await waitUntil(() => buttons(element)[0] === 'Sign in with Unilogin');
    expect(element.shadowRoot?.querySelector('[role=group]')?.getAttribute('aria-label')).to.equal('Unilogin');
  });

  it('follows the language of the page when it has none of its own', async () => {
    const element = await fixture<UniloginLogin>(html`<unilogin-login backend="/unilogin"></unilogin-login>`);
    document.documentElement.lang = 'en-GB';
    await waitUntil(() => buttons(element)[0] === 'Sign in with Unilogin');
    document.documentElement.lang = 'da';
    await waitUntil(() => buttons(element)[0] === 'Log ind med Unilogin');
  });

  it('shows name, role, institution, how long, and the way out, and tells who', async () => {
    backend.session = ida;
    const place = await fixture(html`<div></div>`);
    const element = Object.assign(document.createElement('unilogin-login'), { backend: '/unilogin', lang: 'da' });
    setTimeout(() => place.append(element));
    const event: Event = await oneEvent(element, 'unilogin-signed-in');
    if (!(event instanceof UniloginSignedInEvent)) expect.fail();
    expect(event.person).to.deep.equal(ida.person);
    await says(element, 'Ida Holm');
    expect(text(element)).to.match(/Elev · Skovbrynet Skole Logget ind til (\S+ )?kl\. \d\d\.\d\d/);
    expect(buttons(element)).to.deep.equal(['Log ud']);
    await expect(element).to.be.accessible();
  });

  it('shows a pseudonym where the service gets no name', async () => {
    backend.session = { ...ida, person: { id: '3f9a2c77d1aa', institutions: [{ number: '012345' }] } };
    await says(await login(), 'Pseudonym 3f9a2c77');
  });

  it('signs in by a window although that one seems closed, and believes the session only', async () => {
    const element = await login();
    click(element, 'Log ind');
    await says(element, 'Log ind i det vindue');
    await expect(element).to.be.accessible();
    expect(buttons(element)).to.deep.equal(['Åbn igen', 'Annullér']);
    await waitUntil(() => popup.url);
    const url = popup.url ?? expect.fail();
    expect(popup.opened[0]?.opener).to.equal(null);
    expect(url.pathname).to.equal('/unilogin/sign-in');
    expect(url.searchParams.get('display')).to.equal('popup');
    expect(url.searchParams.get('return_to')).to.equal(location.pathname + location.search);
    backend.session = ida;
    const channel = new BroadcastChannel(url.searchParams.get('channel') ?? '');
    const told = oneEvent(element, 'unilogin-signed-in');
    channel.postMessage({ done: true });
    channel.close();
    await told;
    await says(element, 'Ida Holm');
  });

  it('takes a click that comes before its session has loaded', async () => {
    const element = document.createElement('unilogin-login');
    Object.assign(element, { backend: '/unilogin', display: 'popup', lang: 'da' });
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    click(element, 'Log ind');
    await waitUntil(() => popup.url);
    await says(element, 'Log ind i det vindue');
  });

  it('does not believe a forged message: without a session nobody is signed in', async () => {
    const element = await login();
    click(element, 'Log ind');
    await waitUntil(() => popup.url);
    const forger = new BroadcastChannel(popup.url?.searchParams.get('channel') ?? '');
    forger.postMessage({ signedIn: true, person: ida.person });
    forger.postMessage({ done: true });
    forger.close();
    await says(element, 'Noget gik galt');
    expect(text(element)).not.to.include('Ida');
  });

  it('tells why the service said no', async () => {
    const element = await login();
    click(element, 'Log ind');
    await waitUntil(() => popup.url);
    const channel = new BroadcastChannel(popup.url?.searchParams.get('channel') ?? '');
    setTimeout(() => channel.postMessage({ failure: 'interaction-expired' }));
    const event: Event = await oneEvent(element, 'unilogin-failed');
    channel.close();
    if (!(event instanceof UniloginFailedEvent)) expect.fail();
    expect(event.failure.code).to.equal('interaction-expired');
    await says(element, 'Det tog for lang tid');
    expect(buttons(element)).to.deep.equal(['Prøv igen']);
    await expect(element).to.be.accessible();
  });

  it('looks at the session when the page has the focus again', async () => {
    const element = await login();
    click(element, 'Log ind');
    await says(element, 'Log ind i det vindue');
    window.dispatchEvent(new FocusEvent('focus'));
    await aTimeout(50);
    await says(element, 'Log ind i det vindue');
    backend.session = ida;
    window.dispatchEvent(new FocusEvent('focus'));
    await says(element, 'Ida Holm');
  });

  it('can be called off, and keeps the focus it had without taking one it had not', async () => {
    const element = await login();
    await says(element, 'Log ind');
    element.shadowRoot?.querySelector('button')?.focus();
    click(element, 'Log ind');
    await says(element, 'Annullér');
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Åbn igen');
    click(element, 'Annullér');
    await says(element, 'Log ind med');
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Log ind med Unilogin');
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="x" />`);
    elsewhere.focus();
    backend.session = ida;
    window.dispatchEvent(new FocusEvent('focus'));
    await says(element, 'Ida Holm');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('tells the news of the page address once and cleans the address', async () => {
    history.replaceState({ kept: 1 }, '', '?page=2&unilogin_error=cancelled#part');
    const element = await login();
    await says(element, 'Du blev ikke logget ind');
    expect(location.search + location.hash).to.equal('?page=2#part');
    expect(history.state).to.deep.equal({ kept: 1 });
  });

  it('signs out with a request that no other site can make', async () => {
    const element = await signedIn();
    setTimeout(() => click(element, 'Log ud'));
    await oneEvent(element, 'unilogin-signed-out');
    const request = backend.asked.find(({ method }) => method === 'POST');
    expect(request?.headers.get('unilogin-request')).to.equal('1');
    await says(element, 'Log ind med');
  });

  it('hears from another tab that somebody signed out', async () => {
    const element = await signedIn();
    backend.session = { signedIn: false };
    const names = JSON.stringify(['/unilogin', undefined, undefined, undefined, undefined]);
    const tab = new BroadcastChannel(`unilogin ${names}`);
    tab.postMessage('signed-out');
    await says(element, 'Log ind med');
    tab.close();
  });

  it('stays signed in when the network is gone for a while', async () => {
    const element = await signedIn();
    backend.isDown = true;
    window.dispatchEvent(new FocusEvent('focus'));
    await aTimeout(50);
    expect(text(element)).to.include('Ida Holm');
  });

  it('says so when nothing can be reached', async () => {
    backend.isDown = true;
    await says(await login(), 'Vi kan ikke få forbindelse');
  });

  it('takes no session that does not fit the contract', async () => {
    backend.session = { signedIn: true, person: { id: 7 }, expiresAt: 'soon' };
    await says(await login(), 'Noget gik galt');
  });

  it('asks once for two elements, and both follow', async () => {
    const both = await fixture(
      html`<div>
        <unilogin-login backend="/unilogin" lang="da"></unilogin-login
        ><unilogin-status backend="/unilogin" lang="da"></unilogin-status>
      </div>`,
    );
    const [one, other] = both.children;
    if (!one || !other) expect.fail();
    await says(other, 'Ikke logget ind');
    await aTimeout(50);
    expect(backend.asked.length).to.equal(1);
    backend.session = ida;
    window.dispatchEvent(new FocusEvent('focus'));
    await says(one, 'Ida Holm');
    await says(other, 'Sikkerhed Lav, adgangskode');
    expect(backend.asked.length).to.equal(2);
    await expect(other).to.be.accessible();
  });

  it('is not set up: says so to the person, and which option to the developer', async () => {
    const element = await fixture<UniloginLogin>(html`<unilogin-login lang="da"></unilogin-login>`);
    await says(element, 'Siden er ikke sat rigtigt op');
    const foreign = await fixture<UniloginLogin>(
      html`<unilogin-login backend="https://evil.example/x" lang="da"></unilogin-login>`,
    );
    await says(foreign, 'Siden er ikke sat rigtigt op');
  });

  it('never returns to another origin', async () => {
    const element = await login();
    element.returnTo = 'https://evil.example/';
    click(element, 'Log ind');
    await waitUntil(() => popup.url);
    expect(popup.url?.searchParams.get('return_to')).to.equal(location.pathname + location.search);
  });

  it('leaves nothing running when it is removed', async () => {
    const element = await login();
    click(element, 'Log ind');
    await waitUntil(() => popup.url);
    element.remove();
    await aTimeout(0);
    const asked = backend.asked.length;
    window.dispatchEvent(new FocusEvent('focus'));
    const channel = new BroadcastChannel(popup.url?.searchParams.get('channel') ?? '');
    channel.postMessage({ done: true });
    await aTimeout(50);
    channel.close();
    expect(backend.asked.length).to.equal(asked);
    expect(popup.opened[0]?.wasClosed).to.equal(true);
  });

  it('keeps its session when it only moves', async () => {
    const element = await signedIn();
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await aTimeout(20);
    expect(text(element)).to.include('Ida Holm');
    expect(backend.asked.length).to.equal(1);
  });

  it('fits 320 px, from right to left too', async () => {
    const element = await signedIn();
    const frame = element.parentElement ?? expect.fail();
    Object.assign(frame.style, { inlineSize: '320px' });
    for (const dir of ['ltr', 'rtl']) {
      frame.dir = dir;
      expect(frame.scrollWidth).to.equal(320);
      for (const button of shown(element)) {
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      }
    }
  });
});
