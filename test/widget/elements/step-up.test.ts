import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import { deepQuery, deepQueryAll } from '../support/deep.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { FakeVoice } from '../support/fake-voice.ts';
import { StepUpStage, stepUpStates } from '../support/step-up-stage.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

const { askAdult, stepUp, waiting } = steps;

describe('<unilogin-step-up>', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  for (const [name, step] of Object.entries(stepUpStates)) {
    it(`is accessible: ${name}`, async () => {
      const stage = await StepUpStage.open(step);
      await expect(stage.element).to.be.accessible();
    });
  }

  describe('who can help', () => {
    it('says why, and that a grown-up can help', async () => {
      const { text } = await StepUpStage.open(askAdult);
      expect(text).to.contain('Læringsøen vil være helt sikker på, at det er dig. Det kan en voksen hjælpe dig med.');
    });

    it('asks any of the grown-ups, or one by the first name', async () => {
      const stage = await StepUpStage.open(askAdult);
      await stage.press('Spørg alle mine voksne');
      await stage.press('Sanne');
      expect(stage.sent).to.deep.equal([{ answer: 'ask-adult' }, { answer: 'ask-adult', adult: 'a-sanne' }]);
      expect(stage.button('Sanne')?.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal('S Spørg Sanne lærer');
    });

    it('has one green button: what is nearest', async () => {
      const green = async (step: Parameters<typeof StepUpStage.open>[0]) => {
        const { element } = await StepUpStage.open(step);
        return deepQueryAll(element, '.act, .first').map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim());
      };
      const mitid = [{ name: 'MitID', to: '/#a' }];
      expect(await green({ ...askAdult, ways: mitid })).to.deep.equal(['Fortsæt med MitID']);
      expect(await green(askAdult)).to.deep.equal(['En voksen er hos migDin voksne bruger MitID']);
      expect(await green({ ...askAdult, beside: [] })).to.deep.equal(['Spørg alle mine voksne']);
      expect(await green(stepUpStates['one grown-up'])).to.deep.equal(['M Spørg Mette voksen']);
      expect(await green(steps.noWay)).to.deep.equal(['Tilbage til start']);
    });

    it('leads to a grown-up who is here by a link', async () => {
      const stage = await StepUpStage.open(askAdult);
      expect(stage.button('En voksen er hos mig')?.getAttribute('href')).to.equal('/#beside');
    });

    it('calls a grown-up’s passkey what the rest of the page calls it', async () => {
      const beside = [
        { name: 'MitID', to: '/#mitid' },
        { is: 'passkey' as const, to: '/#passkey' },
      ];
      const told = async (lang: string) => (await StepUpStage.open({ ...askAdult, beside }, { lang })).text;
      expect(await told('da')).to.match(/Din voksne bruger MitID.*Din voksne bruger en adgangsnøgle/);
      expect(await told('en')).to.match(/Your grown-up uses MitID.*Your grown-up uses a passkey/);
    });

    it('stays calm with eight: the teachers wait behind a word', async () => {
      const stage = await StepUpStage.open(stepUpStates['eight grown-ups']);
      const inSight = () => deepQueryAll(stage.element, '.person').filter((one) => one.checkVisibility());
      expect(inSight()).to.have.length(4);
      await stage.press('Mine lærere');
      expect(inSight()).to.have.length(8);
      await stage.press('Voksen 8');
      expect(stage.sent).to.deep.equal([{ answer: 'ask-adult', adult: 'a8' }]);
    });

    it('tells what to do when nobody is there, and leads back', async () => {
      const stage = await StepUpStage.open(askAdult);
      const advice = deepQuery(stage.element, 'details > p');
      expect(advice?.checkVisibility()).to.equal(false);
      await stage.press('Jeg kan ikke finde en voksen');
      expect(advice?.checkVisibility()).to.equal(true);
      await stage.press('Ikke nu');
      expect(stage.sent).to.deep.equal([{ answer: 'not-now' }]);
    });

    it('reads aloud what stands there, in the order in which it stands', async () => {
      const voice = new FakeVoice('da-DK');
      const stage = await StepUpStage.open(askAdult);
      await stage.press('Læs op');
      await waitUntil(() => voice.said.length === 6);
      expect(voice.said.slice(2).map((one) => one.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
        'En voksen er hos mig',
        'Spørg alle mine voksne',
        'Spørg Mette',
        'Spørg Sanne',
      ]);
      stage.element.remove();
      expect(voice.isSilent).to.equal(true);
      voice.restore();
    });

    it('says quietly when there is no Danish voice', async () => {
      const voice = new FakeVoice('fr-FR');
      const stage = await StepUpStage.open(askAdult);
      await stage.press('Læs op');
      await waitUntil(() => stage.text.includes('kan ikke læse dansk op'));
      voice.restore();
    });
  });

  describe('what came of it', () => {
    const kindly = {
      'adult-said-no': 'sagde nej denne gang. Spørg hvorfor, eller spørg en anden.',
      'nobody-answered': 'Ring eller gå hen til din voksne, og spørg igen.',
      'wrong-numbers': 'Spørg igen, så får du et nyt tal.',
      'adult-unknown': 'Vælg en anden.',
    } as const;
    for (const [code, words] of Object.entries(kindly)) {
      it(`is said kindly, once, with what to do next: ${code}`, async () => {
        const stage = await StepUpStage.open(waiting);
        await stage.shows({ ...askAdult, revision: 7, failure: { code: code as keyof typeof kindly, data: {} } });
        const alerts = deepQueryAll(stage.element, '[role=alert]');
        expect(alerts.map((one) => one.textContent).join()).to.contain(words);
        expect(deepQuery(stage.element, '.bad')).to.equal(undefined);
      });
    }

    it('counts down how long there is to wait before asking again', async () => {
      const stage = await StepUpStage.open({
        ...askAdult,
        failure: failure('asked-often', { retryAfterSeconds: 2 }),
      });
      expect(stage.text).to.contain('Du kan spørge igen om 2 sekunder.');
      await waitUntil(() => stage.text.includes('Nu kan du spørge igen.'));
      expect(deepQuery(stage.element, '[role=alert]')?.textContent).to.contain('2 sekunder'); // said once
    });
  });

  describe('the wait', () => {
    it('shows the number as the largest thing of all, who was asked, and what happens', async () => {
      const stage = await StepUpStage.open(waiting);
      const number = deepQuery(stage.element, '[part=number]') ?? expect.fail();
      expect(number.textContent).to.equal('47');
      expect(parseFloat(getComputedStyle(number).fontSize)).to.be.greaterThan(80);
      for (const words of [
        'Sig tallet til Mette: 4 – 7.',
        `Mette åbner ${location.host}/ja og skriver tallet.`,
        'selv videre',
      ]) {
        expect(stage.text).to.contain(words);
      }
    });

    it('speaks to those who asked any of them', async () => {
      const stage = await StepUpStage.open({ ...waiting, adult: undefined });
      expect(stage.text).to.contain('Sig tallet til en af dine voksne: 4 – 7.');
    });

    it('says the time in minutes, and shows it as a ring that is broad where time is left', async () => {
      const stage = await StepUpStage.open({ ...waiting, secondsLeft: 300 });
      const left = () => deepQuery<SVGElement>(stage.element, '.ring path');
      const offset = () => Number(left()?.getAttribute('stroke-dashoffset'));
      expect(stage.text).to.contain('omkring 5 minutter');
      expect(offset()).to.be.lessThan(1);
      await stage.shows({ ...waiting, secondsLeft: 165 });
      expect(stage.text).to.contain('omkring 3 minutter');
      expect(offset()).to.be.within(44, 46);
      await stage.shows({ ...waiting, secondsLeft: 49 });
      expect(stage.text).to.contain('under 1 minut');
      const broad = parseFloat(getComputedStyle(left() ?? expect.fail()).strokeWidth);
      const thin = parseFloat(getComputedStyle(deepQuery(stage.element, 'circle') ?? expect.fail()).strokeWidth);
      expect(broad / thin, 'no hue is needed to tell them apart').to.be.greaterThan(4);
    });

    it('announces number and task once, and never the time', async () => {
      const stage = await StepUpStage.open(askAdult);
      const status = deepQuery(stage.element, '[role=status]') ?? expect.fail();
      expect(status.textContent.trim()).to.equal('');
      let changes = 0;
      const observer = new MutationObserver(() => (changes += 1));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      await stage.shows(waiting);
      await stage.shows({ ...waiting, secondsLeft: 100 });
      await stage.shows({ ...waiting, secondsLeft: 10 });
      await aTimeout(0);
      observer.disconnect();
      expect(status.textContent.trim()).to.equal('Sig tallet til Mette: 4 – 7.');
      expect(changes).to.equal(1);
      const live = deepQueryAll(stage.element, '[role=status], [role=alert], [role=timer], [aria-live]');
      expect(live).to.deep.equal([status]);
    });

    it('says the number digit by digit, on request', async () => {
      const voice = new FakeVoice('da-DK');
      const stage = await StepUpStage.open(waiting);
      expect(voice.said).to.deep.equal([]);
      await stage.press('Hør tallet');
      await waitUntil(() => voice.said.length === 2);
      expect(voice.said).to.deep.equal(['4', '7']);
      voice.restore();
    });

    it('is called off with a button', async () => {
      const stage = await StepUpStage.open(waiting);
      await stage.press('Stop');
      expect(stage.sent).to.deep.equal([{ answer: 'cancel' }]);
    });

    it('looks when the time is over, until the server says that it is', async () => {
      const stage = await StepUpStage.open(waiting);
      const restore = FakeEventSource.install();
      stage.element.news = '/news';
      await stage.shows({ ...waiting, secondsLeft: 1 });
      await waitUntil(() => stage.looks > 0);
      expect(stage.text).to.contain('Tiden er gået.');
      restore();
    });

    it('hears news while it waits, and before: an adult may open a door without being asked', async () => {
      const restore = FakeEventSource.install();
      const stage = await StepUpStage.open(askAdult);
      stage.element.news = '/api/sign-ins/a/news';
      await stage.element.updateComplete;
      FakeEventSource.say('hello');
      expect(stage.looks).to.equal(1);
      await stage.shows(waiting);
      expect(FakeEventSource.open, 'the same stream').to.have.length(1);
      await stage.shows(stepUp);
      expect(FakeEventSource.open, 'no adult can help').to.have.length(0);
      restore();
    });

    it('says calmly that there is no network, and keeps the number in its place', async () => {
      const stage = await StepUpStage.open(waiting);
      const top = () => deepQuery(stage.element, '[part=number]')?.getBoundingClientRect().top;
      const before = top();
      stage.element.failure = failure('unreachable', {});
      await stage.element.updateComplete;
      expect(stage.text).to.contain('Vi prøver igen om lidt.');
      expect(top()).to.equal(before);
    });
  });

  describe('in any page', () => {
    it('has a heading of its own where the page gives none, and takes the focus there at a new step', async () => {
      const stage = await StepUpStage.open(askAdult);
      const heading = () => deepQuery(stage.element, 'h1');
      expect(heading()?.textContent).to.equal('Bed en voksen om hjælp');
      expect(stage.element.shadowRoot?.activeElement, 'nothing is taken from whoever opened the page').to.equal(null);
      await stage.shows(waiting);
      expect(heading()?.textContent).to.equal('Sig tallet til din voksne');
      expect(stage.element.shadowRoot?.activeElement).to.equal(heading());
    });

    it('speaks English', async () => {
      const stage = await StepUpStage.open(waiting, { lang: 'en' });
      expect(stage.text).to.contain(`Mette opens ${location.host}/ja and types the number.`);
      expect(stage.button('Hear the number'), 'the voice is Danish').to.equal(undefined);
    });
  });
});
