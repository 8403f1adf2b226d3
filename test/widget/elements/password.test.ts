import { expect, fixture, html } from '@open-wc/testing';
import { failure, toError } from '../../../shared/contract/errors.ts';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import '../../../widget/define/password.ts';
import { loadPictures } from '../../../widget/elements/pictures.ts';
import type { PasswordStep, UniloginPassword } from '../../../widget/elements/password/password.ts';
import { deepQuery, deepQueryAll, deepText } from '../support/deep.ts';
import { FakeVoice } from '../support/fake-voice.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

const words: HandedOut = { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin' };
const others: HandedOut = { form: 'words', parts: ['regn', 'hat'], password: 'regnhat', draw: 'second' };
const four: HandedOut = { form: 'pictures', pictures: ['dog', 'sun', 'kite', 'scissors'] };

describe('<unilogin-password>', () => {
  let answers: Answer[];
  let drawn: (HandedOut | Error)[];
  const open = (step: PasswordStep) =>
    fixture<UniloginPassword>(
      html`<unilogin-password
        lang="da"
        .step=${step}
        .draw=${() => {
          const next = drawn.shift();
          return next instanceof Error || !next ? Promise.reject(next ?? new Error()) : Promise.resolve(next);
        }}
        .send=${(answer: Answer) => answers.push(answer)}
      >
        <div slot="new-password">
          <label>Ny <input type="password" /></label>
        </div>
      </unilogin-password>`,
    );
  const says = (element: Element, text: string) =>
    waitUntil(() => deepText(element).includes(text), `says "${text}", not "${deepText(element)}"`);
  const press = (element: Element, text: string) =>
    deepQueryAll(element, 'button')
      .find((one) => one.textContent.includes(text))
      ?.click();
  const type = async (element: UniloginPassword, text: string) => {
    const input = element.querySelector('input');
    if (!input) throw new Error('no field');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  };

  beforeEach(() => {
    answers = [];
    drawn = [words, others];
  });

  it('shows each word on a tile and then joined, and gives others on request', async () => {
    const element = await open(steps.newWords);
    await says(element, 'solkanin');
    expect(deepQueryAll(element, '[part="part"]').map((one) => one.textContent.trim())).to.deep.equal(['sol', 'kanin']);
    await expect(element).to.be.accessible();
    press(element, 'Giv mig andre ord');
    await says(element, 'regnhat');
    expect(deepText(element)).not.to.contain('solkanin');
    element.submit();
    expect(answers, 'which of them, and nothing of what it is').to.deep.equal([{ answer: 'keep', draw: 'second' }]);
  });

  it('forgets what counts no longer: the step begins anew, or something else is rehearsed', async () => {
    drawn = [words, others, words];
    const element = await open(steps.newWords);
    await says(element, 'solkanin');
    element.step = { ...steps.newWords, revision: steps.newWords.revision + 1 };
    await says(element, 'regnhat');
    const rehearse = { ...steps.rehearseWords, revision: steps.newWords.revision + 2 };
    element.step = { ...rehearse, draw: 'second' };
    await element.updateComplete;
    const write = async (password: string) => {
      await type(element, password);
      element.submit();
      await element.updateComplete;
    };
    await write('solkanin');
    expect(answers, 'it knows better').to.have.length(0);
    element.step = { ...steps.newWords, revision: rehearse.revision + 1 };
    await says(element, 'solkanin');
    element.step = { ...rehearse, revision: rehearse.revision + 2, draw: 'third' };
    await element.updateComplete;
    await write('kagehus');
    expect(answers, 'the provider alone knows').to.have.length(1);
  });

  it('shows four pictures with their names, and no own choice to the youngest', async () => {
    drawn = [four];
    const element = await open(steps.newPictures);
    await says(element, 'hund');
    expect(deepQueryAll(element, '[part="part"]')).to.have.length(4);
    expect(deepText(element)).not.to.contain('vælge min egen');
    await expect(element).to.be.accessible();
  });

  it('says why there is a new one, and that it is nobody else’s', async () => {
    const element = await open({ ...steps.newWords, reason: 'grade-moved' });
    expect(deepText(element)).to.contain('Du er rykket op');
    const choosing = await open(steps.choose);
    expect(deepText(choosing)).to.contain('Den er kun din');
  });

  it('draws the word where there is a picture of it, and none from grade 7', async () => {
    const element = await open(steps.newWords);
    await says(element, 'solkanin');
    expect(deepQueryAll(element, '[part="part"]').map((one) => one.querySelector('svg') !== null)).to.deep.equal([
      true,
      false,
    ]);
    drawn = [{ form: 'words-and-digits', parts: ['sol', 'hund', '47'], password: 'solhund47' }];
    const older = await open({ ...steps.newWords, form: 'words-and-digits' });
    await says(older, 'solhund47');
    expect(deepQuery(older, '[part="part"] svg')).to.equal(undefined);
  });

  it('keeps the focus on the button while another one is fetched', async () => {
    const element = await open(steps.newWords);
    await says(element, 'solkanin');
    const another = deepQueryAll(element, 'button').find((one) => one.textContent.includes('Giv mig'));
    another?.focus();
    another?.click();
    await says(element, 'regnhat');
    expect(element.shadowRoot?.activeElement).to.equal(another);
    expect(deepQuery(element, '[role="status"]')?.textContent).to.equal('Din nye kode er her.');
  });

  it('says when the pictures did not come, and tries again', async () => {
    drawn = [four, four];
    const lost = () => Promise.reject(toError(failure('unreachable', {})));
    const element = await fixture<UniloginPassword>(
      html`<unilogin-password
        lang="da"
        .loadPictures=${lost}
        .draw=${() => Promise.resolve(four)}
        .step=${steps.newPictures}
      ></unilogin-password>`,
    );
    await says(element, 'Vi kan ikke få forbindelse');
    element.loadPictures = loadPictures;
    press(element, 'Prøv igen');
    await says(element, 'hund');
  });

  it('names the pictures in the language of the page', async () => {
    drawn = [four];
    const element = await open(steps.newPictures);
    element.lang = 'en';
    await says(element, 'saks');
    expect(deepText(element)).to.contain('dog').and.to.contain('kite');
  });

  it('reads aloud, and says quietly when there is no voice', async () => {
    const danish = new FakeVoice('da-DK');
    const element = await open(steps.newWords);
    await says(element, 'solkanin');
    press(element, 'Læs op');
    await waitUntil(() => danish.said.length === 1);
    expect(danish.said).to.deep.equal(['sol, kanin']);
    danish.restore();
    const english = new FakeVoice('en-GB');
    press(element, 'Læs op');
    await says(element, 'kan ikke læse dansk op');
    english.restore();
  });

  it('says when nothing could be handed out, and tries again', async () => {
    drawn = [toError(failure('unreachable', {})), words];
    const element = await open(steps.newWords);
    await says(element, 'Vi kan ikke få forbindelse');
    press(element, 'Prøv igen');
    await says(element, 'solkanin');
  });

  it('shows it again from the rehearsal, and asks for another after a reload', async () => {
    const element = await open(steps.newWords);
    await says(element, 'solkanin');
    element.step = steps.rehearseWords;
    await waitUntil(() => !deepText(element).includes('solkanin'));
    press(element, 'Vis den igen');
    await says(element, 'solkanin');
    press(element, 'Jeg kan huske den');
    await waitUntil(() => !deepText(element).includes('solkanin'));
    const reloaded = await open(steps.rehearseWords);
    press(reloaded, 'Giv mig andre ord');
    expect(answers).to.deep.equal([{ answer: 'back' }]);
  });

  it('ticks the rules as the password grows', async () => {
    const element = await open(steps.choose);
    expect(deepQueryAll(element, '.rules .met')).to.have.length(0);
    await type(element, 'kanelgiraf');
    expect(deepQueryAll(element, '.rules .met')).to.have.length(1);
    await type(element, 'kanelgiraf47');
    expect(deepQueryAll(element, '.rules .met')).to.have.length(2);
    expect(deepText(element)).to.contain('Ikke en af dine seneste 5: ses, når du gemmer');
    await expect(element).to.be.accessible();
  });

  it('has an idea in the form that the provider hands out, which the rules do not tell', async () => {
    const element = await open({ ...steps.choose, form: 'words-and-digits', words: 3 });
    press(element, 'Giv mig en idé');
    await says(element, 'Hvad med den her?');
    expect(deepQuery(element, '.idea .joined')?.textContent).to.match(/^\p{Lu}\p{Ll}+\d\d$/u);
    expect(deepQueryAll(element, '.idea .joined wbr')).to.have.length(3);
  });

  it('marks what the provider refused, until something else is typed', async () => {
    const refused = failure('password-refused', { rules: ['not-recent'] });
    const element = await open({ ...steps.choose, failure: refused });
    expect(deepQueryAll(element, '.rules .asked').map((one) => one.textContent.trim())).to.have.length(1);
    expect(deepQuery(element, '.rules .asked')?.textContent).to.contain('Ikke en af dine seneste 5');
    await type(element, 'kanelgiraf47');
    expect(deepQueryAll(element, '.rules .asked')).to.have.length(0);
  });

  it('names what many use of a refused choice, and keeps no more of it', async () => {
    const step = { ...steps.choose, rules: [{ rule: 'not-common' as const }] };
    const element = await open(step);
    await type(element, 'kringlegiraf');
    await says(element, 'bruger: i orden');
    await type(element, 'elefant123');
    element.submit();
    expect(answers).to.deep.equal([{ answer: 'own-password', password: 'elefant123' }]);
    element.step = { ...step, revision: 4, failure: failure('password-refused', { rules: ['not-common'] }) };
    await says(element, 'vi fandt ”elefant”');
    expect(deepText(element)).not.to.contain('elefant123');
    await type(element, 'kringlegiraf');
    expect(deepText(element)).not.to.contain('elefant');
  });

  it('ticks nothing before something is typed', async () => {
    const rules = [{ rule: 'not-own-name' as const }, ...steps.choose.rules];
    const element = await open({ ...steps.choose, rules });
    expect(deepQueryAll(element, '.rules .met')).to.have.length(0);
    await type(element, 'k');
    expect(deepQueryAll(element, '.rules .met')).to.have.length(1);
  });

  it('leads from the rehearsal of an own choice back to the beginning', async () => {
    const element = await open({ ...steps.rehearseWords, chosen: 'own' });
    press(element, 'Begynd forfra');
    expect(answers).to.deep.equal([{ answer: 'back' }]);
  });

  it('answers with what is missing instead of a dead button', async () => {
    const element = await open(steps.choose);
    await type(element, 'kanel');
    element.submit();
    await says(element, 'Der mangler to ting');
    expect(element.querySelector('input')?.value).to.equal('kanel');
    expect(answers).to.deep.equal([]);
    await type(element, 'kanelgiraf47');
    element.submit();
    expect(answers).to.deep.equal([{ answer: 'own-password', password: 'kanelgiraf47' }]);
    expect(element.querySelector('input')?.value).to.equal('');
  });

  it('takes the rehearsal from the field, or from the pad', async () => {
    const element = await open(steps.rehearseWords);
    await type(element, 'solkanin');
    element.submit();
    expect(answers.pop()).to.deep.equal({ answer: 'rehearse', secret: { kind: 'password', password: 'solkanin' } });
    const pad = await open(steps.rehearsePictures);
    for (const id of four.pictures) deepQuery(pad, `[data-picture="${id}"]`)?.click();
    pad.submit();
    expect(answers.pop()).to.deep.equal({
      answer: 'rehearse',
      secret: { kind: 'pictures', pictures: ['dog', 'sun', 'kite', 'scissors'] },
    });
  });

  it('forgets what was handed out when it is removed', async () => {
    const element = await open(steps.newWords);
    await says(element, 'solkanin');
    const place = element.parentElement;
    element.remove();
    element.step = steps.rehearseWords;
    place?.append(element);
    await element.updateComplete;
    press(element, 'Giv mig andre ord');
    expect(answers).to.deep.equal([{ answer: 'back' }]);
  });
});
