import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import '../../../widget/define/login.ts';
import type { UniloginLogin } from '../../../widget/elements/login/login.ts';
import { FakeProvider } from '../support/fake-provider.ts';
import { FakeWindow } from '../support/fake-window.ts';
import { MarksApi } from '../support/marks-api.ts';
import { waitUntil } from '../support/wait-until.ts';

const text = (element: Element): string => element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => text(element).includes(words), `says "${words}", not "${text(element)}"`);
const pageKey = 'unilogin page-client';

describe('<unilogin-login> without a backend', () => {
  let provider: FakeProvider;
  let popup: FakeWindow;
  const events: Event[] = [];
  const listen = (event: Event): unknown => events.push(event);

  const login = () =>
    fixture<UniloginLogin>(
      html`<unilogin-login
        issuer="https://id.example"
        client-id="page-client"
        api="https://api.example"
        display="popup"
        lang="da"
      ></unilogin-login>`,
    );
  /** Opens the window, and answers as the provider does, over the channel that the address names. */
  const sent = async (element: UniloginLogin): Promise<URL> => {
    element.signIn();
    await waitUntil(() => popup.url);
    return popup.url ?? expect.fail();
  };
  const answer = (url: URL, parameters: Record<string, string> = {}): void => {
    const state = url.searchParams.get('state') ?? '';
    const channel = new BroadcastChannel(state);
    channel.postMessage(
      new URLSearchParams({ code: 'a-code', state, iss: 'https://id.example', ...parameters }).toString(),
    );
    channel.close();
  };
  const signedIn = async (): Promise<UniloginLogin> => {
    const element = await login();
    const url = await sent(element);
    provider.nonce = url.searchParams.get('nonce') ?? '';
    answer(url);
    await says(element, 'Ida Holm');
    return element;
  };

  /** The person says yes to what an API asks for; gives the address of the new window. */
  const goOn = async (element: UniloginLogin): Promise<URL> => {
    const opened = popup.opened.length;
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((one) => one.textContent.includes('Fortsæt'))?.click();
    await waitUntil(() => popup.opened.length > opened && popup.url);
    return popup.url ?? expect.fail();
  };

  beforeEach(() => {
    provider = new FakeProvider('https://id.example');
    popup = new FakeWindow();
    events.length = 0;
    for (const name of ['signed-in', 'signed-out', 'failed']) document.addEventListener(`unilogin-${name}`, listen);
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    provider.restore();
    popup.restore();
    for (const name of ['signed-in', 'signed-out', 'failed']) document.removeEventListener(`unilogin-${name}`, listen);
    history.replaceState(null, '', location.pathname);
    sessionStorage.clear();
  });

  it('signs in with code, PKCE, state and nonce', async () => {
    const element = await login();
    expect(provider.asked).to.have.length(0);
    const url = await sent(element);
    expect(Object.fromEntries(url.searchParams)).to.include({
      response_type: 'code',
      client_id: 'page-client',
      code_challenge_method: 'S256',
      redirect_uri: location.origin + location.pathname,
      scope: 'openid profile',
      ui_locales: 'da',
    });
    provider.nonce = url.searchParams.get('nonce') ?? '';
    answer(url);
    await says(element, 'Ida Holm');
  });

  it('names the local provider that its page begins with, for Keycloak too', async () => {
    const element = await login();
    element.setAttribute('idp-hint', 'aabo');
    const { searchParams } = await sent(element);
    expect([searchParams.get('idp_hint'), searchParams.get('kc_idp_hint')]).to.deep.equal(['aabo', 'aabo']);
  });

  it('keeps the token out of DOM, events and storage', async () => {
    const element = await signedIn();
    const seen = [
      element.outerHTML,
      element.shadowRoot?.innerHTML,
      JSON.stringify(events.map((event) => Object.entries(event))),
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      document.cookie,
      location.href,
    ].join('\n');
    expect(events.map(({ type }) => type)).to.deep.equal(['unilogin-signed-in']);
    expect(seen).to.include('Ida Holm');
    for (const secret of [provider.accessToken, provider.idToken]) expect(seen).not.to.include(secret);
  });

  it('sends the token to the named API, to no other origin, and along no redirect', async () => {
    const element = await signedIn();
    await element.fetch('https://api.example/marks', { headers: { 'x-mine': '1' } });
    expect(provider.last?.headers.get('authorization')).to.equal(`Bearer ${provider.accessToken}`);
    expect(provider.last?.headers.get('x-mine')).to.equal('1');
    expect(provider.last?.redirect).to.equal('error');
    const foreign = ['https://evil.example/', 'https://api.example.evil.example/', 'https://api.example:444/', '/here'];
    for (const address of [...foreign, 'http://api.example/']) {
      await element.fetch(address);
      expect(provider.last?.headers.get('authorization'), address).to.equal(null);
    }
    await element.fetch(new Request('https://evil.example/?https://api.example/'));
    expect(provider.last?.headers.get('authorization')).to.equal(null);
  });

  it('refuses an answer of another issuer (mix-up)', async () => {
    const element = await login();
    answer(await sent(element), { iss: 'https://evil.example' });
    await says(element, 'svaret hørte ikke til her');
    expect(provider.asked.some(({ url }) => url.endsWith('/token'))).to.equal(false);
  });

  it('does not hear an answer with another state', async () => {
    const element = await login();
    const url = await sent(element);
    const channel = new BroadcastChannel(url.searchParams.get('state') ?? '');
    channel.postMessage('code=x&state=unilogin-popup.other&iss=https://id.example');
    channel.close();
    await aTimeout(50);
    expect(provider.asked.some(({ url }) => url.endsWith('/token'))).to.equal(false);
    provider.nonce = url.searchParams.get('nonce') ?? '';
    answer(url);
    await says(element, 'Ida Holm');
  });

  it('refuses an ID token with another nonce', async () => {
    const element = await login();
    const url = await sent(element);
    provider.nonce = 'of-another-sign-in';
    answer(url);
    await says(element, 'svaret hørte ikke til her');
  });

  it('refuses a callback that nobody here began, and cleans the address', async () => {
    const state = `unilogin-page.${'0'.repeat(32)}`;
    history.replaceState(null, '', `?a=1&code=stolen&state=${state}&iss=https://id.example`);
    const element = await login();
    await says(element, 'svaret hørte ikke til her');
    expect(location.search).to.equal('?a=1');
    expect(provider.asked.some(({ url }) => url.endsWith('/token'))).to.equal(false);
  });

  it('comes back by redirect to what the person was doing, once', async () => {
    const state = `unilogin-page.${'a'.repeat(32)}`;
    const random = 'r'.repeat(43);
    const returnTo = `${location.origin}${location.pathname}?page=7#here`;
    const transaction = { state, nonce: random, verifier: random, issuer: 'https://id.example', returnTo };
    sessionStorage.setItem(pageKey, JSON.stringify(transaction));
    provider.nonce = random;
    const callback = `?code=a-code&state=${state}&iss=https://id.example`;
    history.replaceState(null, '', callback);
    const element = await login();
    await says(element, 'Ida Holm');
    expect(location.search + location.hash).to.equal('?page=7#here');
    expect(sessionStorage.getItem(pageKey)).to.equal(null);
    fixtureCleanup();
    await aTimeout(0);
    history.replaceState(null, '', callback);
    await says(await login(), 'svaret hørte ikke til her');
  });

  it('leaves the state and code of somebody else in the address', async () => {
    history.replaceState(null, '', '?code=theirs&state=theirs');
    await says(await login(), 'Log ind med');
    expect(location.search).to.equal('?code=theirs&state=theirs');
  });

  it('says when the provider cannot be reached', async () => {
    provider.isDown = true;
    const element = await login();
    setTimeout(() => element.signIn());
    await oneEvent(element, 'unilogin-failed');
    await says(element, 'Vi kan ikke få forbindelse');
  });

  it('forgets the token when another tab signs out', async () => {
    const element = await signedIn();
    const name = JSON.stringify([null, 'https://id.example', 'page-client', null, 'https://api.example']);
    const tab = new BroadcastChannel(`unilogin ${name}`);
    tab.postMessage('signed-out');
    await says(element, 'Log ind med');
    await element.fetch('https://api.example/marks');
    expect(provider.last?.headers.get('authorization')).to.equal(null);
    tab.close();
  });

  it('asks for more when its API does, and sends the same once more with the new token', async () => {
    const element = await signedIn();
    const api = new MarksApi(() => provider.claims['acr'] === 'TwoFactor');
    provider.api = api.answer;
    const response = element.fetch('https://api.example/marks', { method: 'POST', body: 'half a sentence' });
    await says(element, 'Her skal det være mere sikkert');
    const url = await goOn(element);
    expect(url.searchParams.get('acr_values')).to.equal('TwoFactor');
    provider.claims = { acr: 'TwoFactor' };
    provider.nonce = url.searchParams.get('nonce') ?? '';
    answer(url);
    expect((await response).status).to.equal(200);
    expect(await api.heard[1]?.body.text()).to.equal('half a sentence');
    expect(api.heard[1]?.headers.get('authorization')).to.equal(`Bearer ${provider.accessToken}`);
  });

  it('attack: downgraded answer: an ID token that is less sure than was asked for changes nothing', async () => {
    const element = await signedIn();
    provider.api = new MarksApi().answer;
    const response = element.fetch('https://api.example/marks');
    await says(element, 'Her skal det være mere sikkert');
    const url = await goOn(element);
    provider.claims = { acr: 'Loalow', name: 'Somebody Else' };
    provider.nonce = url.searchParams.get('nonce') ?? '';
    answer(url);
    expect((await response).status).to.equal(401);
    await says(element, 'Unilogin sagde nej');
    expect(text(element)).to.include('Ida Holm');
  });

  it('attack: forged 401: an origin that is none of its APIs starts no prompt', async () => {
    const element = await signedIn();
    provider.api = new MarksApi().answer;
    for (const address of ['https://evil.example/', 'https://api.example:444/', '/here']) {
      expect((await element.fetch(address)).status).to.equal(401);
    }
    expect(text(element)).not.to.include('Her skal det være mere sikkert');
  });
});
