import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { failure, toError } from '../../../shared/contract/errors.ts';
import type { Answer, HandedOut } from '../../../shared/contract/sign-in.ts';
import '../../../widget/define/password.ts';
import type { PasswordStep, UniloginPassword } from '../../../widget/elements/password/password.ts';
import { deepQuery, deepQueryAll, deepText } from '../support/deep.ts';
import { FakeVoice } from '../support/fake-voice.ts';
import { steps } from '../support/sign-in-steps.ts';

const words: HandedOut = { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin' };
const others: HandedOut = { form: 'words', parts: ['regn', 'hat'], password: 'regnhat' };
const four: HandedOut = { form: 'pictures', pictures: ['dog', 'sun', 'kite', 'pizza'] };

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
    expect(deepQueryAll(element, '[part="part"]').map((one) => one.textContent)).to.deep.equal(['sol', 'kanin']);
    await expect(element).to.be.accessible();
    press(element, 'Giv mig to andre ord');
    await says(element, 'regnhat');
    expect(deepText(element)).not.to.contain('solkanin');
    element.submit();
    expect(answers).to.deep.equal([{ answer: 'keep' }]);
  });

  it('shows four pictures with their names, and no own choice to the youngest', async () => {
    drawn = [four];
    const element = await open(steps.newPictures);
    await says(element, 'hund');
    expect(deepQueryAll(element, '[part="part"]')).to.have.length(4);
    expect(deepText(element)).not.to.contain('vælge min egen');
    await expect(element).to.be.accessible();
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
    element.submit();
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
    press(reloaded, 'Vis den igen');
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
      secret: { kind: 'pictures', pictures: ['dog', 'sun', 'kite', 'pizza'] },
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
    press(element, 'Vis den igen');
    expect(answers).to.deep.equal([{ answer: 'back' }]);
  });
});
