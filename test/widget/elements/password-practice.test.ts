import { expect, html } from '@open-wc/testing';
import { failure, toError } from '../../../shared/contract/errors.ts';
import { UniloginPasswordPractisedEvent } from '../../../widget/events/password-practised.ts';
import { FakeVoice } from '../support/fake-voice.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const right = ['dog', 'sun', 'kite', 'snail'];
const mixed = ['sun', 'dog', 'kite', 'snail'];

describe('practising with <unilogin-password>', () => {
  const open = (band: 'indskoling' | 'mellemtrin', isRight: (secret: unknown) => boolean | Error) =>
    PasswordStage.open(
      html`<unilogin-password
        lang="da"
        mode="practise"
        band=${band}
        .prove=${(secret: unknown) => {
          const answer = isRight(secret);
          return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
        }}
      ></unilogin-password>`,
    );

  it('is glad about the right pictures, and begins again', async () => {
    const secret = JSON.stringify({ kind: 'pictures', pictures: right });
    const stage = await open('indskoling', (tried) => JSON.stringify(tried) === secret);
    const told: boolean[] = [];
    stage.element.addEventListener('unilogin-password-practised', (event) => {
      if (event instanceof UniloginPasswordPractisedEvent) told.push(event.isRemembered);
    });
    await stage.says('Kan du huske dine fire billeder?');
    for (const times of [1, 2, 3]) {
      await stage.pick(mixed);
      await stage.press('Er det rigtigt?');
      await stage.says(times < 3 ? 'Næsten! Prøv en gang til.' : 'Har du glemt din kode? Spørg på skolen.');
    }
    await expect(stage.element).to.be.accessible();
    await stage.pick(right);
    await stage.press('Er det rigtigt?');
    await stage.says('Ja! Du kan');
    await expect(stage.element).to.be.accessible();
    expect(told).to.deep.equal([false, false, false, true]);
    await stage.press('En gang til');
    await stage.says('Kan du huske dine fire billeder?');
  });

  it('rests when the page says that nobody looks any more, and says who helps and where to go on', async () => {
    const stage = await PasswordStage.open(
      html`<unilogin-password
        lang="da"
        mode="practise"
        band="indskoling"
        .prove=${() => Promise.reject(toError(failure('locked-out', { retryAfterSeconds: 1800 })))}
      >
        <p slot="forgotten">Bed din lærer om en ny.</p>
        <a slot="done" href="#on">Færdig</a>
      </unilogin-password>`,
    );
    const isShown = (slot: string) => stage.element.querySelector(`[slot=${slot}]`)?.assignedSlot != null;
    expect([isShown('forgotten'), isShown('done')]).to.deep.equal([false, false]);
    await stage.pick(right);
    await stage.press('Er det rigtigt?');
    await stage.says('Du har prøvet mange gange. Kom igen senere.');
    expect([isShown('forgotten'), isShown('done')]).to.deep.equal([true, true]);
    expect(stage.button('Er det rigtigt?')).to.equal(undefined);
    await expect(stage.element).to.be.accessible();
  });

  it('asks an address of its own page, and sends a secret to no other origin', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      if (!url.includes('practise')) return fetch(input, init);
      asked.push(`${new URL(url).pathname} ${typeof init?.body === 'string' ? init.body : ''}`);
      return Promise.resolve(Response.json({ right: true }));
    };
    try {
      for (const [address, told] of [
        ['https://evil.example/practise', 'Noget gik galt hos os.'],
        ['/practise', 'Ja! Du kan den.'],
      ] as const) {
        const stage = await PasswordStage.open(
          html`<unilogin-password lang="da" mode="practise" band="mellemtrin" prove-at=${address}></unilogin-password>`,
        );
        await stage.type('solkanin', 'current-password');
        await stage.press('Er det rigtigt?');
        await stage.says(told);
      }
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked).to.deep.equal(['/practise {"secret":{"kind":"password","password":"solkanin"}}']);
  });

  it('reads the task aloud to who cannot read yet, with what the last try was told', async () => {
    const voice = new FakeVoice('da-DK');
    const stage = await open('indskoling', () => false);
    await stage.pick(mixed);
    await stage.press('Er det rigtigt?');
    await stage.says('Næsten!');
    await stage.press('Læs op');
    await waitUntil(() => voice.said.length === 2);
    expect(voice.said).to.deep.equal(['Næsten! Prøv en gang til.', 'Kan du huske dine fire billeder?']);
    voice.restore();
  });

  it('asks for words in a field for the current password, and says when nobody could tell', async () => {
    let answer: boolean | Error = new Error('no network');
    const stage = await open('mellemtrin', () => answer);
    expect(stage.field('current-password').autocomplete).to.equal('current-password');
    await stage.type('solkanin', 'current-password');
    await stage.press('Er det rigtigt?');
    await stage.says('Vi kan ikke få forbindelse.');
    answer = true;
    await stage.type('solkanin', 'current-password');
    await stage.press('Er det rigtigt?');
    await stage.says('Ja! Du kan');
  });

  it('takes one press for one try, however fast they come', async () => {
    let times = 0;
    let answer: (isRight: boolean) => void = () => undefined;
    const stage = await PasswordStage.open(
      html`<unilogin-password
        lang="da"
        mode="practise"
        band="mellemtrin"
        .prove=${() => {
          times += 1;
          return new Promise<boolean>((resolve) => (answer = resolve));
        }}
      ></unilogin-password>`,
    );
    await stage.type('solkanin', 'current-password');
    await stage.press('Er det rigtigt?');
    await stage.type('togskinne', 'current-password');
    await stage.press('Er det rigtigt?');
    expect(times).to.equal(1);
    expect(stage.field('current-password').value, 'what was typed meanwhile').to.equal('togskinne');
    answer(true);
    await stage.says('Ja! Du kan den.');
  });

  it('gives a form nothing', async () => {
    const stage = await PasswordStage.open(
      html`<form>
        <unilogin-password lang="da" mode="practise" band="mellemtrin" name="a" required></unilogin-password>
      </form>`,
    );
    await stage.type('solkanin', 'current-password');
    expect(stage.element.checkValidity()).to.equal(true);
    expect([...new FormData(stage.element.form ?? undefined)]).to.deep.equal([]);
  });
});
