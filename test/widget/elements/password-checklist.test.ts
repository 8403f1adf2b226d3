import { expect, html } from '@open-wc/testing';
import type { Rule } from '../../../shared/policy/rule.ts';
import { nist } from '../../../shared/policy/nist.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { UniloginPasswordJudgedEvent } from '../../../widget/events/password-judged.ts';
import { deepQuery, deepQueryAll } from '../support/deep.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { Transcript } from '../support/transcript.ts';
import { waitUntil } from '../support/wait-until.ts';

const context = { username: 'math1853', names: ['Mathilde Hjort'], school: 'Skovbrynet Skole' };
const short: readonly Rule[] = [
  { rule: 'length', min: 8, max: 24 },
  { rule: 'contains', kind: 'digit', min: 1 },
  { rule: 'not-own-name' },
  { rule: 'not-recent', count: 5 },
];

describe('the checklist of <unilogin-password>', () => {
  const open = (policy: readonly Rule[] = short) =>
    PasswordStage.open(html`<unilogin-password lang="da" .policy=${policy} .context=${context}></unilogin-password>`);
  const transcriptOf = ({ element }: PasswordStage) => {
    if (!element.shadowRoot) throw new Error('nothing is drawn');
    return new Transcript(element.shadowRoot);
  };

  it('says of each rule how it stands, in words and with a symbol', async () => {
    const stage = await open();
    expect(stage.rows).to.deep.equal([
      'open 8 til 24 tegn',
      'open Mindst ét tal',
      'open Ikke dit navn',
      'open Ikke en af dine seneste 5',
    ]);
    await stage.type('mathilde');
    expect(stage.rows).to.deep.equal([
      'met 8 til 24 tegn: i orden',
      'open Mindst ét tal: mangler',
      'open Ikke dit navn: vi fandt ”Mathilde”',
      'open Ikke en af dine seneste 5: ses, når du gemmer',
    ]);
    expect(deepQueryAll(stage.element, '.rules li svg')).to.have.length(4);
    await stage.press('Gem adgangskoden');
    expect(stage.rows[2]).to.equal('asked Ikke dit navn: vi fandt ”Mathilde”');
    await expect(stage.element).to.be.accessible();
  });

  it('is heard politely: once the person rests, and only what changed', async () => {
    const stage = await open();
    const transcript = transcriptOf(stage);
    for (const typed of ['k', 'ka', 'kan', 'kane', 'kanel']) await stage.type(typed);
    expect(transcript.said, 'nothing at a key').to.deep.equal([]);
    await waitUntil(() => transcript.said.length === 1);
    await stage.type('kanelgiraf');
    await waitUntil(() => transcript.said.length === 2);
    await stage.type('kanelgiraf4');
    await waitUntil(() => transcript.said.length === 3);
    await stage.type('kanelmathilde4');
    await waitUntil(() => transcript.said.length === 4);
    await stage.type('kanel');
    await waitUntil(() => transcript.said.length === 5);
    transcript.stop();
    expect(transcript.said).to.deep.equal([
      'Mangler: mindst ét tal. 8 til 24 tegn: du har 5.',
      'I orden: 8 til 24 tegn.',
      'Alt er i orden.',
      'Ikke dit navn: vi fandt ”Mathilde”.',
      'I orden: ikke dit navn. Mangler: mindst ét tal. 8 til 24 tegn: du har 5.',
    ]);
  });

  it('says nothing of what came and went between two rests', async () => {
    const stage = await open();
    await stage.type('kanelgiraf');
    const transcript = transcriptOf(stage);
    await waitUntil(() => transcript.said.length === 1);
    await stage.type('kanelgiraf4');
    await stage.type('kanelgiraf');
    await new Promise((done) => setTimeout(done, 1300));
    transcript.stop();
    expect(transcript.said).to.have.length(1);
  });

  it('tells of 25 characters, and cuts none', async () => {
    const stage = await open(unilogin.bands.mellemtrin.rules);
    const long = 'kanelgirafkanelgirafkanel';
    await stage.type(long);
    expect(stage.rows[0]).to.equal('open 8 til 24 tegn: du har 25, og det er for mange');
    expect(stage.field().value).to.equal(long);
    expect(stage.element.validity.tooLong).to.equal(true);
  });

  it('counts characters as a person does: emoji and combining accents', async () => {
    const stage = await open();
    await stage.type('🦒🦒🦒🦒🦒🦒🦒'); // 7 code points, 14 units
    expect(stage.rows[0]).to.equal('open 8 til 24 tegn: du har 7');
    await stage.type('re\u0301ne\u0301re\u0301ne\u0301'); // 8 letters of 12 code points
    expect(stage.rows[0]).to.equal('met 8 til 24 tegn: i orden');
  });

  it('bears a paste of 10,000 characters, and tells it', async () => {
    const stage = await open(unilogin.bands.udskoling.rules);
    const before = performance.now();
    await stage.type('Kanel9giraf'.repeat(1000).slice(0, 10_000));
    expect(performance.now() - before).to.be.lessThan(1000);
    expect(stage.rows[0]).to.equal('open 8 til 24 tegn: du har 10000, og det er for mange');
    expect(stage.field().value).to.have.length(10_000);
  });

  const seasonal = {
    Sommer2026: 'Ikke en årstid: vi fandt ”sommer”',
    M4thilde99: 'Ikke dit navn: vi fandt ”Mathilde”',
  };
  for (const [password, row] of Object.entries(seasonal)) {
    it(`refuses ${password} and says which part was found`, async () => {
      const stage = await open(unilogin.bands.udskoling.rules);
      await stage.type(password);
      expect(stage.rows.join('\n')).to.contain(row);
      expect(stage.element.validity.valid).to.equal(false);
    });
  }

  describe('with a server to ask', () => {
    it('believes the latest answer only, and calls the others off', async () => {
      const asked: { password: string; signal: AbortSignal; answer: (broken: string[]) => void }[] = [];
      const stage = await open();
      stage.element.check = (password, signal) => new Promise((answer) => asked.push({ password, signal, answer }));
      await stage.type('kanelgiraf4');
      await stage.says('Ikke en af dine seneste 5: vi ser efter');
      await waitUntil(() => asked.length === 1);
      await stage.type('kanelgiraf47');
      expect(asked[0]?.signal.aborted).to.equal(true);
      await waitUntil(() => asked.length === 2);
      asked[0]?.answer(['not-recent']);
      asked[1]?.answer([]);
      await stage.says('Ikke en af dine seneste 5: i orden');
      expect(stage.element.validity.valid).to.equal(true);
      expect(asked.map(({ password }) => password)).to.deep.equal(['kanelgiraf4', 'kanelgiraf47']);
    });

    it('refuses what the server refuses, and asks about nothing that breaks a rule anyway', async () => {
      let times = 0;
      const stage = await open();
      stage.element.check = () => {
        times += 1;
        return Promise.resolve(['not-recent']);
      };
      await stage.type('kanel');
      await new Promise((done) => setTimeout(done, 600));
      expect(times).to.equal(0);
      await stage.type('kanelgiraf47');
      await stage.says('Ikke en af dine seneste 5: ikke i orden');
      expect(stage.element.validity.valid).to.equal(false);
      await stage.type('kanelgiraf48');
      expect(stage.rows[3]).not.to.contain('ikke i orden');
    });

    it('tells a refusal for which there is no row', async () => {
      const stage = await open();
      stage.element.check = () => Promise.resolve(['not-leaked']);
      await stage.type('kanelgiraf47');
      await stage.says('Den kode kan du ikke bruge.');
      expect(stage.element.validationMessage).to.equal('Den kode kan du ikke bruge. Prøv en anden.');
    });

    it('goes on without an answer: the server decides when it is sent', async () => {
      const stage = await open();
      stage.element.check = () => Promise.reject(new Error('no network'));
      await stage.type('kanelgiraf47');
      await stage.says('ses, når du gemmer');
      expect(stage.element.validity.valid).to.equal(true);
    });
  });

  describe('with advice', () => {
    it('says in words how hard it is to guess, and refuses nothing for it', async () => {
      const stage = await open();
      stage.element.strength = (password) =>
        Promise.resolve(
          password.length > 11 ? { score: 3 } : { score: 1, warning: 'single-word', suggestion: 'add-word' },
        );
      await stage.type('kanelgiraf4');
      await stage.says('Ret let at gætte. Ét ord alene er let at gætte. Sæt et ord mere på.');
      const meter = deepQuery(stage.element, '[role=meter]');
      expect(meter?.getAttribute('aria-valuetext')).to.equal('Ret let at gætte');
      expect(stage.element.validity.valid).to.equal(true);
      await expect(stage.element).to.be.accessible();
      await stage.type('kanelgiraf47');
      await stage.says('God.');
      await stage.type('');
      expect(deepQuery(stage.element, '[role=meter]')).to.equal(undefined);
    });

    it('drops what came too late', async () => {
      const answers: (() => void)[] = [];
      const stage = await open();
      stage.element.strength = (password) =>
        new Promise((done) => answers.push(() => done({ score: password === 'kanel' ? 0 : 4 })));
      await stage.type('kanel');
      await waitUntil(() => answers.length === 1);
      await stage.type('kanelgiraf47');
      await waitUntil(() => answers.length === 2);
      for (const answer of answers.toReversed()) answer();
      await stage.says('Rigtig god.');
      expect(stage.text).not.to.contain('Let at gætte');
    });
  });

  describe('an idea', () => {
    it('comes in the band’s form, keeps the rules, and is taken over with one press', async () => {
      const stage = await open(unilogin.bands.udskoling.rules);
      await stage.press('Giv mig en idé');
      await stage.says('Hvad med den her?');
      const idea = deepQuery(stage.element, '.idea .joined')?.textContent ?? '';
      expect(idea).to.match(/^\p{Lu}\p{Ll}+\d\d$/u);
      await stage.press('En anden idé');
      await waitUntil(() => (deepQuery(stage.element, '.idea .joined')?.textContent ?? idea) !== idea);
      const other = deepQuery(stage.element, '.idea .joined')?.textContent ?? '';
      expect(stage.field().value).to.equal('');
      await expect(stage.element).to.be.accessible();
      await stage.press('Brug den');
      expect(stage.field().value).to.equal(other);
      expect(document.activeElement).to.equal(stage.field());
      expect(stage.element.validity.valid).to.equal(true);
      expect(stage.text).to.contain('Nu står den i feltet.');
      expect(stage.button('Brug den')).to.equal(undefined);
    });

    it('has as many words as the table hands out', async () => {
      const stage = await PasswordStage.open(
        html`<unilogin-password lang="da" .policy=${nist.bands.udskoling}></unilogin-password>`,
      );
      await stage.press('Giv mig en idé');
      await stage.says('Hvad med den her?');
      expect(deepQueryAll(stage.element, '.idea .joined wbr')).to.have.length(2);
      await stage.press('Brug den');
      expect(stage.element.validity.valid).to.equal(true);
    });

    it('is lower case and without digits for grades 4-6', async () => {
      const stage = await open(unilogin.bands.mellemtrin.rules);
      await stage.press('Giv mig en idé');
      await stage.says('Hvad med den her?');
      expect(deepQuery(stage.element, '.idea .joined')?.textContent).to.match(/^\p{Ll}{8,24}$/u);
    });
  });

  it('keeps what is typed when band, language or theme change', async () => {
    const stage = await PasswordStage.open(html`<unilogin-password lang="da" band="mellemtrin"></unilogin-password>`);
    const unmet: (readonly string[])[] = [];
    stage.element.addEventListener('unilogin-password-judged', (event) => {
      if (event instanceof UniloginPasswordJudgedEvent) unmet.push(event.unmet);
    });
    await stage.type('kanelgiraf');
    stage.field().focus();
    stage.field().setSelectionRange(2, 5);
    stage.element.band = 'udskoling';
    await stage.drawn();
    expect(stage.rows).to.include('open Mindst ét stort bogstav: mangler');
    expect(unmet.at(-1)).to.deep.equal(['contains']);
    stage.element.lang = 'en';
    await waitUntil(() => stage.rows.some((row) => row.includes('capital letter')));
    expect(stage.field().labels?.[0]?.textContent).to.equal('New password');
    document.documentElement.style.colorScheme = 'dark';
    await stage.drawn();
    document.documentElement.style.colorScheme = '';
    const { value, selectionStart, selectionEnd } = stage.field();
    expect([value, selectionStart, selectionEnd]).to.deep.equal(['kanelgiraf', 2, 5]);
    expect(document.activeElement).to.equal(stage.field());
    stage.element.band = 'indskoling'; // there are pictures, and no field
    await stage.drawn();
    stage.element.band = 'mellemtrin';
    await stage.drawn();
    expect(stage.field().value).to.equal('kanelgiraf');
  });
});
