import { expect, fixtureCleanup } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import '../../../widget/define/step-up.ts';
import { deepQuery, deepText } from '../support/deep.ts';
import { FakeAudio } from '../support/fake-audio.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { at, heading, press, says } from '../support/sign-in-stage.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

const { askAdult, waiting, done } = steps;
const here = location.pathname + location.search;
const goingTo = `${here}#gone-on`; // leads no further than a test can follow

describe('<unilogin-sign-in> where a grown-up helps', () => {
  let provider: FakeIdentityApi;
  let restoreStreams: () => void;
  beforeEach(() => {
    provider = new FakeIdentityApi();
    restoreStreams = FakeEventSource.install();
  });
  afterEach(() => {
    fixtureCleanup();
    restoreStreams();
    provider.restore();
    history.replaceState(null, '', here);
  });
  const focused = (element: HTMLElement) => element.shadowRoot?.activeElement;
  const waits = async () => {
    const element = await at(waiting);
    await says(element, '47');
    FakeEventSource.say('hello');
    await waitUntil(() => provider.looks === 1);
    return element;
  };

  it('asks, waits, and goes on by itself when the stream says so', async () => {
    const element = await at(askAdult);
    await says(element, 'Spørg alle mine voksne');
    provider.lays(waiting);
    press(element, 'Mette');
    await says(element, 'Sig tallet til Mette: 4 – 7.');
    expect(provider.asked.at(-1)?.answer).to.deep.equal({ answer: 'ask-adult', adult: 'a-mette' });
    expect(FakeEventSource.open.map(({ url }) => url)).to.deep.equal(['/api/sign-ins/a/news']);
    provider.lays({ ...done, revision: 8, to: goingTo });
    FakeEventSource.say('hello');
    await waitUntil(() => location.hash === '#gone-on');
    expect(FakeEventSource.open).to.have.length(0);
  });

  it('offers the door that an adult has opened meanwhile, beside the number, and says it once', async () => {
    const element = await waits();
    provider.lays({ ...waiting, door: { by: 'Sanne Mortensen' } });
    FakeEventSource.say('changed');
    await says(element, 'Gå ind');
    expect(deepText(element)).to.contain('47');
    expect(deepQuery(element, '[role=status]')?.textContent).to.contain('Sanne Mortensen har åbnet døren for dig.');
    await expect(element).to.be.accessible();
    provider.lays({
      ...steps.username,
      at: 'window',
      revision: 9,
      gives: 'step-up',
      secondsLeft: 200,
      username: 'idah1234',
    });
    press(element, 'Gå ind');
    await says(element, 'Døren er åben for dig');
    expect(provider.asked.at(-1)?.answer).to.deep.equal({ answer: 'to-window' });
  });

  it('takes the focus to the heading at each state', async () => {
    const element = await at(askAdult);
    await says(element, 'Spørg alle mine voksne');
    provider.lays(waiting);
    press(element, 'Spørg alle');
    await waitUntil(() => focused(element)?.textContent === 'Sig tallet til din voksne');
    provider.lays({ ...askAdult, revision: 7, failure: failure('adult-said-no', {}) });
    FakeEventSource.say('hello');
    await waitUntil(() => focused(element)?.textContent === 'Bed en voksen om hjælp');
    expect(deepText(element)).to.contain('sagde nej denne gang');
    provider.lays({ ...waiting, revision: 8 });
    press(element, 'Sanne');
    await waitUntil(() => focused(element)?.textContent === 'Sig tallet til din voksne');
    provider.lays({ ...askAdult, revision: 9 });
    press(element, 'Stop');
    await waitUntil(() => heading(element) === 'Bed en voksen om hjælp');
    expect(provider.asked.at(-1)?.answer).to.deep.equal({ answer: 'cancel' });
  });

  describe('leads on after "this was not us"', () => {
    const refusedAfter = async (pages: number) => {
      Object.defineProperty(history, 'length', { value: pages, configurable: true });
      const element = await at(steps.refused);
      await says(element, 'det ikke var dig');
      return deepQuery(element, '.act') ?? expect.fail();
    };
    const { close: closes } = window;
    afterEach(() => {
      window.close = closes;
      Reflect.deleteProperty(history, 'length');
    });

    it('to where one signs in again', async () => {
      const way = await refusedAfter(2);
      expect([way.textContent.trim(), way.getAttribute('href')]).to.deep.equal(['Tilbage til start', '/me?lang=da']);
    });

    it('by closing a window of its own', async () => {
      let closed = 0;
      window.close = () => (closed += 1);
      const way = await refusedAfter(1);
      way.click();
      expect([way.textContent.trim(), closed]).to.deep.equal(['Luk', 1]);
    });
  });

  it('believes the server about the time at every look, and stays where it is', async () => {
    const element = await waits();
    provider.lays({ ...waiting, secondsLeft: 40 });
    dispatchEvent(new Event('online'));
    await says(element, 'under 1 minut');
    expect(focused(element), 'nobody is moved').to.equal(null);
  });

  it('shows nothing when the server has too much to do, and the number stays without a network', async () => {
    const element = await waits();
    provider.lays(failure('too-busy', { retryAfterSeconds: 5 }));
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // no two looks within a second
    FakeEventSource.say('changed');
    await waitUntil(() => provider.looks === 2);
    await element.updateComplete;
    expect(deepText(element)).not.to.contain('mange på');
    expect(deepQuery(element, '[part=number]')?.textContent).to.equal('47');
  });

  it('has the number on the screen, and in no attribute, address, storage or title', async () => {
    const element = await waits();
    const everywhere = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...[...one.attributes].map(({ name, value }) => `${name}=${value}`),
        ...(one.shadowRoot ? everywhere(one.shadowRoot) : []),
      ]);
    expect(everywhere(document).filter((one) => /\b47\b/.test(one))).to.deep.equal([]);
    const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    expect([location.href, document.title, JSON.stringify(history.state), ...kept].join()).not.to.contain('47');
    expect(document.title, 'nor a name').not.to.contain('Mette');
    expect(element.textContent).not.to.contain('47');
  });

  describe('sound and vibration', () => {
    let audio: FakeAudio;
    beforeEach(() => (audio = new FakeAudio()));
    afterEach(() => audio.restore());

    it('come only to those who ask for them', async () => {
      const element = await waits();
      provider.lays({ ...askAdult, revision: 7, failure: failure('adult-said-no', {}) });
      dispatchEvent(new Event('online'));
      await says(element, 'sagde nej');
      expect([audio.tones, audio.open, audio.vibrations]).to.deep.equal([0, 0, []]);
    });

    it('come once when it is switched on, to be known, and once when the answer comes, before the page goes on', async () => {
      const element = await waits();
      press(element, 'Sig til, når der er svar');
      await waitUntil(() => audio.tones === 1 && audio.vibrations.length === 1);
      expect(deepQuery(element, '[aria-pressed=true]')?.textContent).to.contain('Sig til');
      provider.lays({ ...done, revision: 8, to: goingTo });
      dispatchEvent(new Event('online'));
      await waitUntil(() => audio.tones === 2);
      expect(location.hash, 'the page waits for the tone').to.equal('');
      await waitUntil(() => location.hash === '#gone-on');
      expect([audio.tones, audio.vibrations.length]).to.deep.equal([2, 2]);
    });

    it('are switched off again, and nothing keeps them', async () => {
      const element = await waits();
      const isOn = () => deepQuery(element, '[aria-pressed=true]') !== undefined;
      press(element, 'Sig til, når der er svar');
      await waitUntil(() => audio.tones === 1 && isOn());
      press(element, 'Sig til, når der er svar');
      await waitUntil(() => !isOn());
      element.remove();
      expect([audio.tones, audio.open]).to.deep.equal([1, 0]);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });
  });
});
