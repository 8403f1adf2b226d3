import { expect, fixture, html } from '@open-wc/testing';
import { nist } from '../../../shared/policy/nist.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import type { UniloginPassword } from '../../../widget/elements/password/password.ts';
import { deepQuery } from '../support/deep.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const four = { form: 'pictures' as const, pictures: ['dog', 'sun', 'kite', 'snail'] };
const good = 'Kanelgiraf47';

describe('<unilogin-password> in a provider’s own form', () => {
  const formOf = ({ element }: PasswordStage): HTMLFormElement => {
    if (!element.form) throw new Error('no form');
    return element.form;
  };
  const sent = (stage: PasswordStage) => [...new FormData(formOf(stage)).entries()];
  const open = () =>
    PasswordStage.open(
      html`<form><unilogin-password lang="da" name="secret" required></unilogin-password><button>Gem</button></form>`,
    );

  it('is a control of the form: its name, its value, its validity', async () => {
    const stage = await open();
    expect([...formOf(stage).elements]).to.include(stage.element);
    expect(stage.element.validity.valueMissing).to.equal(true);
    await stage.type('kanel');
    expect(stage.element.validity.tooShort).to.equal(true);
    expect(formOf(stage).checkValidity()).to.equal(false);
    expect(stage.element.validationMessage)
      .to.contain('8 til 24 tegn: du har 5.')
      .and.contain('Mindst ét tal: mangler.');
    await stage.type(good);
    expect(formOf(stage).checkValidity()).to.equal(true);
    expect(sent(stage)).to.deep.equal([['secret', good]]);
    await expect(formOf(stage)).to.be.accessible();
  });

  it('is told to the form within the same key, not a moment later', async () => {
    const stage = await open();
    stage.field().value = good;
    stage.field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(sent(stage)).to.deep.equal([['secret', good]]);
  });

  it('changes nothing when a page only looks whether it is valid', async () => {
    const stage = await open();
    await stage.type('kanel');
    expect(stage.element.checkValidity()).to.equal(false);
    await stage.drawn();
    expect(stage.rows.filter((row) => row.startsWith('asked'))).to.deep.equal([]);
    expect(stage.field().hasAttribute('aria-invalid')).to.equal(false);
    expect(stage.element.reportValidity()).to.equal(false);
    await stage.drawn();
    expect(stage.rows.filter((row) => row.includes('asked'))).not.to.deep.equal([]);
  });

  it('shows the browser where the message belongs: at the field', async () => {
    const stage = await open();
    expect(stage.element.reportValidity()).to.equal(false);
    await stage.drawn();
    expect(document.activeElement).to.equal(stage.field());
    expect(stage.field().getAttribute('aria-invalid')).to.equal('true');
    await stage.type('k');
    expect(stage.field().hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is emptied with its form, and disabled with its fieldset', async () => {
    const stage = await PasswordStage.open(
      html`<form>
        <fieldset><unilogin-password lang="da" name="secret"></unilogin-password></fieldset>
      </form>`,
    );
    await stage.type(good);
    formOf(stage).reset();
    await stage.drawn();
    expect(stage.field().value).to.equal('');
    expect(sent(stage)).to.deep.equal([]);
    const fieldset = formOf(stage).querySelector('fieldset');
    if (fieldset) fieldset.disabled = true;
    await waitUntil(() => stage.field().disabled);
    expect(sent(stage)).to.deep.equal([]);
    if (fieldset) fieldset.disabled = false;
    await waitUntil(() => !stage.field().disabled);
  });

  it('makes the fields that the page leaves out, as password managers want them', async () => {
    const stage = await open();
    const field = stage.field();
    expect(field.autocomplete).to.equal('new-password');
    expect(field.name).to.equal('');
    expect(field.getAttribute('passwordrules')).to.equal(
      'minlength: 8; maxlength: 24; required: lower; required: upper; required: digit; allowed: lower, upper, digit;',
    );
    expect(field.minLength).to.equal(8);
    expect(field.labels?.[0]?.textContent).to.equal('Ny adgangskode');
  });

  it('tells password managers the rules of whatever table it is given', async () => {
    const stage = await PasswordStage.open(
      html`<unilogin-password lang="da" .policy=${nist.bands.udskoling}></unilogin-password>`,
    );
    expect(stage.field().getAttribute('passwordrules')).to.equal(
      'minlength: 15; maxlength: 64; allowed: lower, upper, digit;',
    );
    expect(stage.field().minLength).to.equal(15);
  });

  it('keeps to the field that the page brings, and lets it cut nothing', async () => {
    const stage = await PasswordStage.open(
      html`<form>
        <unilogin-password lang="da" name="secret" required>
          <p slot="new-password">
            <label>Kode <input type="password" name="own" maxlength="24" /></label>
          </p>
        </unilogin-password>
      </form>`,
    );
    expect(stage.element.querySelectorAll('input')).to.have.length(1);
    expect(stage.field().maxLength).to.equal(-1);
    expect(stage.field().labels?.[0]?.textContent.trim()).to.equal('Kode');
    await stage.type(good);
    expect(sent(stage), 'the field has a name, so it is there once').to.deep.equal([['own', good]]);
  });

  it('lets paste be, and shows what is typed when asked', async () => {
    const stage = await open();
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    expect(stage.field().dispatchEvent(paste)).to.equal(true);
    await stage.press('Vis');
    expect(stage.field().type).to.equal('text');
    await stage.press('Skjul');
    expect(stage.field().type).to.equal('password');
  });

  it('sends four pictures in order, once they were rehearsed', async () => {
    const stage = await PasswordStage.open(
      html`<form>
        <unilogin-password
          lang="da"
          name="secret"
          required
          .policy=${unilogin.bands.indskoling}
          .draw=${() => Promise.resolve(four)}
        ></unilogin-password>
      </form>`,
    );
    await stage.says('Først kommer hunden.');
    expect(formOf(stage).checkValidity()).to.equal(false);
    expect(stage.element.validationMessage).to.equal('Øv din nye kode først.');
    await stage.press('Jeg kan huske dem');
    await stage.pick(four.pictures);
    await stage.press('Færdig');
    await stage.says('Flot! Du kan huske dem.');
    expect(sent(stage)).to.deep.equal(four.pictures.map((id) => ['secret', id]));
    await expect(formOf(stage)).to.be.accessible();
  });

  it('gives the browser nothing to keep', async () => {
    const stage = await open();
    await stage.type(good);
    expect(stage.element.outerHTML).not.to.contain(good);
    stage.element.remove();
    expect(stage.element.querySelector('input')?.value).to.equal('');
  });
});

describe('<unilogin-password> without a form', () => {
  it('has a button of its own, and says that it is ready without saying what', async () => {
    const stage = await PasswordStage.open(html`<unilogin-password lang="da" band="mellemtrin"></unilogin-password>`);
    const events: Event[] = [];
    for (const type of ['unilogin-password-ready', 'unilogin-password-judged'] as const) {
      stage.element.addEventListener(type, (event) => events.push(event));
    }
    await stage.press('Gem adgangskoden');
    expect(document.activeElement).to.equal(stage.field());
    await stage.type('sommer12');
    expect(events.at(-1)).to.have.property('unmet').that.deep.equals(['not-season']);
    await stage.type('kanelgiraf');
    await stage.press('Gem adgangskoden');
    expect(events.at(-1)?.type).to.equal('unilogin-password-ready');
    expect(events.map((event) => JSON.stringify(event)).join()).not.to.contain('kanelgiraf');
    expect(stage.element.take()).to.deep.equal({ kind: 'password', password: 'kanelgiraf' });
    expect(stage.element.take()).to.equal(undefined);
  });

  it('is drawn before its body has come, and loses no field', async () => {
    const element = await fixture<UniloginPassword>(
      html`<unilogin-password lang="da"
        ><input slot="new-password" aria-label="Kode" value="kanel"
      /></unilogin-password>`,
    );
    expect(element.querySelector('input')?.value).to.equal('kanel');
    await element.updateComplete;
    expect(deepQuery(element, '.rules')?.textContent).to.contain('du har 5');
  });

  const reasons = {
    first: 'Nu skal du have din egen kode.',
    expired: 'Din gamle kode gælder ikke mere. Vælg en ny.',
    'grade-moved': 'Du er rykket op. Nu skal du have en ny kode.',
    reset: 'Din gamle kode er væk. Vælg en ny.',
    'expires-soon': 'Din kode gælder 12 dage endnu. Skift den nu, eller vent lidt.',
  } as const;
  for (const [reason, words] of Object.entries(reasons)) {
    it(`says why: ${reason}`, async () => {
      const stage = await PasswordStage.open(
        html`<unilogin-password lang="da" reason=${reason} days-left="12"></unilogin-password>`,
      );
      expect(stage.text).to.contain(words);
    });
  }

  it('offers "later" to the end of the last day, as the lifecycle does', async () => {
    const stage = await PasswordStage.open(
      html`<unilogin-password lang="da" mode="change" reason="expires-soon" days-left="1"></unilogin-password>`,
    );
    let laters = 0;
    stage.element.addEventListener('unilogin-password-later', () => (laters += 1));
    expect(stage.text).to.contain('én dag endnu');
    await stage.press('Jeg venter');
    stage.element.daysLeft = 0;
    await stage.drawn();
    expect(stage.text).to.contain('Din kode gælder kun i dag. Skift den nu, eller vent lidt.');
    await stage.press('Jeg venter');
    expect(laters).to.equal(2);
    await expect(stage.element).to.be.accessible();
    stage.element.daysLeft = -1;
    await stage.drawn();
    expect(stage.text).to.contain('Din gamle kode gælder ikke mere.');
    expect(stage.button('Jeg venter')).to.equal(undefined);
  });

  it('offers no "later" when the page says that there is none', async () => {
    const stage = await PasswordStage.open(
      html`<unilogin-password lang="da" reason="expires-soon" days-left="3" no-later></unilogin-password>`,
    );
    expect(stage.text).to.contain('Din kode gælder 3 dage endnu. Nu skal du skifte den.');
    expect(stage.button('Jeg venter')).to.equal(undefined);
  });
});
