import { expect } from '@open-wc/testing';
import { deepQueryAll } from '../support/deep.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { at, heading } from '../support/sign-in-stage.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

/** WCAG 2.2, 1.4.12: at least so much; paragraphs are in shadows, where a reader's own style reaches what is inherited. */
const spacing = { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' };

/** Elements that would hide a part of their words. */
function cut(element: Element): string[] {
  const hides = (one: HTMLElement) => /hidden|clip/.test(getComputedStyle(one).overflow) && one.clientWidth > 1;
  return deepQueryAll(element, '*')
    .filter((one) => one.checkVisibility() && one.textContent.trim() !== '' && hides(one))
    .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.outerHTML.slice(0, 200));
}

describe('<unilogin-sign-in> with the spacing that a reader needs', () => {
  let provider: FakeIdentityApi;
  beforeEach(() => {
    provider = new FakeIdentityApi();
  });
  afterEach(() => provider.restore());

  it('cuts no word at any step, in 320 px', async () => {
    for (const [name, step] of Object.entries(steps).filter(([, { at: place }]) => place !== 'done')) {
      const element = await at(step);
      await waitUntil(() => heading(element));
      const form = element.parentElement;
      if (!form) throw new Error('no form');
      Object.assign(form.style, spacing, { inlineSize: '320px' });
      for (const control of form.querySelectorAll<HTMLElement>('input, button')) Object.assign(control.style, spacing);
      expect(form.scrollWidth, name).to.equal(320);
      expect(cut(element), name).to.deep.equal([]);
      form.remove();
    }
  });
});
