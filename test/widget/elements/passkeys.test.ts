import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { failure, type Failure } from '../../../shared/contract/errors.ts';
import type { Passkey } from '../../../shared/contract/passkeys.ts';
import '../../../widget/define/passkeys.ts';
import type { UniloginPasskeys } from '../../../widget/elements/passkeys/passkeys.ts';
import { deepQuery, deepText } from '../support/deep.ts';
import { FakeAuthenticator } from '../support/fake-authenticator.ts';
import { press, says } from '../support/sign-in-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const phone: Passkey = { id: 'cGhvbmU', label: 'Min telefon', isSynced: true, madeAt: Date.UTC(2026, 10, 3, 12) };
const key: Passkey = {
  id: 'a2V5',
  isSynced: false,
  madeAt: Date.UTC(2026, 9, 1, 12),
  usedAt: Date.UTC(2026, 10, 2, 12),
};
const order = {
  challenge: 'Y2hhbGxlbmdl',
  rp: { id: 'localhost', name: 'Unilogin' },
  user: { id: 'aGFuZGxl', name: 'mett7685', displayName: 'Mette' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  timeout: 300_000,
  attestation: 'none',
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  excludeCredentials: [{ type: 'public-key', id: 'cGhvbmU' }],
};

const open = (passkeys: readonly Passkey[], lang = 'da') =>
  fixture<UniloginPasskeys>(
    html`<unilogin-passkeys lang=${lang} sure-at="#sure">
      <script type="application/json">
        ${JSON.stringify({ passkeys })}
      </script>
    </unilogin-passkeys>`,
  );
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog');

describe('<unilogin-passkeys>', () => {
  const { fetch } = globalThis;
  let authenticator: FakeAuthenticator;
  let asked: { path: string; body: unknown }[];
  let answers: Record<string, object | Failure>;
  beforeEach(() => {
    authenticator = new FakeAuthenticator();
    asked = [];
    answers = { order, add: { passkeys: [phone, key] }, remove: { passkeys: [] } };
    globalThis.fetch = async (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      if (!address.startsWith('/api/me/passkeys/')) return fetch(input, init);
      const path = address.slice('/api/me/passkeys/'.length);
      asked.push({ path, body: JSON.parse(typeof init?.body === 'string' ? init.body : '') });
      const answer = answers[path] ?? {};
      return Response.json(answer, { status: 'code' in answer ? 401 : 200 });
    };
  });
  afterEach(() => {
    authenticator.restore();
    globalThis.fetch = fetch;
  });

  it('says which there are, when they were made and last used, and is accessible', async () => {
    const element = await open([phone, key]);
    await says(element, 'Min telefon');
    expect(deepText(element)).to.match(/Lavet 3. november 2026 ?Ikke brugt endnu ?Findes på flere af dine enheder/);
    expect(deepText(element)).to.contain('Adgangsnøgle uden navn');
    expect(deepText(element)).to.match(/Sidst brugt 2. november 2026 ?Findes kun på én enhed/);
    await expect(element).to.be.accessible();
    const english = await open([], 'en');
    await says(english, 'You have none yet.');
    await expect(english).to.be.accessible();
  });

  it('has the device make one, with the name that was typed', async () => {
    const element = await open([phone]);
    const input = deepQuery<HTMLInputElement>(element, 'input');
    if (input) input.value = ' Kontorets nøgle ';
    press(element, 'Lav en adgangsnøgle');
    await says(element, 'Din nye adgangsnøgle er klar.');
    expect(authenticator.ordered).to.have.length(1);
    const { publicKey } = authenticator.ordered[0] ?? {};
    expect(publicKey?.authenticatorSelection?.userVerification).to.equal('required');
    expect(new TextDecoder().decode(publicKey?.challenge)).to.equal('challenge');
    expect(asked.map(({ path }) => path)).to.deep.equal(['order', 'add']);
    expect(asked[1]?.body).to.deep.equal({
      label: 'Kontorets nøgle',
      passkey: {
        id: 'bmV3',
        clientDataJSON: btoa('clientDataJSON').replaceAll('=', ''),
        attestationObject: btoa('attestationObject').replaceAll('=', ''),
        transports: ['internal'],
      },
    });
    expect(deepText(element)).to.contain('Adgangsnøgle uden navn');
    expect(input?.value, 'ready for the next').to.equal('');
  });

  for (const [name, sentence] of [
    ['NotAllowedError', 'Du stoppede.'],
    ['InvalidStateError', 'Enheden har allerede din adgangsnøgle.'],
    ['NotSupportedError', 'Du kan ikke bruge adgangsnøgler her.'],
    ['UnknownError', 'Noget gik galt hos os.'],
  ] as const) {
    it(`says what to do when the browser says ${name}, and lets try again`, async () => {
      const element = await open([]);
      authenticator.fails(name);
      press(element, 'Lav en adgangsnøgle');
      await says(element, sentence);
      await expect(element).to.be.accessible();
      authenticator.fails();
      press(element, 'Lav en adgangsnøgle');
      await says(element, 'Din nye adgangsnøgle er klar.');
    });
  }

  it('leads to where somebody shows again that it is them, when that is a while ago', async () => {
    answers['order'] = failure('not-sure-of-you', {});
    const element = await open([]);
    press(element, 'Lav en adgangsnøgle');
    await says(element, 'Det er lidt siden, du viste, at det er dig.');
    expect(deepQuery(element, 'a')?.getAttribute('href')).to.equal('#sure');
  });

  it('asks before it removes one, says what remains, and begins at the safe answer', async () => {
    const element = await open([phone]);
    await says(element, 'Min telefon');
    const remove = deepQuery(element, 'li button');
    expect(remove?.getAttribute('aria-label')).to.equal('Slet Min telefon');
    remove?.click();
    await waitUntil(() => dialog(element)?.open === true, 'asks');
    expect(dialog(element)?.textContent).to.contain('Vil du slette ”Min telefon”?');
    expect(dialog(element)?.textContent).to.contain('Du kan stadig logge ind med din adgangskode.');
    const { left = 0, right = 0 } = dialog(element)?.getBoundingClientRect() ?? {};
    expect(Math.abs(left + right - document.documentElement.clientWidth), 'in the middle').to.be.lessThan(3);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Nej, behold den');
    await expect(element).to.be.accessible();
    press(element, 'Nej, behold den');
    await waitUntil(() => dialog(element)?.open === false, 'closes');
    expect(asked).to.deep.equal([]);
    remove?.click();
    await waitUntil(() => dialog(element)?.open === true, 'asks again');
    press(element, 'Ja, slet den');
    await says(element, 'Adgangsnøglen er slettet.');
    expect(asked).to.deep.equal([{ path: 'remove', body: { id: 'cGhvbmU' } }]);
    expect(deepText(element)).to.contain('Du har ingen endnu.');
    expect(dialog(element)?.open).to.equal(false);
  });

  for (const [how, close] of [
    ['Escape', (element: Element) => dialog(element)?.close()],
    ['the safe answer', (element: Element) => press(element, 'Nej, behold den')],
  ] as const) {
    it(`asks again at once when the button is pressed right after ${how}`, async () => {
      const element = await open([phone]);
      await says(element, 'Min telefon');
      const remove = deepQuery(element, 'li button');
      remove?.click();
      await waitUntil(() => dialog(element)?.open === true, 'asks');
      const closed = new Promise((resolve) => dialog(element)?.addEventListener('close', resolve, { once: true }));
      close(element);
      await element.updateComplete; // no task of the browser's comes between
      expect(dialog(element)?.open).to.equal(false);
      remove?.click();
      await closed;
      await nextFrame();
      expect(dialog(element)?.open).to.equal(true);
      expect(dialog(element)?.textContent).to.contain('Vil du slette ”Min telefon”?');
      press(element, 'Nej, behold den');
      await waitUntil(() => dialog(element)?.open === false, 'closes again');
    });
  }

  it('knows its list again when it is moved in the page', async () => {
    const element = await open([phone]);
    press(element, 'Lav en adgangsnøgle');
    await says(element, 'Adgangsnøgle uden navn');
    element.parentElement?.append(element);
    await says(element, 'Adgangsnøgle uden navn');
  });
});
