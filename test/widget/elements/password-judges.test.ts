import { expect, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import { deepQuery } from '../support/deep.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const about = { username: 'math1853', names: ['Mathilde'], school: 'Skovbrynet Skole' };

describe('what <unilogin-password> can tell by itself of a choice', () => {
  const open = (worker?: string) =>
    PasswordStage.open(
      html`<unilogin-password
        lang="da"
        band="mellemtrin"
        strength-worker=${ifDefined(worker)}
        .policy=${[{ rule: 'length', min: 8, max: 24 }, { rule: 'not-common' }]}
        .context=${about}
      ></unilogin-password>`,
    );
  const commonRow = (stage: PasswordStage) => stage.rows.find((row) => row.includes('som mange bruger')) ?? '';

  it('is sure that a password is not common, or leaves it to the provider', async () => {
    const stage = await open();
    await stage.type('kringlegiraf');
    await waitUntil(() => commonRow(stage).includes('i orden'));
    await stage.type('elefant123');
    await waitUntil(() => commonRow(stage).includes('ses, når du gemmer'));
  });

  it('says for which beginning it is common, once the provider has refused it', async () => {
    const stage = await open();
    stage.element.check = (password) => Promise.resolve(password === 'elefant123' ? ['not-common'] : []);
    await stage.type('kringlegiraf');
    await waitUntil(() => commonRow(stage).includes('i orden'));
    await stage.type('elefant123');
    expect(commonRow(stage)).not.to.contain('elefant');
    await waitUntil(() => commonRow(stage).includes('vi fandt ”elefant”'));
  });

  it('opens the worker that the page names, and ends it with the choice', async () => {
    const stage = await open(new URL('../../../shared/strength/worker.ts', import.meta.url).href);
    await stage.type('fodboldspiller');
    await waitUntil(() => deepQuery(stage.element, '[role=meter]') !== undefined);
    const moved = stage.element.parentElement;
    stage.element.remove();
    moved?.append(stage.element);
    await stage.type('kringlegiraflampet');
    await waitUntil(() => deepQuery(stage.element, '[role=meter]')?.getAttribute('aria-valuenow') === '4');
  });

  it('attack: worker from elsewhere is not opened with what somebody types', async () => {
    const opened: string[] = [];
    const { Worker } = window;
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        opened.push(String(address));
        super('data:text/javascript,', options);
      }
    };
    try {
      const stage = await open('https://evil.example/strength.js');
      await stage.type('kringlegiraf');
      await waitUntil(() => commonRow(stage).includes('i orden'));
      expect(opened).to.deep.equal([]);
      expect(deepQuery(stage.element, '[role=meter]')).to.equal(undefined);
    } finally {
      window.Worker = Worker;
    }
  });
});
