import { expect } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { openingOf, through } from '../../../site/world/pupils.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { classOf, FakePupils, PupilsStage, withChanges } from '../support/pupils-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const open = (list = classOf(6), how = {}) => PupilsStage.open(new FakePupils(list), how);
const usernames = (list: Pupils) => list.pupils.map(({ username }) => username);

const theirs = { opening: 'another’s', gives: 'password', secondsLeft: 200 } as const;

describe('<unilogin-pupils>', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  it('opens for the whole class in two clicks, says so on the button, and shows the two words', async () => {
    const stage = await open();
    expect(stage.text).to.include('Giv ny adgangskode Hele 5.A, 6 elever');
    await stage.press('Giv ny adgangskode');
    expect(stage.isAsked).to.equal(true);
    expect(stage.source.asked).to.deep.equal([]);
    for (const words of [
      'Giv alle 6 i 5.A en ny adgangskode?',
      'Døren er åben i 5 minutter.',
      'Du får to ord, som du viser på tavlen. Dem skriver eleverne også.',
      'Hver elev går til login og skriver sit brugernavn.',
      'Den nye kode kommer på elevens egen skærm. Ingen voksen ser den.',
    ]) {
      expect(stage.text).to.include(words);
    }
    expect(stage.focused?.classList.contains('yes'), 'Enter goes on').to.equal(true);
    await expect(stage.element).to.be.accessible();
    await stage.press('Ja, åbn for alle 6 i 5.A');
    await stage.says('0 af 6 er igennem');
    expect(stage.source.asked).to.deep.equal([{ place: '280001', gives: 'password', pupils: usernames(classOf(6)) }]);
    expect(stage.one('.code b').textContent).to.equal('sol kanin');
    expect(stage.heard).to.equal('Døren er åben for alle 6 i 5.A. De to ord er sol kanin.');
    expect(stage.focused?.localName, 'the words come next').to.equal('h3');
    await expect(stage.element).to.be.accessible();
  });

  it('asks first, and does nothing at no or Escape', async () => {
    const stage = await open();
    await stage.press('Giv ny adgangskode');
    await stage.press('Nej');
    await waitUntil(() => !stage.isAsked, 'the question is gone');
    await stage.press('Giv ny adgangskode');
    stage.one<HTMLDialogElement>('.question').close();
    await stage.element.updateComplete;
    await stage.press('Giv ny adgangskode');
    expect(stage.isAsked, 'it can be asked again').to.equal(true);
    expect(stage.source.asked).to.deep.equal([]);
  });

  it('says each state in words and with a sign of its own', async () => {
    const list = withChanges({
      0: { password: { is: 'never' } },
      1: { password: { is: 'due', by: '2026-12-12' } },
      2: { password: { is: 'over' } },
      3: { locked: 480 },
      4: { raisedSeconds: 1800 },
      5: { locked: 'until-helped' },
    });
    const stage = await open(list);
    const signs = stage
      .all('.pupil')
      .map((one) => one.querySelector('.signs')?.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(signs[0]).to.equal('Har ikke logget ind endnu');
    expect(signs[1]).to.equal('Skal have ny kode senest 12. dec.');
    expect(signs[2]).to.equal('Skal have ny kode nu');
    expect(signs[3]).to.equal('Låst i 8 min.');
    expect(signs[4]).to.match(/^Ekstra sikkerhed til kl. \d\d\.\d\d$/);
    expect(signs[5]).to.equal('Låst, til en voksen hjælper');
    const drawings = stage.all('.sign').map((one) => one.querySelector('path')?.getAttribute('d'));
    expect(drawings.every((one) => one !== undefined)).to.equal(true);
    expect(new Set(drawings).size, 'two ways to need a new one share theirs, and so do two locks').to.equal(4);
    await expect(stage.element).to.be.accessible();
  });

  it('has each pupil’s username on the card, where two of one name are told apart', async () => {
    const stage = await open(withChanges({ 0: { name: 'Ida Holm' } }));
    const same = stage.all('.pupil').filter((card) => card.textContent.includes('Ida Holm'));
    const said = same.map((card) => {
      const ids = card.querySelector('input')?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => stage.one(`#${id}`).textContent.trim());
    });
    expect(said, 'as a screen reader hears them too').to.deep.equal([
      ['Klar', 'elev1000'],
      ['Klar', 'elev1004'],
    ]);
    expect(same.map((card) => card.querySelector('.username')?.getClientRects().length)).to.deep.equal([1, 1]);
  });

  it('is live: how many are through, who is on the way, and who is not yet', async () => {
    const stage = await open();
    await stage.give('Giv ny adgangskode');
    const [first = '', second = '', third = ''] = usernames(classOf(6));
    let list = through(stage.source.list as Pupils, 'o1', [first, second]);
    const taken = list.pupils.map((pupil) =>
      pupil.username === third
        ? { ...pupil, windows: pupil.windows.map((one) => ({ ...one, is: 'taken' as const })) }
        : pupil,
    );
    list = { ...list, pupils: taken };
    await stage.news(list);
    await stage.says('2 af 6 er igennem');
    expect(stage.card('Ahmed Ali').textContent).to.include('Igennem: har ny kode');
    expect(stage.card('Clara Juul').textContent).to.include('På vej igennem');
    expect(stage.card('Ida Holm').textContent.replaceAll('\u00a0', ' ')).to.include('Døren er åben i 5 min.');
    await stage.news(through(list, 'o1', usernames(list)));
    await stage.says('Alle 6 er igennem');
  });

  it('takes an opening back for ten seconds, and the selection is as it was', async () => {
    const stage = await open();
    await stage.turn('Bo Li');
    await stage.turn('Ida Holm');
    await stage.give('Giv ny adgangskode');
    await stage.says('Fortryd (');
    expect(stage.selected).to.deep.equal([]);
    await stage.press('Fortryd');
    await stage.hears('Døren er lukket.');
    expect(stage.source.asked.at(-1)).to.deep.equal({ opening: 'o1' });
    expect(stage.selected).to.deep.equal(['Bo Li', 'Ida Holm']);
  });

  it('closes one pupil’s door from the card, and opens it anew from there', async () => {
    const stage = await open();
    await stage.give('Giv ny adgangskode');
    await stage.says('Luk');
    expect(stage.card('Bo Li').querySelector('button')?.ariaLabel).to.match(/^Luk døren for .Bo Li.$/);
    await stage.press('Luk', stage.card('Bo Li'));
    await stage.hears('Døren er lukket.');
    const [, bo = ''] = usernames(classOf(6));
    expect(stage.source.asked.at(-1)).to.deep.equal({ opening: 'o1', pupils: [bo] });
    await stage.press('Åbn igen', stage.card('Bo Li'));
    await stage.hears('Døren er åben for Bo Li.');
    expect(stage.source.asked.at(-1)).to.deep.equal({ place: '280001', gives: 'password', pupils: [bo] });
    expect(stage.all('.opening'), 'one child needs no words on the wall').to.have.length(1);
  });

  it('leaves a door that another adult has opened to that adult', async () => {
    const stage = await open(withChanges({ 1: { windows: [{ ...theirs, is: 'open' }] } }));
    await stage.says('Døren er åben');
    expect(stage.card('Bo Li').querySelector('button')).to.equal(null);
    await stage.news(withChanges({ 1: { windows: [{ ...theirs, is: 'taken' }] } }));
    await stage.says('På vej igennem');
    expect(stage.card('Bo Li').querySelector('button')).to.equal(null);
  });

  it('offers those who did not make it another door', async () => {
    const list = withChanges({ 0: { got: [{ opening: 'o9', gives: 'password' }] } });
    const [first = '', ...rest] = usernames(list);
    const stage = await open({ ...list, openings: [openingOf('o9', [first, ...rest], { secondsLeft: 0 })] });
    await stage.says('1 af 6 er igennem Døren er lukket igen.');
    expect(stage.card('Bo Li').textContent).to.include('Nåede det ikke');
    await stage.press('Åbn igen for 5 elever');
    await stage.press('Ja, åbn for 5 elever');
    await waitUntil(() => stage.source.asked.length > 0, 'they get another');
    expect(stage.source.asked).to.deep.equal([{ place: '280001', gives: 'password', pupils: rest }]);
  });

  it('offers another door when the time is over, whoever is still on the way through', async () => {
    const [first = '', ...rest] = usernames(classOf(6));
    const opening = openingOf('o9', [first, ...rest], { secondsLeft: 0 });
    const taken = { opening: 'o9', gives: 'password', is: 'taken', secondsLeft: 0 } as const;
    const stage = await open({ ...withChanges({ 0: { windows: [taken] } }), openings: [opening] });
    await stage.says('0 af 6 er igennem Døren er lukket igen.');
    expect(stage.card('Ahmed Ali').textContent).to.include('På vej igennem');
    expect(stage.text).not.to.include('Luk døren for alle');
    await stage.press('Åbn igen for alle 6 i 5.A');
    await stage.press('Ja, åbn for alle 6 i 5.A');
    await waitUntil(() => stage.source.asked.length > 0, 'they get another');
    await stage.says('5:00 tilbage');
  });

  it('takes nothing back once everybody is through', async () => {
    const stage = await open();
    await stage.turn('Bo Li');
    await stage.give('Giv ny adgangskode');
    await stage.says('Fortryd (');
    await stage.news(through(stage.source.list as Pupils, 'o1', ['elev1001']));
    await waitUntil(() => !stage.text.includes('Fortryd'), 'there is nothing to take back');
    expect(stage.card('Bo Li').textContent).to.include('Igennem: har ny kode');
  });

  it('gives no more trust than the adult has shown: the way to show more stands where it was asked for', async () => {
    const stage = await open();
    await stage.press('Giv ekstra sikkerhed');
    await stage.says('Her skal du vise mere end din adgangskode.');
    expect(stage.isAsked).to.equal(false);
    expect(stage.one<HTMLAnchorElement>('.notice a').pathname).to.equal('/sure');
    await expect(stage.element).to.be.accessible();
  });

  it('asks for more trust for those selected, when the adult is sure', async () => {
    const stage = await open(classOf(6, { sureForSeconds: 3600 }));
    await stage.turn('Ida Holm');
    await stage.press('Giv ekstra sikkerhed');
    expect(stage.text).to.include('Giv Ida Holm ekstra sikkerhed?');
    expect(stage.text).to.include('Eleven skal stadig bruge sin egen kode.');
    await stage.press('Ja, åbn for Ida Holm');
    await stage.hears('Døren er åben for Ida Holm.');
    expect(stage.source.asked[0]).to.include({ gives: 'step-up' });
  });

  it('is closed to an administrator who is not sure any more, with the way to show more', async () => {
    const stage = await PupilsStage.open(new FakePupils(failure('not-sure-of-you', {})));
    expect(stage.one('.notice a').getAttribute('href')).to.equal('/sure');
    expect(stage.all('.pupil, .give')).to.have.length(0);
    await expect(stage.element).to.be.accessible();
  });

  it('leaves nobody’s name when the session is over', async () => {
    const stage = await open();
    await stage.news(failure('interaction-expired', {}));
    await stage.says('Du er logget ud.');
    expect(stage.text).not.to.include('Ida Holm');
  });

  it('says why a door was not opened, and keeps the list as it is then', async () => {
    const stage = await open();
    stage.source.next = [failure('opened-often', { retryAfterSeconds: 600 })];
    await stage.give('Giv ny adgangskode');
    await stage.says('Du har åbnet mange døre. Prøv igen om 10 minutter.');
  });

  it('goes from place to place, and from class to class', async () => {
    const places: Pupils['places'] = [
      { id: '280001', name: 'Skovbrynet Skole', as: 'teacher' },
      { id: 'children', name: '', as: 'contact' },
    ];
    const groups: Pupils['groups'] = [
      { id: '5.A', name: '5.A', kind: 'class', pupils: ['elev1000', 'elev1001'] },
      { id: '6.A', name: '6.A', kind: 'class', pupils: ['elev1002'] },
    ];
    const stage = await open(classOf(3, { places, groups }));
    expect(stage.names).to.deep.equal(['Ahmed Ali', 'Bo Li']);
    await stage.choose('6.A');
    expect(stage.names).to.deep.equal(['Clara Juul']);
    await stage.choose('Mine børn');
    expect(stage.source.lookedAt.at(-1)).to.equal('children');
    await stage.says('Et øjeblik');
    await expect(stage.element).to.be.accessible();
  });

  it('is a parent’s: the children, and what has happened to them', async () => {
    const groups: Pupils['groups'] = [{ id: 'children', name: '', kind: 'children', pupils: ['elev1000', 'elev1001'] }];
    const places: Pupils['places'] = [{ id: 'children', name: '', as: 'contact' }];
    const stage = await open(classOf(2, { places, place: 'children', groups, sureForSeconds: 3600 }));
    expect(stage.text).to.include('Giv ny adgangskode Alle 2');
    expect(stage.all('.search, .chips, .all')).to.have.length(0);
    expect(stage.one('.below a').getAttribute('href')).to.equal('/log');
    await expect(stage.element).to.be.accessible();
  });

  it('speaks English where the page is English', async () => {
    const stage = await open(classOf(6), { lang: 'en' });
    await stage.says('Give a new password All of 5.A, 6 pupils');
  });
});
