import { expect, html } from '@open-wc/testing';
import { failure, toError } from '../../../shared/contract/errors.ts';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import { pictureNames } from '../../../shared/pictograms/picture-names.ts';
import { definite } from '../../../shared/i18n/sign-in/password/story.ts';
import { nist } from '../../../shared/policy/nist.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { deepQuery, deepQueryAll } from '../support/deep.ts';
import { FakeVoice } from '../support/fake-voice.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { Transcript } from '../support/transcript.ts';
import { waitUntil } from '../support/wait-until.ts';

const four = { form: 'pictures', pictures: ['dog', 'sun', 'kite', 'snail'] } satisfies HandedOut;
const mixed = ['sun', 'dog', 'kite', 'snail'];
const words = { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin' } satisfies HandedOut;

describe('learning what <unilogin-password> hands out', () => {
  const open = (draw: (() => Promise<HandedOut>) | undefined, band: 'indskoling' | 'mellemtrin' = 'indskoling') =>
    PasswordStage.open(
      html`<unilogin-password lang="da" mode="handed-out" band=${band} .draw=${draw}></unilogin-password>`,
    );

  it('tells four pictures as a little story', async () => {
    const stage = await open(() => Promise.resolve(four));
    await stage.says('Først kommer hunden. Så kommer solen. Så kommer dragen. Til sidst kommer sneglen.');
    await expect(stage.element).to.be.accessible();
    stage.element.lang = 'en';
    await stage.says('First comes the dog. Then comes the sun. Then comes the kite. Last comes the snail.');
  });

  it('knows every picture of the set as one speaks of it', () => {
    const bare = Object.values(pictureNames.da).filter((name) => definite(name) === name);
    expect(bare).to.deep.equal([]);
  });

  it('reads the story aloud, and shows which picture it is at', async () => {
    const voice = new FakeVoice('da-DK');
    const stage = await open(() => Promise.resolve(four));
    await stage.says('hunden');
    await stage.press('Læs op');
    await waitUntil(() => voice.said.length === 4);
    expect(voice.said[0]).to.equal('Først kommer hunden.');
    const spoken = () => deepQueryAll(stage.element, '.part.spoken').map((one) => one.dataset['picture']);
    voice.begins(1);
    await waitUntil(() => spoken().join() === 'sun');
    voice.begins(3);
    voice.ends(3);
    await waitUntil(() => spoken().length === 0);
    await stage.press('Jeg kan huske dem');
    expect(voice.isSilent).to.equal(true);
    voice.restore();
  });

  it('draws by itself where nobody hands out, and never the same for long', async () => {
    const stage = await open(undefined);
    await waitUntil(() => stage.shownPictures.length === 4);
    const first = stage.shownPictures;
    expect(new Set(first).size).to.equal(4);
    await stage.press('Giv mig fire andre');
    await waitUntil(() => stage.shownPictures.length === 4 && stage.shownPictures.join() !== first.join());
  });

  it('counts the words of the table, and ends a line between two of them', async () => {
    const parts = ['bund', 'tapetbord', 'skildpadde'];
    const three = { form: 'words', parts, password: parts.join('') } satisfies HandedOut;
    const stage = await PasswordStage.open(
      html`<div style="inline-size: 288px">
        <unilogin-password
          lang="da"
          mode="handed-out"
          .policy=${nist.bands.udskoling}
          .draw=${() => Promise.resolve(three)}
        ></unilogin-password>
      </div>`,
    );
    await stage.says('skildpadde');
    expect(stage.text).to.contain('Tre ord, der er sat sammen.');
    const line = deepQuery(stage.element, '.joined');
    expect(line?.textContent).to.equal(three.password);
    const lines = [...(line?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent);
    const broken = lines.filter((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects().length > 1;
    });
    expect(broken.map((node) => node.textContent)).to.deep.equal([]);
    await stage.press('Jeg kan huske den');
    await stage.press('Vis den igen');
    expect(stage.text).to.contain('Tre ord, der er sat sammen.');
  });

  it('says how many others there are, and stops at the last one', async () => {
    const stage = await open(() => Promise.resolve(words), 'mellemtrin');
    await stage.says('solkanin');
    for (let others = 5; others > 0; others -= 1) {
      stage.button('Giv mig andre ord')?.focus();
      await stage.press('Giv mig andre ord');
      await stage.says('solkanin');
    }
    await stage.says('Nu er der ikke flere. Den her er din.');
    expect(stage.button('Giv mig andre ord')).to.equal(undefined);
    expect(stage.element.shadowRoot?.activeElement?.textContent, 'the focus').to.contain('Læs op');
    await expect(stage.element).to.be.accessible();
  });

  it('believes the provider about how many are left', async () => {
    const stage = await open(() => Promise.resolve({ ...words, left: 1 }), 'mellemtrin');
    await stage.says('Du kan få én ny til.');
  });

  it('keeps what counts when the provider refuses another', async () => {
    let times = 0;
    const stage = await open(() => {
      times += 1;
      return times === 1
        ? Promise.resolve(words)
        : Promise.reject(toError(failure('too-busy', { retryAfterSeconds: 9 })));
    }, 'mellemtrin');
    await stage.says('solkanin');
    await stage.press('Giv mig andre ord');
    await stage.says('Nu er der ikke flere.');
    expect(stage.text).to.contain('solkanin');
  });

  it('is a game that nobody loses: a count, a hint, and the pictures again', async () => {
    const stage = await open(() => Promise.resolve(four));
    await stage.says('hunden');
    await stage.press('Jeg kan huske dem');
    if (!stage.element.shadowRoot) throw new Error('nothing is drawn');
    const transcript = new Transcript(stage.element.shadowRoot);
    const tryOnce = async (ids: readonly string[]) => {
      await stage.pick(ids);
      await stage.press('Færdig');
    };
    await tryOnce(mixed);
    await stage.says('To stod rigtigt. Prøv en gang til.');
    await expect(stage.element).to.be.accessible();
    await tryOnce(mixed);
    await stage.says('Et lille hint: Først er det hunden.');
    await tryOnce(mixed);
    await stage.says('Vi ser på dem en gang til. Det er helt fint.');
    expect(stage.shownPictures).to.deep.equal(four.pictures);
    await expect(stage.element).to.be.accessible();
    await stage.press('Jeg kan huske dem');
    await tryOnce(four.pictures);
    await stage.says('Flot! Du kan huske dem.');
    transcript.stop();
    expect(transcript.said.filter((said) => !/af fire|trykket/.test(said))).to.deep.equal([
      'To stod rigtigt. Prøv en gang til.',
      'Et lille hint: Først er det hunden.',
      'Vi ser på dem en gang til. Det er helt fint.',
      'Flot! Du kan huske dem.',
    ]);
    expect(deepQuery(stage.element, '[role=alert]')).to.equal(undefined);
    expect(stage.element.take()).to.deep.equal({ kind: 'pictures', pictures: four.pictures });
  });

  it('is no different with words', async () => {
    const stage = await open(() => Promise.resolve(words), 'mellemtrin');
    await stage.says('solkanin');
    await stage.press('Jeg kan huske den');
    for (const tried of ['sol', 'kanin']) {
      await stage.type(tried);
      await stage.press('Færdig');
      await stage.says('Næsten! Prøv en gang til.');
    }
    await stage.type('kaninsol');
    await stage.press('Færdig');
    await stage.says('Vi ser på den en gang til.');
    expect(stage.text).to.contain('solkanin');
    await stage.press('Jeg kan huske den');
    await stage.type('solkanin');
    await stage.press('Færdig');
    await stage.says('Flot!');
  });

  it('lets who may choose choose, and come back', async () => {
    const stage = await open(() => Promise.resolve(words), 'mellemtrin');
    await stage.says('solkanin');
    await stage.press('Jeg vil vælge min egen');
    expect(stage.rows).to.have.length(unilogin.bands.mellemtrin.rules.length);
    expect(stage.text).not.to.contain('solkanin');
    await stage.press('Giv mig en i stedet');
    await stage.says('solkanin');
  });
});
