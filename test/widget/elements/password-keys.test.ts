import { expect, html } from '@open-wc/testing';
import type { Rule } from '../../../shared/policy/rule.ts';
import { UniloginPasswordJudgedEvent } from '../../../widget/events/password-judged.ts';
import { deepQueryAll } from '../support/deep.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { Transcript } from '../support/transcript.ts';
import { waitUntil } from '../support/wait-until.ts';

const policy: readonly Rule[] = [
  { rule: 'length', min: 8, max: 24 },
  { rule: 'contains', kind: 'digit', min: 1 },
];
const open = (rules = policy) =>
  PasswordStage.open(html`<unilogin-password lang="da" .policy=${rules}></unilogin-password>`);
const without = ['open 8 til 24 tegn', 'open Mindst ét tal'];
const judged = ['met 8 til 24 tegn: i orden', 'open Mindst ét tal: mangler'];

/** A key, as a browser tells of it; nobody waits for what comes of it. */
function press(stage: PasswordStage, password: string): void {
  stage.field().value = password;
  stage.field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('a key in <unilogin-password>', () => {
  it('is judged when the letter stands there, and not before', async () => {
    const stage = await open();
    press(stage, 'kanelgiraf');
    expect(stage.rows).to.deep.equal(without);
    expect(stage.element.isUpdatePending, 'nothing is drawn with the letter').to.equal(false);
    await waitUntil(() => stage.rows.join() === judged.join());
  });

  it('is judged at once for whoever asks, and for the form', async () => {
    const stage = await open();
    press(stage, 'kanelgiraf');
    expect(stage.element.checkValidity()).to.equal(false);
    press(stage, 'kanelgiraf4');
    expect(stage.element.checkValidity()).to.equal(true);
    await stage.element.updateComplete;
    expect(stage.rows).to.deep.equal([judged[0], 'met Mindst ét tal: i orden']);
  });

  it('is judged no later than its pace, however fast the others follow', async () => {
    const stage = await open();
    const long = 'kanelgiraf'.repeat(40);
    let typed = 0;
    const keys = setInterval(() => press(stage, long.slice(0, (typed += 1))), 20);
    await waitUntil(() => stage.rows[0] !== without[0]);
    clearInterval(keys);
    expect(typed).to.be.lessThan(25);
  });

  it('is judged once, and draws nothing when no row is another than before', async () => {
    const judged: string[] = [];
    const common = (password: string) => judged.push(password) === 0;
    const stage = await PasswordStage.open(
      html`<unilogin-password
        lang="da"
        .policy=${[...policy, { rule: 'not-common' }]}
        .context=${{ common }}
      ></unilogin-password>`,
    );
    await stage.type('kanelgiraf4');
    await stage.type('kanelgiraf47');
    expect(judged.filter((password) => password !== '')).to.deep.equal(['kanelgiraf4', 'kanelgiraf47']);
    const drawn = new Set<Element | null | undefined>();
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes)
        drawn.add((target instanceof Element ? target : target.parentElement)?.closest('li, div'));
    });
    watch.observe(stage.element.shadowRoot ?? stage.element, { subtree: true, childList: true, characterData: true });
    await stage.type('kanelgiraf471');
    expect([...drawn], 'all as before').to.deep.equal([]);
    await stage.type('kanelgiraf');
    watch.disconnect();
    expect([...drawn], 'the digit is missing again').to.deep.equal(
      deepQueryAll(stage.element, '.rules li:nth-child(2)'),
    );
    expect(stage.rows[1]).to.equal('open Mindst ét tal: mangler');
  });

  it('is told to the page, also when the card was drawn before it was judged', async () => {
    const stage = await open([...policy, { rule: 'not-common' }]);
    await stage.type('kanelgi');
    await waitUntil(() => stage.rows[2]?.startsWith('met ') === true, "the page's own judges have come");
    const told: string[] = [];
    stage.element.addEventListener('unilogin-password-judged', (event) => {
      if (event instanceof UniloginPasswordJudgedEvent) told.push(event.unmet.join());
    });
    press(stage, 'kanelgiraf');
    stage.element.required = true;
    await waitUntil(() => told.length === 1);
    press(stage, 'kanelgiraf4');
    await waitUntil(() => told.length === 2);
    expect(told).to.deep.equal(['contains', '']);
  });

  it('hushes the list until it is judged', async () => {
    const stage = await open();
    if (!stage.element.shadowRoot) throw new Error('nothing is drawn');
    const transcript = new Transcript(stage.element.shadowRoot);
    await stage.type('kanelgiraf');
    const begun = performance.now();
    await new Promise((done) => setTimeout(done, 960));
    press(stage, 'kanelgiraf4');
    await waitUntil(() => transcript.said.length === 1);
    transcript.stop();
    expect(performance.now() - begun).to.be.greaterThan(1900);
    expect(transcript.said).to.deep.equal(['Alt er i orden.']);
  });

  it('goes on in an element that was moved in the page', async () => {
    const stage = await open();
    await stage.type('kanel');
    const { element } = stage;
    element.parentElement?.prepend(element);
    await stage.type('kanelgiraf');
    expect(stage.rows).to.deep.equal(judged);
    await stage.type('kanelgiraf4');
    expect(stage.rows[1]).to.equal('met Mindst ét tal: i orden');
  });
});
