import { expect, fixtureCleanup } from '@open-wc/testing';
import { deepQuery, deepQueryAll } from '../support/deep.ts';
import { StepUpStage, stepUpStates } from '../support/step-up-stage.ts';
import { steps } from '../support/sign-in-steps.ts';

/** What sticks out of the element to either side; what is only heard is one pixel by design. */
function sticksOut({ element }: StepUpStage): string[] {
  const { left, right } = element.getBoundingClientRect();
  return deepQueryAll(element, '*')
    .filter((one) => !one.closest('.heard, svg') && one.getClientRects().length > 0)
    .filter((one) => one.getBoundingClientRect().left < left - 1 || one.getBoundingClientRect().right > right + 1)
    .map((one) => `${one.localName} ${one.getAttribute('class') ?? ''}`);
}

describe('the look of <unilogin-step-up>', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    fixtureCleanup();
  });

  for (const [name, step] of Object.entries(stepUpStates)) {
    for (const dir of ['ltr', 'rtl']) {
      // A page of 1280 px at 400 % is 320 px wide, of which the card's edges take 32
      it(`keeps within 288 px, also with text twice as large: ${name}, ${dir}`, async () => {
        const stage = await StepUpStage.open(step, { width: 288, dir });
        for (const details of deepQueryAll(stage.element, 'details')) details.setAttribute('open', '');
        expect(sticksOut(stage)).to.deep.equal([]);
        document.documentElement.style.fontSize = '200%';
        expect(sticksOut(stage)).to.deep.equal([]);
      });
    }

    it(`gives a finger at least 44 px: ${name}`, async () => {
      const { element } = await StepUpStage.open(step, { width: 288 });
      const small = deepQueryAll(element, 'button, a, summary')
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent.trim());
      expect(small).to.deep.equal([]);
    });
  }

  it('leads by keyboard from the top to the bottom, and reaches everything', async () => {
    const { element } = await StepUpStage.open(stepUpStates['eight grown-ups']);
    const reached = deepQueryAll(element, 'a, button, summary').filter((one) => one.checkVisibility());
    expect(reached.filter((one) => one.tabIndex !== 0)).to.deep.equal([]);
    const tops = reached.map((one) => one.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
  });

  it('does not move its ring where less motion is wished for, and has a rule for forced colours', async () => {
    const { element } = await StepUpStage.open(steps.waiting);
    const rules = (element.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules]);
    const under = (condition: string) =>
      rules
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes(condition))
        .map(({ cssText }) => cssText)
        .join();
    expect(under('prefers-reduced-motion: reduce')).to.match(/\*\s*{[^}]*transition:[^;]*none/);
    expect(under('forced-colors: active')).to.match(/circle[^{]*{[^}]*stroke: canvastext/i);
  });

  it('has no red in time that runs out', async () => {
    const stage = await StepUpStage.open(steps.waiting);
    const colour = () => getComputedStyle(deepQuery(stage.element, '.ring path') ?? expect.fail()).stroke;
    const before = colour();
    await stage.shows({ ...steps.waiting, secondsLeft: 3 });
    expect(colour()).to.equal(before);
  });
});
