import { expect, html } from '@open-wc/testing';
import { serveStrength } from '../../../shared/strength/serve.ts';
import { suggestions, warnings } from '../../../shared/strength/strength.ts';
import { StrengthLine } from '../../../shared/strength/strength-line.ts';
import { advice } from '../../../shared/i18n/sign-in/advice/da.ts';
import { adviceFrom } from '../../../widget/elements/password/advice-from.ts';
import { deepQuery } from '../support/deep.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const about = { username: 'math1853', names: ['Mathilde'], school: 'Skovbrynet Skole' };

describe('<unilogin-password> with the real advice', () => {
  let channel: MessageChannel;
  beforeEach(() => {
    channel = new MessageChannel();
    serveStrength(channel.port2, async () => (await import('../../../shared/strength/estimate.ts')).estimate);
    channel.port1.start();
    channel.port2.start();
  });
  afterEach(() => {
    channel.port1.close();
    channel.port2.close();
  });

  it('says what is weak about a Danish word, and is glad about three', async () => {
    const stage = await PasswordStage.open(
      html`<unilogin-password
        lang="da"
        band="mellemtrin"
        .context=${about}
        .strength=${adviceFrom(new StrengthLine(channel.port1), about)}
      ></unilogin-password>`,
    );
    const score = () => Number(deepQuery(stage.element, '[role=meter]')?.getAttribute('aria-valuenow') ?? -1);
    await stage.type('fodboldspiller');
    await waitUntil(() => score() >= 0);
    const weak = score();
    expect(weak).to.be.lessThan(3);
    expect(Object.values(advice).some((sentence) => stage.text.includes(sentence))).to.equal(true);
    await stage.type('kringlegiraflampet');
    await waitUntil(() => score() > weak);
    await expect(stage.element).to.be.accessible();
  });

  it('has a sentence for everything that can be told', () => {
    const keys = [...warnings.map((code) => `weak-${code}`), ...suggestions.map((code) => `do-${code}`)];
    expect(Object.keys(advice).toSorted()).to.deep.equal(keys.toSorted());
  });
});
