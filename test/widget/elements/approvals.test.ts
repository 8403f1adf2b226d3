import { expect } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import { approvalsOf, requestOf } from '../../support/approvals.ts';
import { ApprovalsStage, FakeApprovals } from '../support/approvals-stage.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { waitUntil } from '../support/wait-until.ts';

const ida = requestOf({ id: 'ida' });
const bo = requestOf({ id: 'bo', pupil: { name: 'Bo Li', class: '5.A', school: 'Skovbrynet Skole' } });
const open = (list = approvalsOf([ida]), how = {}) => ApprovalsStage.open(new FakeApprovals(list), how);

describe('<unilogin-approvals>', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  it('says who, from which class and school, where to, for how long, what it counts as, since when, and from where', async () => {
    const stage = await open(approvalsOf([requestOf({ id: 'ida', askedAt: Date.now() - 65_000, device: 'tablet' })]));
    for (const words of [
      'Du svarer som kontaktperson',
      'Ida Holm vil ind på Læringsøen',
      '5.A, Skovbrynet Skole',
      'Læringsøen i 30 minutter',
      'Du siger god for, at det er Ida.',
      'For 1 minut siden, kl.',
      'En tablet på samme netværk som dig',
      'Spørg Ida om ét ciffer ad gangen. Har du ikke talt med Ida, så sig nej.',
      'Hvilket tal siger Ida?',
      'Ja, lad Ida komme ind på Læringsøen',
      '4 minutter tilbage',
    ]) {
      expect(stage.text).to.include(words);
    }
    await expect(stage.element).to.be.accessible();
  });

  it('says so in English where the page is English', async () => {
    const stage = await open(approvalsOf([ida]), { lang: 'en' });
    await stage.says('Yes, let Ida go to Læringsøen');
    expect(stage.text).to.include('Ask Ida for one digit at a time. If you have not spoken with Ida, say no.');
  });

  it('says of a new password that it is one, and nothing of a service; what a yes, and what "this was not us" do', async () => {
    const password = requestOf({ id: 'ida', gives: 'password' });
    const stage = await open(approvalsOf([password, requestOf({ id: 'bo', gives: 'password', pupil: bo.pupil })]));
    for (const words of [
      'Ida Holm vil have en ny kode',
      'En ny kode til Unilogin Du ser den aldrig. Barnet får den på sin egen skærm.',
      'Tal med Ida, før du skriver',
      'Ja, lad Ida få en ny kode',
    ]) {
      expect(stage.text).to.include(words);
    }
    for (const words of ['Læringsøen', 'minutter i', 'siger god for']) expect(stage.text).not.to.include(words);
    await expect(stage.element).to.be.accessible();
    await stage.press('Det var ikke os');
    expect(stage.text).to.include('Så får ingen en ny kode, og skolen får besked.');
    await stage.press('Tilbage');
    await stage.type('bo', '47');
    await stage.enter('bo');
    await stage.isOver('bo');
    expect(stage.heard).to.equal('Bo får en ny kode nu.');
  });

  it('lets another network, a level like MitID and a code of the service stand out', async () => {
    const stage = await open(
      approvalsOf([requestOf({ id: 'ida', isSameNetwork: false, counts: 'Substantial', code: 'KAT 417' })]),
    );
    expect(stage.text).to.include('En computer på et andet netværk end dit');
    expect(stage.text).to.include('Det er normalt, når I er hvert sit sted.');
    expect(stage.text).to.include('Dit ja gælder, som hvis Ida selv brugte MitID.');
    expect(stage.text).to.include('KAT 417. Den samme skal stå hos Ida.');
    expect(stage.card('ida').querySelector('.elsewhere svg')).not.to.equal(null);
    await expect(stage.element).to.be.accessible();
  });

  it('leaves a clock that does not agree with the provider’s out of how long ago it was', async () => {
    const stage = await open(approvalsOf([requestOf({ id: 'ida', askedAt: Date.now() - 3_600_000 })]));
    expect(stage.text).to.match(/Hvornår Kl\. \d\d\.\d\d/);
  });

  it('confirms with the number, and the card stays in place and says so', async () => {
    const stage = await open(approvalsOf([ida, bo]));
    const height = stage.card('ida').offsetHeight;
    await stage.type('ida', '47');
    await stage.enter('ida');
    await stage.isOver('ida');
    expect(stage.source.acts).to.deep.equal([{ act: 'confirm', id: 'ida', number: '47' }]);
    expect(stage.ids).to.deep.equal(['ida', 'bo']);
    expect(stage.card('ida').offsetHeight).to.equal(height);
    expect(stage.card('ida').querySelector('button, input')).to.equal(null);
    expect(stage.heard).to.equal('Ida er på vej ind på Læringsøen.');
    await expect(stage.element).to.be.accessible();
  });

  it('sends nothing by itself, and nothing without two digits', async () => {
    const stage = await open();
    await stage.type('ida', '47');
    await stage.type('ida', '4');
    await stage.enter('ida');
    await stage.says('Skriv hele tallet. Det har to cifre.');
    expect(stage.source.acts).to.deep.equal([]);
    expect(stage.focused).to.equal(stage.field('ida'));
    await expect(stage.element).to.be.accessible();
  });

  it('takes digits of any keyboard, and no more than two', async () => {
    const stage = await open();
    await stage.type('ida', '٤٧');
    expect(stage.field('ida').value).to.equal('47');
    await stage.type('ida', 'tal 123');
    expect(stage.field('ida').value).to.equal('12');
  });

  it('tells how many tries are left after a wrong number, in an empty field that has the focus', async () => {
    const stage = await open();
    stage.source.next = [failure('wrong-number', { triesLeft: 1 }), failure('wrong-numbers', {})];
    await stage.type('ida', '12');
    await stage.enter('ida');
    await stage.says('Det er ikke det rigtige tal. Du kan prøve én gang til.');
    expect(stage.field('ida').value).to.equal('');
    expect(stage.focused).to.equal(stage.field('ida'));
    expect(stage.field('ida').getAttribute('aria-invalid')).to.equal('true');
    await expect(stage.element).to.be.accessible();
    await stage.type('ida', '13');
    expect(stage.text).to.include('Du har ét forsøg mere.');
    await stage.enter('ida');
    await stage.isOver('ida');
    expect(stage.text).to.include('Tallet var forkert to gange. Ida må spørge igen.');
  });

  it('says so when an answer takes its time', async () => {
    const stage = await open();
    const release = stage.source.holds();
    await stage.type('ida', '47');
    await stage.enter('ida');
    expect(stage.text).not.to.include('Et øjeblik');
    await stage.says('Et øjeblik …');
    release();
    await stage.isOver('ida');
  });

  it('refuses with one press', async () => {
    const stage = await open();
    await stage.press('Nej');
    await stage.isOver('ida');
    expect(stage.source.acts).to.deep.equal([{ act: 'refuse', id: 'ida' }]);
    expect(stage.text).to.include('Du sagde nej til Ida.');
  });

  it('asks once more before it was not us, and says what will happen', async () => {
    const stage = await open();
    await stage.press('Det var ikke os');
    expect(stage.text).to.include('Så bliver Ida logget ud med det samme, og skolen får besked.');
    expect(stage.focused?.textContent).to.equal('Var det ikke jer?');
    await expect(stage.element).to.be.accessible();
    await stage.press('Tilbage');
    expect(stage.focused?.textContent.trim()).to.equal('Det var ikke os');
    expect(stage.source.acts).to.deep.equal([]);
    await stage.press('Det var ikke os');
    await stage.press('Ja, log ud og giv skolen besked');
    await stage.isOver('ida');
    expect(stage.source.acts).to.deep.equal([{ act: 'report', id: 'ida' }]);
    expect(stage.heard).to.equal('Ida er logget ud, og skolen får besked.');
  });

  it('does not hear from a pupil for an hour, and again when asked', async () => {
    const stage = await open();
    const muted = approvalsOf([], { muted: [{ id: 'm', pupil: ida.pupil, secondsLeft: 3599 }] });
    stage.source.next = [muted];
    await stage.press('Skjul spørgsmål fra Ida i en time');
    await stage.says('Skjult lige nu Ida Holm, 60 minutter endnu');
    await expect(stage.element).to.be.accessible();
    stage.source.list = approvalsOf([ida]);
    await stage.press('Vis Ida Holm igen');
    await waitUntil(() => !stage.card('ida').classList.contains('over'));
    expect(stage.source.acts.at(-1)).to.deep.equal({ act: 'unmute', id: 'm' });
    expect(stage.focused, 'the focus is somewhere').not.to.equal(null);
  });

  it('says kindly what this page is for when nobody waits', async () => {
    const stage = await open(approvalsOf([]));
    expect(stage.text).to.include('Ingen venter på dig');
    expect(stage.text).to.include('Barnet siger et tal, og du skriver det her.');
    await expect(stage.element).to.be.accessible();
  });

  it('shows what was answered, by day, when it is opened', async () => {
    const at = Date.now();
    const answers = ['confirmed', 'refused', 'reported'] as const;
    const history = Array.from({ length: 45 }, (_, index) => ({
      id: `h${index}`,
      pupil: ida.pupil,
      gives: 'step-up' as const,
      service: { name: 'Læringsøen' },
      at: at - index * 43_200_000,
      answered: answers[index % 3] ?? 'confirmed',
      where: 'elsewhere' as const,
    }));
    const stage = await open(approvalsOf([], { history }));
    expect(stage.text).not.to.include('Du sagde ja');
    stage.element.shadowRoot?.querySelector('summary')?.click();
    await stage.says('Du sagde ja på denne side · Læringsøen');
    const rows = () => stage.element.shadowRoot?.querySelectorAll('.history li').length;
    expect(rows()).to.equal(30);
    expect(stage.element.shadowRoot?.querySelectorAll('.history h3').length).to.be.within(15, 17);
    await expect(stage.element).to.be.accessible();
    await stage.press('Vis flere');
    expect(rows()).to.equal(45);
  });

  it('says where a yes was given, and of a child that is theirs no longer the first name or none', async () => {
    const yes = { at: Date.now(), gives: 'step-up', answered: 'confirmed', where: 'beside' } as const;
    const history = [
      { ...yes, id: 'now', pupil: ida.pupil, service: { name: 'Læringsøen' } },
      { ...yes, id: 'past', pupil: { name: 'Bo' }, service: { name: 'Bogbjerget' } },
      { ...yes, id: 'renamed', pupil: {} },
    ];
    const stage = await open(approvalsOf([], { history }));
    stage.element.shadowRoot?.querySelector('summary')?.click();
    await stage.says('Du sagde ja på barnets skærm · Læringsøen');
    const rows = [...(stage.element.shadowRoot?.querySelectorAll('.history li') ?? [])];
    const shown = rows.map((row) =>
      row.textContent
        .replaceAll(/[\u2068\u2069]/g, '')
        .replaceAll(/\s+|\d\d.\d\d · /g, ' ')
        .trim(),
    );
    expect(shown.map((row) => row.replaceAll(/ +/g, ' '))).to.deep.equal([
      'Ida Holm, 5.A Du sagde ja på barnets skærm · Læringsøen',
      'Bo Du sagde ja på barnets skærm · Bogbjerget',
      'Et barn Du sagde ja på barnets skærm · En tjeneste, som er lukket',
    ]);
    await expect(stage.element).to.be.accessible();
  });

  it('leads to where the grown-up shows again who they are, and keeps list and number', async () => {
    const stage = await open();
    stage.source.next = [failure('not-sure-of-you', {})];
    await stage.type('ida', '47');
    await stage.enter('ida');
    await stage.says('Vis, at det er dig, så kan du svare.');
    expect(stage.element.shadowRoot?.querySelector('.notice a')?.getAttribute('href')).to.equal('/me/approvals');
    expect(stage.field('ida').value).to.equal('47');
    await expect(stage.element).to.be.accessible();
    document.dispatchEvent(new Event('visibilitychange')); // back from where they have shown it
    await waitUntil(() => !stage.text.includes('Vis, at det er dig'));
    expect(stage.field('ida').value).to.equal('47');
  });

  it('tells some minutes before that this will be asked for', async () => {
    const stage = await open(approvalsOf([ida], { sureForSeconds: 400 }));
    expect(stage.text).to.include('Om 7 minutter skal du vise igen, at det er dig.');
  });

  it('says when there is no connection, keeps the list, and takes it back when there is one', async () => {
    const stage = await open();
    await stage.type('ida', '4');
    await stage.news(failure('unreachable', {}));
    await stage.says('Der er ingen forbindelse lige nu.');
    expect(stage.field('ida').value).to.equal('4');
    await expect(stage.element).to.be.accessible();
    stage.source.list = approvalsOf([ida]);
    await stage.press('Prøv igen');
    await waitUntil(() => !stage.text.includes('ingen forbindelse'));
    expect(stage.field('ida').value).to.equal('4');
  });
});
