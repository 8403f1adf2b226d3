import { expect } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import '../../../widget/define/sign-in.ts';
import { deepQueryAll, deepText } from '../support/deep.ts';
import { FakeAuthenticator } from '../support/fake-authenticator.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { at, press, says } from '../support/sign-in-stage.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('<unilogin-sign-in> with a passkey', () => {
  let provider: FakeIdentityApi;
  let authenticator: FakeAuthenticator;
  beforeEach(() => {
    provider = new FakeIdentityApi();
    provider.question = {
      challenge: 'Y2hhbGxlbmdl',
      rpId: 'localhost',
      timeout: 300_000,
      userVerification: 'required',
      allowCredentials: [],
    };
    authenticator = new FakeAuthenticator();
  });
  afterEach(() => {
    provider.restore();
    authenticator.restore();
  });

  it('asks the authenticator in the click, and sends what it answers', async () => {
    const element = await at(steps.username);
    await says(element, 'Brug adgangsnøgle');
    provider.lays({ ...steps.username, revision: 1, failure: failure('passkey-unknown', {}) });
    press(element, 'Brug adgangsnøgle');
    await says(element, 'Den adgangsnøgle kender vi ikke.');
    expect(authenticator.asked).to.have.length(1);
    expect(authenticator.asked[0]?.publicKey?.userVerification).to.equal('required');
    expect(provider.asked.at(-1)?.answer).to.deep.equal({
      answer: 'passkey',
      passkey: {
        id: 'bmV3',
        clientDataJSON: btoa('clientDataJSON').replaceAll('=', ''),
        authenticatorData: btoa('authenticatorData').replaceAll('=', ''),
        signature: btoa('signature').replaceAll('=', ''),
      },
    });
    await expect(element).to.be.accessible();
  });

  it('is a way to more, beside the others', async () => {
    const element = await at({ ...steps.stepUp, ways: [{ is: 'passkey' }, ...steps.stepUp.ways] });
    await says(element, 'Fortsæt med adgangsnøgle');
    expect(deepQueryAll(element, '.act, .plain').map((one) => one.textContent.trim())).to.include.members([
      'Fortsæt med adgangsnøgle',
      'Fortsæt med MitID',
    ]);
    await expect(element).to.be.accessible();
    provider.lays({ ...steps.stepUp, revision: 1, failure: failure('passkey-not-verified', {}) });
    press(element, 'Fortsæt med adgangsnøgle');
    await says(element, 'Slå skærmlås til, og prøv igen.');
  });

  it('tells what did not work, and lets try again', async () => {
    const element = await at(steps.username);
    await says(element, 'Brug adgangsnøgle');
    authenticator.fails('NotAllowedError');
    press(element, 'Brug adgangsnøgle');
    await says(element, 'Du stoppede. Prøv igen, når du er klar.');
    authenticator.goesAway();
    press(element, 'Brug adgangsnøgle');
    await says(element, 'Du kan ikke bruge adgangsnøgler her.');
    provider.goesAway();
    press(element, 'Brug adgangsnøgle');
    await waitUntil(() => !deepText(element).includes('Din browser'), 'says something else');
    expect(provider.asked).to.deep.equal([]);
  });

  it('is not offered to whoever came to change the password', async () => {
    const element = await at({ ...steps.username, purpose: 'change' });
    await says(element, 'Hvem er du?');
    expect(deepText(element)).not.to.contain('Brug adgangsnøgle');
  });
});
