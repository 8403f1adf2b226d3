import { expect } from '@open-wc/testing';
import '../../../widget/define/sign-in.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { at, says } from '../support/sign-in-stage.ts';
import { steps } from '../support/sign-in-steps.ts';

/** Puts what the provider's page brings into the element. */
function bring(element: Element): HTMLAnchorElement {
  const others = document.createElement('div');
  others.slot = 'others';
  const link = document.createElement('a');
  link.href = '/sign-in/one/other-ways';
  link.textContent = 'Log ind hos min kommune eller skole';
  others.append(link);
  element.append(others);
  return link;
}

describe('<unilogin-sign-in>, other ways than a username', () => {
  let provider: FakeIdentityApi;
  beforeEach(() => {
    provider = new FakeIdentityApi();
  });
  afterEach(() => provider.restore());

  it('shows at the username what the page brings, and is accessible with it', async () => {
    const element = await at(steps.username);
    await says(element, 'Hvem er du?');
    expect(bring(element).getClientRects().length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  for (const step of [steps.password, steps.pictures, steps.expiresSoon]) {
    it(`shows none of it at the step ${step.at}`, async () => {
      const element = await at(step);
      expect(bring(element).getClientRects().length).to.equal(0);
    });
  }

  it('shows none of it to somebody who came to change a password', async () => {
    const element = await at({ ...steps.username, purpose: 'change' });
    expect(bring(element).getClientRects().length).to.equal(0);
  });
});
