import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import '../../../widget/define/login.ts';
import type { UniloginLogin } from '../../../widget/elements/login/login.ts';
import { UniloginStepUpEvent } from '../../../widget/events/step-up.ts';
import { FakeBackend, ida } from '../support/fake-backend.ts';
import { FakeWindow } from '../support/fake-window.ts';
import { MarksApi } from '../support/marks-api.ts';
import { waitUntil } from '../support/wait-until.ts';

const sure = { ...ida, person: { ...ida.person, acr: 'TwoFactor', unilogin_loa: 'ToFaktor' as const } };
const asks = 'Her skal det være mere sikkert';

const text = (element: Element): string => element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => text(element).includes(words), `says "${words}", not "${text(element)}"`);
const click = (element: Element, words: string): void => {
  const buttons = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button:not([hidden])') ?? [];
  [...buttons].find((one) => one.textContent.includes(words))?.click();
};

describe('<unilogin-login> fetch, when an API asks for more', () => {
  let backend: FakeBackend;
  let popup: FakeWindow;
  let api: MarksApi;

  const signedIn = async (display = 'popup') => {
    const element = await fixture<UniloginLogin>(
      html`<unilogin-login backend="/unilogin" display=${display} lang="da"></unilogin-login>`,
    );
    await says(element, 'Ida Holm');
    return element;
  };
  const post = (element: UniloginLogin, body: BodyInit = 'half a sentence', init: RequestInit = {}) =>
    element.fetch('/api/marks', { method: 'POST', body, ...init });
  /** The person goes on, and comes back by the window. */
  const comeBack = async (element: Element, session: unknown = sure) => {
    const opened = popup.opened.length;
    click(element, 'Fortsæt');
    await waitUntil(() => popup.opened.length > opened && popup.url);
    backend.session = session;
    const channel = new BroadcastChannel(popup.url?.searchParams.get('channel') ?? '');
    channel.postMessage({ done: true });
    channel.close();
  };

  beforeEach(() => {
    backend = new FakeBackend();
    backend.session = ida;
    popup = new FakeWindow();
    api = new MarksApi(() => backend.session === sure);
    backend.api = (request) => (request.url.includes('/api/') ? api.answer(request) : undefined);
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    backend.restore();
    popup.restore();
  });

  it('asks the person, waits, and sends it once more', async () => {
    const element = await signedIn();
    const told = oneEvent(element, 'unilogin-step-up');
    const response = post(element);
    const event: Event = await told;
    expect(event instanceof UniloginStepUpEvent && event.acrs).to.deep.equal(['TwoFactor']);
    await says(element, asks);
    await says(element, 'Der åbner et vindue');
    await expect(element).to.be.accessible();
    expect(popup.opened, 'no window opens by itself').to.have.length(0);
    await comeBack(element);
    expect(popup.url?.searchParams.get('acr_values')).to.equal('TwoFactor');
    expect(await (await response).json()).to.equal('marks');
    expect(await Promise.all(api.heard.map(({ body }) => body.text()))).to.deep.equal(Array(2).fill('half a sentence'));
    await says(element, 'Ida Holm');
  });

  it('sends every kind of body as it was', async () => {
    const form = new FormData();
    form.append('text', 'æ');
    form.append('file', new File([new Uint8Array([0, 255, 10, 13])], 'a.bin'));
    const bodies: BodyInit[] = [
      form,
      new Blob(['blob'], { type: 'text/x-mine' }),
      new URLSearchParams({ a: 'å' }),
      new Uint8Array([1, 0, 2]),
    ];
    const element = await signedIn();
    for (const body of bodies) {
      api.heard.length = 0;
      backend.session = ida;
      window.dispatchEvent(new FocusEvent('focus'));
      const response = post(element, body, { headers: { 'x-mine': '1' } });
      await says(element, asks);
      await comeBack(element);
      expect((await response).status).to.equal(200);
      const [first, second] = api.heard;
      expect(await second?.body.arrayBuffer()).to.deep.equal(await first?.body.arrayBuffer());
      expect(first?.body.size).to.be.greaterThan(0);
      expect([...(second?.headers ?? [])]).to.deep.equal([...(first?.headers ?? [])]);
    }
  });

  it('gives back the 401 when the person does not want to', async () => {
    const element = await signedIn();
    const response = post(element);
    await says(element, asks);
    click(element, 'Ikke nu');
    expect((await response).status).to.equal(401);
    expect(api.heard).to.have.length(1);
    await says(element, 'Ida Holm');
  });

  it('attack: loop: an API that is never content is asked twice, and the person once', async () => {
    api.isSure = () => false;
    const element = await signedIn();
    const response = post(element);
    await says(element, asks);
    await comeBack(element);
    expect((await response).status).to.equal(401);
    expect(api.heard).to.have.length(2);
    await aTimeout(50);
    expect(text(element)).not.to.include(asks);
  });

  it('asks once for two that need it at the same time', async () => {
    const element = await signedIn();
    const events: Event[] = [];
    element.addEventListener('unilogin-step-up', (event) => events.push(event));
    const both = [post(element, 'one'), element.fetch('/api/marks')];
    await waitUntil(() => api.heard.length === 2);
    await says(element, asks);
    await aTimeout(50);
    await comeBack(element);
    expect((await Promise.all(both)).map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(api.heard).to.have.length(4);
    expect(popup.opened).to.have.length(1);
    expect(events).to.have.length(1);
  });

  it('says so when what was sent cannot be sent twice, and asks nobody', async () => {
    const element = await signedIn();
    for (const body of [new Blob([new Uint8Array(10_000_001)]), new Blob(['x']).stream()]) {
      const reason: unknown = await post(element, body, { duplex: 'half' } as RequestInit).catch((one: unknown) => one);
      expect(reason).to.include({ code: 'too-large' });
    }
    expect(text(element)).not.to.include(asks);
  });

  it('attack: forged 401: another origin starts no prompt', async () => {
    const element = await signedIn();
    backend.api = api.answer;
    expect((await element.fetch('https://evil.example/api/marks')).status).to.equal(401);
    backend.api = async (request) =>
      Object.defineProperty(await api.answer(request), 'url', { value: 'https://evil.example/' }); // after a redirect
    expect((await element.fetch('/api/marks')).status).to.equal(401);
    await aTimeout(50);
    expect(text(element)).not.to.include(asks);
  });

  it('asks for nothing that nobody here knows', async () => {
    const element = await signedIn();
    api.challenge = 'Bearer error="insufficient_user_authentication", acr_values="phr"';
    expect((await post(element)).status).to.equal(401);
    expect(text(element)).not.to.include(asks);
  });

  it('attack: somebody else comes back: what one person wrote is not sent in the name of another', async () => {
    const element = await signedIn();
    api.isSure = () => backend.session !== ida;
    const response = post(element);
    await says(element, asks);
    await comeBack(element, { ...sure, person: { ...sure.person, id: 'another', name: 'Oskar Lund' } });
    expect((await response).status).to.equal(401);
    expect(api.heard).to.have.length(1);
    await says(element, 'Oskar Lund');
  });

  it('attack: somebody who comes back no surer sends nothing again', async () => {
    const element = await signedIn();
    const response = post(element);
    await says(element, asks);
    await comeBack(element, { ...ida, expiresAt: ida.expiresAt + 1000 });
    expect((await response).status).to.equal(401);
    expect(api.heard).to.have.length(1);
  });

  it('keeps asking although the page believed in a level that is over', async () => {
    backend.session = sure;
    const element = await signedIn();
    backend.session = ida;
    const response = post(element);
    await says(element, asks);
    window.dispatchEvent(new FocusEvent('focus'));
    await aTimeout(50);
    await says(element, asks);
    await comeBack(element);
    expect((await response).status).to.equal(200);
  });

  it('hears of it when the person became surer in another tab', async () => {
    const element = await signedIn();
    const response = post(element);
    await says(element, asks);
    backend.session = sure;
    window.dispatchEvent(new FocusEvent('focus'));
    expect((await response).status).to.equal(200);
  });

  it('leaves the page at no time before the person says so, not even for a window that was refused', async () => {
    const element = await signedIn('redirect');
    const first = post(element);
    await says(element, 'Vi går til Unilogin');
    click(element, 'Ikke nu');
    await first;
    element.display = 'popup';
    await element.updateComplete;
    popup.isBlocked = true;
    const second = post(element);
    await says(element, 'Der åbner et vindue');
    click(element, 'Fortsæt');
    await says(element, 'Vi går til Unilogin');
    click(element, 'Ikke nu');
    expect((await second).status).to.equal(401);
  });

  it('opens the window again for the same', async () => {
    const element = await signedIn();
    const response = post(element);
    await says(element, asks);
    click(element, 'Fortsæt');
    await says(element, 'Åbn igen');
    click(element, 'Åbn igen');
    await waitUntil(() => popup.opened.length === 2 && popup.url);
    expect(popup.url?.searchParams.get('acr_values')).to.equal('TwoFactor');
    click(element, 'Annullér');
    expect((await response).status).to.equal(401);
  });

  it('brings the focus to what it asks and back again, but takes nobody out of a text', async () => {
    const element = await signedIn();
    const place = await fixture(html`<div><button>Gem</button><textarea aria-label="x"></textarea></div>`);
    const [button, area] = place.children as unknown as [HTMLButtonElement, HTMLTextAreaElement];
    button.focus();
    const first = post(element);
    await says(element, asks);
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent.trim() === 'Fortsæt');
    click(element, 'Ikke nu');
    await first;
    expect(document.activeElement).to.equal(button);
    area.focus();
    const second = post(element);
    await says(element, asks);
    await aTimeout(50);
    expect(document.activeElement).to.equal(area);
    click(element, 'Ikke nu');
    await second;
  });

  it('waits for nobody when the element goes, or the page gives the request up', async () => {
    const element = await signedIn();
    const given = new AbortController();
    const first = post(element, 'x', { signal: given.signal }).catch((reason: unknown) => reason);
    await says(element, asks);
    given.abort();
    expect(await first).to.have.property('name', 'AbortError');
    click(element, 'Ikke nu');
    await says(element, 'Ida Holm');
    const second = post(element);
    await says(element, asks);
    element.remove();
    expect((await second).status).to.equal(401);
  });
});
