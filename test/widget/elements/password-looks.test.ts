import { expect, html } from '@open-wc/testing';
import type { UniloginPassword } from '../../../widget/elements/password/password.ts';
import { deepQuery, deepQueryAll } from '../support/deep.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Each state, as a person comes to it. */
const states: Record<string, { mode?: string; band: string; reach(stage: PasswordStage): Promise<void> }> = {
  'choosing, with everything told': {
    band: 'udskoling',
    reach: async (stage) => {
      stage.element.context = { username: 'math1853', names: ['Mathilde'], school: 'Skovbrynet Skole' };
      stage.element.strength = () => Promise.resolve({ score: 1, warning: 'common-name', suggestion: 'add-word' });
      await stage.type('mathildemathilde');
      await stage.says('Sæt et ord mere på.');
      await stage.press('Giv mig en idé');
      await stage.says('Hvad med den her?');
      await stage.press('Gem adgangskoden');
    },
  },
  changing: { mode: 'change', band: 'mellemtrin', reach: (stage) => stage.type('sommer12') },
  'pictures that are handed out': { band: 'indskoling', reach: (stage) => stage.says('Først kommer') },
  'words that are handed out': {
    mode: 'handed-out',
    band: 'mellemtrin',
    reach: (stage) => stage.says('Læs op'),
  },
  'the game': {
    band: 'indskoling',
    reach: async (stage) => {
      await stage.says('Først kommer');
      await stage.press('Jeg kan huske dem');
      await stage.pick(['dog', 'sun']);
    },
  },
  practising: { mode: 'practise', band: 'mellemtrin', reach: (stage) => stage.type('solkanin', 'current-password') },
};

/** What sticks out of the element to either side; what is only heard is one pixel by design. */
function sticksOut(element: UniloginPassword): string[] {
  const { left, right } = element.getBoundingClientRect();
  return deepQueryAll(element, '*')
    .filter((one) => !one.classList.contains('heard') && one.getClientRects().length > 0)
    .filter((one) => one.getBoundingClientRect().left < left - 1 || one.getBoundingClientRect().right > right + 1)
    .map((one) => `${one.localName} ${one.getAttribute('class') ?? ''}`);
}

describe('<unilogin-password> on a narrow page', () => {
  for (const [name, { mode, band, reach }] of Object.entries(states)) {
    for (const dir of ['ltr', 'rtl']) {
      // A page of 1280 px at 400 % is 320 px wide, of which the card's edges take 32
      it(`keeps within 288 px: ${name}, ${dir}`, async () => {
        const stage = await PasswordStage.open(
          html`<div dir=${dir} style="inline-size: 288px">
            <unilogin-password lang="da" mode=${mode ?? 'choose'} band=${band}></unilogin-password>
          </div>`,
        );
        await reach(stage);
        await stage.drawn();
        expect(sticksOut(stage.element)).to.deep.equal([]);
        if (dir === 'rtl') await expect(stage.element).to.be.accessible();
      });
    }
  }

  it('has the rules beside the field where there is room, so that the button is near', async () => {
    const stage = await PasswordStage.open(
      html`<div style="inline-size: 800px"><unilogin-password lang="da" band="udskoling"></unilogin-password></div>`,
    );
    const place = (selector: string) => {
      const found = deepQuery(stage.element, selector)?.getBoundingClientRect();
      if (!found) throw new Error(selector);
      return found;
    };
    expect(place('.rules').top - stage.field().getBoundingClientRect().bottom).to.be.lessThan(0);
    expect(place('.rules').left).to.be.greaterThan(stage.field().getBoundingClientRect().right);
    expect(place('.act').bottom).to.be.lessThan(place('.rules').bottom);
    (stage.element.parentElement as HTMLElement).style.inlineSize = '384px';
    await waitUntil(() => place('.rules').top > stage.field().getBoundingClientRect().bottom);
    expect(place('.act').top).to.be.greaterThan(place('.rules').bottom);
  });

  it('gives a finger at least 44 px for everything that is pressed', async () => {
    const stage = await PasswordStage.open(
      html`<div style="inline-size: 288px"><unilogin-password lang="da" band="udskoling"></unilogin-password></div>`,
    );
    const small = deepQueryAll(stage.element, 'button')
      .filter((one) => one.getClientRects().length > 0)
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.textContent.trim());
    expect(small).to.deep.equal([]);
  });
});
