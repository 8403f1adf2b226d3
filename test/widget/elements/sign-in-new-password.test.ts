import { expect } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import { deepQueryAll, deepText } from '../support/deep.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { at, field, press, says, submit } from '../support/sign-in-stage.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('a sign-in on the way to a new password', () => {
  let provider: FakeIdentityApi;
  beforeEach(() => {
    provider = new FakeIdentityApi();
  });
  afterEach(() => provider.restore());

  for (const [name, step, words] of [
    ['signing in', steps.pictures, 'Videre'],
    ['the rehearsal', steps.rehearsePictures, 'Færdig'],
  ] as const) {
    it(`says at four pictures which button leads on, as it is called: ${name}`, async () => {
      const element = await at(step);
      await waitUntil(() => deepQueryAll(element, '.tile').length > 0);
      for (const tile of deepQueryAll(element, '.tile').slice(0, 4)) tile.click();
      await says(element, `Du har trykket på fire. Tryk på ”${words}”.`);
      expect(element.querySelector('[slot="submit"]')?.textContent).to.equal(words);
    });
  }

  it('speaks with one voice: what the provider refused, then what is missing now', async () => {
    const refused = failure('password-refused', { rules: ['not-recent'] });
    const element = await at({ ...steps.choose, failure: refused });
    await says(element, 'Den kode kan du ikke bruge. Se, hvad der mangler.');
    const alerts = () => deepQueryAll(element, '[role=alert]').map((one) => one.textContent.trim());
    expect(alerts()).to.deep.equal(['Den kode kan du ikke bruge. Se, hvad der mangler.']);
    field(element, 'new-password').value = 'abc';
    submit(element);
    await says(element, 'Der mangler to ting.');
    expect(alerts()).to.deep.equal(['Der mangler to ting.']);
  });

  it('says that what was seen counts no longer, and hands out anew', async () => {
    provider.handedOut = { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin', draw: 'first' };
    const element = await at(steps.newWords);
    await says(element, 'solkanin');
    provider.handedOut = { form: 'words', parts: ['tog', 'skinne'], password: 'togskinne', draw: 'third' };
    const revision = steps.newWords.revision + 1;
    provider.lays({ ...steps.newWords, revision, failure: failure('draw-overtaken', {}) });
    submit(element);
    await says(element, 'togskinne');
    await says(element, 'Det, du så, gælder ikke mere. Her er noget nyt.');
    expect(deepText(element)).not.to.contain('solkanin');
    provider.lays({ ...steps.rehearseWords, revision: revision + 1, draw: 'third' });
    submit(element);
    await waitUntil(() => provider.asked.length === 2);
    expect(provider.asked).to.deep.equal([
      { revision: revision - 1, answer: { answer: 'keep', draw: 'first' } },
      { revision, answer: { answer: 'keep', draw: 'third' } },
    ]);
  });

  it('says how many more passwords may be had, as the provider says, and offers none after the last', async () => {
    provider.handedOut = { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin', left: 1 };
    const element = await at(steps.newWords);
    await says(element, 'Du kan få én ny til.');
    provider.handedOut = { form: 'words', parts: ['tog', 'skinne'], password: 'togskinne', left: 0 };
    press(element, 'Giv mig andre ord');
    await says(element, 'togskinne');
    await says(element, 'Nu er der ikke flere. Den her er din.');
    expect(deepText(element)).not.to.contain('Giv mig andre ord');
  });
});
