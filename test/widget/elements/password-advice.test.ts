import { expect, html } from '@open-wc/testing';
import type { Rule } from '../../../shared/policy/rule.ts';
import type { Advice } from '../../../widget/elements/password/password-wishes.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { Transcript } from '../support/transcript.ts';
import { waitUntil } from '../support/wait-until.ts';

const rules: readonly Rule[] = [
  { rule: 'length', min: 8, max: 24 },
  { rule: 'contains', kind: 'digit', min: 1 },
  { rule: 'not-common' },
];

describe('the advice of <unilogin-password>', () => {
  const open = (strength: (password: string) => Advice | Promise<Advice>) =>
    PasswordStage.open(
      html`<unilogin-password
        lang="da"
        .policy=${rules}
        .strength=${(password: string) => Promise.resolve(strength(password))}
      ></unilogin-password>`,
    );
  const transcriptOf = ({ element }: PasswordStage) => {
    if (!element.shadowRoot) throw new Error('nothing is drawn');
    return new Transcript(element.shadowRoot);
  };

  it('is heard politely, after the list: how hard, and the one thing that would help, when that is another', async () => {
    const stage = await open((password) =>
      password.length > 12 ? { score: 4 } : { score: 1, warning: 'single-word', suggestion: 'add-word' },
    );
    stage.element.policy = rules.slice(0, 2); // what others use is told when it is known, at any time
    await stage.drawn();
    const transcript = transcriptOf(stage);
    const hear = (count: number) => waitUntil(() => transcript.said.length === count, transcript.said.join('|'));
    for (const typed of ['k', 'ka', 'kan', 'kane', 'kanel']) await stage.type(typed);
    await hear(1);
    await stage.type('kanelgiraf');
    await hear(2);
    await stage.type('kanelgiraf47');
    await hear(3);
    await stage.type('kanelgiraf47lampet');
    await hear(4);
    await stage.type('');
    await new Promise((done) => setTimeout(done, 1300));
    await stage.type('kanel');
    await hear(5);
    transcript.stop();
    expect(transcript.said).to.deep.equal([
      'Mangler: mindst ét tal. 8 til 24 tegn: du har 5. Den er ret let at gætte. Sæt et ord mere på.',
      'I orden: 8 til 24 tegn.',
      'Alt er i orden.',
      'Den er rigtig god.',
      'Mangler: mindst ét tal. 8 til 24 tegn: du har 5. Den er ret let at gætte. Sæt et ord mere på.',
    ]);
  });

  it('is heard when it comes late, and never about what stood there before', async () => {
    const answers: ((advice: Advice) => void)[] = [];
    const stage = await open(() => new Promise((done) => answers.push(done)));
    const transcript = transcriptOf(stage);
    await stage.type('kanelgiraf4');
    await waitUntil(() => answers.length === 1);
    answers[0]?.({ score: 2 });
    await stage.says('Okay.');
    await stage.type('kanelgiraf47');
    await waitUntil(() => transcript.said.length === 1);
    expect(transcript.said).to.deep.equal(['Alt er i orden.']);
    answers[1]?.({ score: 3 });
    await waitUntil(() => transcript.said.length === 2);
    transcript.stop();
    expect(transcript.said[1]).to.equal('Den er god.');
  });

  for (const warning of ['top-ten', 'top-hundred', 'common'] as const) {
    it(`does not say what the list leaves to the provider: ${warning}`, async () => {
      const stage = await open(() => ({ score: 0, warning, suggestion: 'use-words' }));
      stage.element.check = () => new Promise(() => undefined);
      await stage.type('elefant12');
      await stage.says('Den ligner en kode, som mange bruger.');
      stage.element.check = () => Promise.resolve(['not-common']);
      await stage.type('elefant123');
      await waitUntil(() => stage.rows.some((row) => row.startsWith('asked Ikke en kode, som mange bruger')));
      await waitUntil(() => !stage.text.includes('Den ligner en kode'), 'the provider has spoken');
    });
  }

  it('asks for no word more where there is no room for one', async () => {
    const stage = await open(() => ({ score: 2, warning: 'word-and-little-more', suggestion: 'add-word' }));
    await stage.type('fodboldspillerne2026'); // 20 of 24
    await stage.says('Sæt et ord mere på.');
    await stage.type('fodboldspillerne20261');
    await stage.says('Sæt to ord sammen, som ikke hører sammen.');
    expect(stage.text).not.to.contain('Sæt et ord mere på.');
  });
});
