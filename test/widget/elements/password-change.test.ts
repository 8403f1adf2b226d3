import { expect, html } from '@open-wc/testing';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { PasswordStage } from '../support/password-stage.ts';

const four = { form: 'pictures' as const, pictures: ['dog', 'sun', 'kite', 'snail'] };
const good = 'Kanelgiraf47';

describe('a change with <unilogin-password>', () => {
  const formOf = ({ element }: PasswordStage): HTMLFormElement => {
    if (!element.form) throw new Error('no form');
    return element.form;
  };
  const sent = (stage: PasswordStage) => [...new FormData(formOf(stage)).entries()];

  it('asks for the current password first when it is changed', async () => {
    const stage = await PasswordStage.open(
      html`<form><unilogin-password lang="da" name="secret" mode="change" required></unilogin-password></form>`,
    );
    const [current, next] = stage.element.querySelectorAll('input');
    expect([current?.autocomplete, next?.autocomplete]).to.deep.equal(['current-password', 'new-password']);
    await stage.type(good);
    expect(stage.element.validationMessage).to.equal('Skriv først den kode, du har nu.');
    await stage.type('gammelkode', 'current-password');
    expect(formOf(stage).checkValidity()).to.equal(true);
    expect(sent(stage)).to.deep.equal([
      ['secret', good],
      ['current-secret', 'gammelkode'],
    ]);
    expect(stage.element.take()).to.deep.equal({
      kind: 'password',
      password: good,
      current: { kind: 'password', password: 'gammelkode' },
    });
    expect([...stage.element.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal(['', '']);
    await expect(formOf(stage)).to.be.accessible();
  });

  it('asks for the current pictures first where nothing is chosen, and sends both', async () => {
    const old = ['owl', 'fish', 'bed', 'hat'];
    const stage = await PasswordStage.open(
      html`<form>
        <unilogin-password
          lang="da"
          name="secret"
          mode="change"
          band="indskoling"
          required
          .draw=${() => Promise.resolve(four)}
        ></unilogin-password>
      </form>`,
    );
    await stage.says('Tryk først på de billeder, du har nu.');
    expect(stage.element.validationMessage).to.equal('Tryk først på de billeder, du har nu.');
    expect(sent(stage)).to.deep.equal([]);
    await expect(formOf(stage)).to.be.accessible();
    await stage.pick(old.slice(0, 3));
    await stage.press('Videre');
    expect(stage.text, 'three are too few').to.contain('Tryk på fire billeder.');
    await stage.pick(old.slice(3));
    await stage.press('Videre');
    await stage.says('Først kommer hunden.');
    expect(sent(stage), 'nothing before the new ones are rehearsed').to.deep.equal([]);
    await stage.press('Jeg kan huske dem');
    await stage.pick(four.pictures);
    await stage.press('Færdig');
    await stage.says('Flot! Du kan huske dem.');
    expect(sent(stage)).to.deep.equal([
      ...four.pictures.map((id) => ['secret', id]),
      ...old.map((id) => ['current-secret', id]),
    ]);
    const { pictures } = four;
    expect(stage.element.take()).to.deep.equal({
      kind: 'pictures',
      pictures,
      current: { kind: 'pictures', pictures: old },
    });
    await stage.says('Tryk først på de billeder, du har nu.');
  });

  it('asks for the current words first where nothing is chosen, and forgets them when it is removed', async () => {
    const stage = await PasswordStage.open(
      html`<form>
        <unilogin-password
          lang="da"
          name="secret"
          mode="change"
          .policy=${{ ...unilogin.bands.mellemtrin, mayChoose: false }}
          .draw=${() => Promise.resolve({ form: 'words', parts: ['sol', 'kanin'], password: 'solkanin' })}
        ></unilogin-password>
      </form>`,
    );
    await stage.press('Videre');
    expect(document.activeElement).to.equal(stage.field('current-password'));
    await stage.type('gammelkode', 'current-password');
    await stage.press('Videre');
    await stage.says('solkanin');
    const place = stage.element.parentElement;
    stage.element.remove();
    place?.append(stage.element);
    await stage.drawn();
    await stage.type('gammelkode', 'current-password');
    await stage.press('Videre');
    await stage.press('Jeg kan huske den');
    await stage.type('solkanin');
    await stage.press('Færdig');
    expect(sent(stage)).to.deep.equal([
      ['secret', 'solkanin'],
      ['current-secret', 'gammelkode'],
    ]);
  });
});
