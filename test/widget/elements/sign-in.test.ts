import { expect } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import type { Step } from '../../../shared/contract/sign-in.ts';
import '../../../widget/define/sign-in.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { deepQuery, deepQueryAll, deepText } from '../support/deep.ts';
import { at, field, heading, press, says, submit } from '../support/sign-in-stage.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('<unilogin-sign-in>', () => {
  let provider: FakeIdentityApi;
  beforeEach(() => {
    provider = new FakeIdentityApi();
  });
  afterEach(() => {
    provider.restore();
    document.documentElement.lang = 'da';
    history.replaceState(null, '', location.pathname + location.search.replace(/&lang=\w+/, ''));
  });

  for (const [name, step] of Object.entries(steps)) {
    it(`is accessible at the step ${name}, and the block with the first step is gone`, async () => {
      const here = step.at === 'done' ? { ...step, to: `${location.pathname}${location.search}#done` } : step;
      const element = await at(here);
      await waitUntil(() => heading(element));
      await expect(element).to.be.accessible();
      expect(element.querySelector('script')).to.equal(null);
    });
  }

  it('says how long an outgrown password holds, and offers "later" only as long as the server does', async () => {
    const element = await at(steps.movedUp);
    await says(element, 'Du skal have en ny kode');
    expect(deepText(element)).to.contain('Din gamle kode virker 1 dag endnu.');
    expect(deepText(element)).not.to.contain('Jeg venter');
    expect(deepText(await at(steps.expiresSoon))).to.contain('Jeg venter');
  });

  it('says after a change that the person is signed out everywhere else, and stays to be read', async () => {
    const element = await at(steps.changed);
    await says(element, 'Du har fået en ny kode');
    expect(deepText(element)).to.contain('Du er logget ud alle andre steder.');
    expect(document.title).to.contain('Skift din adgangskode');
  });

  it('asks for more: why, each way there is, and the way back without it', async () => {
    const element = await at(steps.stepUp);
    await says(element, 'Vis, at det er dig');
    expect(deepText(element)).to.contain('Læringsøen vil være helt sikker på, at det er dig.');
    const way = deepQueryAll(element, 'a.act').at(0);
    expect(way?.textContent.trim()).to.equal('Fortsæt med MitID');
    expect(way?.getAttribute('href')).to.equal('/#mitid');
    await expect(element).to.be.accessible();
    provider.lays({ ...steps.noWay, revision: 1 });
    press(element, 'Ikke nu');
    await says(element, 'Det kan du ikke endnu.');
    expect(provider.asked.at(-1)?.answer).to.deep.equal({ answer: 'not-now' });
  });

  it('tells whoever has no way to show more whom to ask', async () => {
    const element = await at(steps.noWay);
    await says(element, 'Det kan du ikke endnu. Spørg på skolen.');
    expect(deepQueryAll(element, 'a.act')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('makes the fields that a page does not bring, as password managers know them', async () => {
    const element = await at(steps.username);
    expect(field(element, 'username').autocomplete).to.equal('username');
    provider.lays(steps.password);
    field(element, 'username').value = 'idah1234';
    submit(element);
    await says(element, 'Skriv din adgangskode');
    expect(field(element, 'password').autocomplete).to.equal('current-password');
    expect(document.activeElement).to.equal(field(element, 'password'));
    expect(provider.headers[0]?.get('unilogin-request')).to.equal('1');
  });

  it('brings the focus to where a new step begins', async () => {
    const element = await at(steps.username);
    const focused = () => element.shadowRoot?.activeElement?.localName ?? document.activeElement?.id;
    const goesTo = async (step: Step, place: string) => {
      provider.lays(step);
      dispatchEvent(new Event('online'));
      await waitUntil(() => focused() === place, `${step.at}: ${focused()}, not ${place}`);
    };
    await goesTo(steps.pictures, 'h1');
    await goesTo(steps.newPictures, 'h1');
    await goesTo(steps.rehearsePictures, 'h1');
    await goesTo({ ...steps.rehearseWords, revision: 5 }, 'unilogin-new-password');
    await goesTo({ ...steps.choose, revision: 6 }, 'unilogin-new-password');
    await goesTo({ ...steps.username, revision: 7 }, 'unilogin-username');
    await goesTo({ ...steps.password, revision: 8 }, 'unilogin-password');
  });

  it('sends a password once, empties its field, and leaves no trace of it', async () => {
    const element = await at(steps.password);
    const release = provider.holds();
    field(element, 'password').value = 'hemmelig7';
    submit(element);
    submit(element);
    expect(field(element, 'password').value).to.equal('');
    await waitUntil(() => element.querySelector('[slot="submit"]')?.getAttribute('aria-busy') === 'true');
    await says(element, 'Et øjeblik');
    provider.lays({ ...steps.password, revision: 2, failure: failure('wrong-credentials', {}) });
    release();
    await says(element, 'Det passede ikke');
    expect(provider.asked).to.have.length(1);
    expect(document.documentElement.outerHTML + deepText(element)).not.to.contain('hemmelig7');
    expect(document.activeElement).to.equal(field(element, 'password'));
    expect(deepQueryAll(element, '[role="alert"]')).to.have.length(1);
  });

  it('tells a malformed username before it is sent, and keeps it', async () => {
    const element = await at(steps.username);
    field(element, 'username').value = 'ida';
    submit(element);
    await says(element, 'fire bogstaver og fire tal. Se efter');
    expect(provider.asked).to.have.length(0);
    expect(field(element, 'username').value).to.equal('ida');
    expect(field(element, 'username').getAttribute('aria-invalid')).to.equal('true');
  });

  it('keeps the username when there is no network, and goes on when there is', async () => {
    const element = await at(steps.username);
    field(element, 'username').value = 'idah1234';
    provider.goesAway();
    submit(element);
    await says(element, 'Vi kan ikke få forbindelse');
    expect(field(element, 'username').value).to.equal('idah1234');
    provider.comesBack();
    provider.lays(steps.pictures);
    submit(element);
    await says(element, 'Tryk på dine');
  });

  it('says in words how long somebody must wait, and counts', async () => {
    const element = await at({ ...steps.password, failure: failure('locked-out', { retryAfterSeconds: 2 }) });
    await says(element, 'Prøv igen om 2 sekunder');
    await says(element, 'Prøv igen om 1 sekund');
    await says(element, 'Nu kan du prøve igen');
    expect(deepQuery(element, '[role="alert"]')?.textContent).to.contain('2 sekunder');
  });

  it('ends where the sign-in has ended', async () => {
    const element = await at(steps.password);
    provider.lays(failure('interaction-expired', {}));
    field(element, 'password').value = 'x';
    submit(element);
    await says(element, 'Det tog for lang tid');
    expect(heading(element)).to.equal('Start igen');
  });

  it('follows what another tab did when the page is seen again', async () => {
    const element = await at(steps.password);
    provider.lays(steps.newWords);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await says(element, 'solkanin');
  });

  it('looks again when the network is back, and the news of its loss goes', async () => {
    const element = await at(steps.username);
    field(element, 'username').value = 'idah1234';
    provider.goesAway();
    submit(element);
    await says(element, 'Vi kan ikke få forbindelse');
    provider.comesBack();
    provider.lays(steps.username);
    dispatchEvent(new Event('online'));
    await waitUntil(() => !deepText(element).includes('Vi kan ikke få forbindelse'));
    expect(field(element, 'username').value).to.equal('idah1234');
  });

  it('shows and hides what is typed', async () => {
    const element = await at(steps.password);
    press(element, 'Vis');
    expect(field(element, 'password').type).to.equal('text');
    await says(element, 'Skjul');
    press(element, 'Skjul');
    expect(field(element, 'password').type).to.equal('password');
  });

  it('hints at caps lock, and only at a password', async () => {
    const element = await at(steps.password);
    const typed = new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true });
    field(element, 'password').dispatchEvent(typed);
    await says(element, 'Caps Lock er slået til');
    field(element, 'password').dispatchEvent(new KeyboardEvent('keyup', { key: 'CapsLock', bubbles: true }));
    await waitUntil(() => !deepText(element).includes('Caps Lock'));
  });

  it('changes its language without losing what is typed, and writes it into the address', async () => {
    const element = await at(steps.username);
    field(element, 'username').value = 'idah12';
    press(element, 'English');
    await says(element, 'Who are you?');
    expect(field(element, 'username').value).to.equal('idah12');
    expect(field(element, 'username').labels?.[0]?.textContent).to.equal('Username');
    expect(new URL(location.href).searchParams.get('lang')).to.equal('en');
    expect(document.documentElement.lang).to.equal('en');
  });

  it('forgets the name at "not you?"', async () => {
    const element = await at(steps.password);
    provider.lays({ ...steps.username, revision: 2 });
    press(element, 'Ikke dig?');
    await says(element, 'Hvem er du?');
    expect(field(element, 'username').value).to.equal('');
    expect(provider.asked[0]?.answer).to.deep.equal({ answer: 'restart' });
  });

  it('leaves nothing of the pupil when it is done', async () => {
    const element = await at({ ...steps.password });
    provider.lays({ ...steps.done, to: `${location.pathname}${location.search}#done` });
    field(element, 'password').value = 'x';
    submit(element);
    await says(element, 'Du er logget ind');
    expect(document.body.outerHTML + deepText(element)).not.to.contain('idah1234');
    expect(field(element, 'username').value).to.equal('');
    expect(deepQuery(element, 'a.act')?.textContent).to.equal('Gå videre');
  });

  it('is hit easily: every target is 44 px and more', async () => {
    for (const step of [steps.username, steps.password, steps.newWords, steps.choose]) {
      const element = await at(step);
      await waitUntil(() => heading(element));
      const targets = [...deepQueryAll(element, 'button, a'), ...element.querySelectorAll('button, input')];
      for (const target of targets) {
        const { height, width } = target.getBoundingClientRect();
        if (height > 0) expect(Math.min(height, width), `${step.at}: ${target.outerHTML}`).to.be.at.least(44);
      }
    }
  });

  it('lets a password be pasted', async () => {
    const element = await at(steps.password);
    const data = new DataTransfer();
    data.setData('text/plain', 'hestdør63');
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true });
    expect(field(element, 'password').dispatchEvent(event), 'nobody prevents it').to.equal(true);
    expect(field(element, 'password').readOnly).to.equal(false);
  });

  it('leads whoever cannot get in to the guided way, in their language', async () => {
    const element = await at(steps.username);
    const asked = deepQueryAll<HTMLAnchorElement>(element, '.foot a').find((one) =>
      one.textContent.includes('Jeg kan ikke'),
    );
    expect(asked?.getAttribute('href')).to.match(/^\/sign-in\/[\w-]+\/help\?lang=da$/);
  });

  it('fits into 320 px, also from right to left', async () => {
    const element = await at(steps.password);
    const form = element.parentElement;
    if (!form) return;
    form.dir = 'rtl';
    form.style.inlineSize = '320px';
    await waitUntil(() => heading(element));
    expect(form.scrollWidth).to.equal(320);
    const input = field(element, 'password').getBoundingClientRect();
    const peek = deepQuery(element, '.peek')?.getBoundingClientRect();
    expect(peek?.left).to.be.closeTo(input.left, 2);
  });
});
