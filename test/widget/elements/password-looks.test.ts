import { expect, html } from '@open-wc/testing';
import type { UniloginPassword } from '../../../widget/elements/password/password.ts';
import { deepQueryAll } from '../support/deep.ts';
import { PasswordStage } from '../support/password-stage.ts';

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
