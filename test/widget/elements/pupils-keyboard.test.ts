import { expect } from '@open-wc/testing';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { classOf, FakePupils, PupilsStage } from '../support/pupils-stage.ts';

const focusedName = ({ focused }: PupilsStage) =>
  focused instanceof HTMLInputElement ? (focused.ariaLabel ?? '').replaceAll(/[\u2066-\u2069]/g, '') : undefined;
/** Three beside each other, as on a screen of a computer. */
const open = (how = {}) => PupilsStage.open(new FakePupils(classOf(6)), { width: '56rem', ...how });

describe('<unilogin-pupils> by keyboard', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  it('is one stop for Tab, at the pupil where one was', async () => {
    const stage = await open();
    const stops = () => stage.all('.pupil [tabindex="0"]').map((one) => one.closest('.pupil')?.querySelector('b'));
    expect(stops()).to.deep.equal([stage.card('Ahmed Ali').querySelector('b')]);
    stage.box('Ahmed Ali').focus();
    await stage.key('ArrowRight');
    expect(stops()).to.deep.equal([stage.card('Bo Li').querySelector('b')]);
  });

  it('reaches the door of the pupil where one is, and no other', async () => {
    const stage = await open();
    await stage.give('Giv ny adgangskode');
    await stage.says('Luk');
    stage.box('Clara Juul').focus();
    const reached = stage.all('.pupil button').filter(({ tabIndex }) => tabIndex === 0);
    expect(reached).to.deep.equal([stage.card('Clara Juul').querySelector('button')]);
  });

  it('moves by arrows, Home and End', async () => {
    const stage = await open();
    stage.box('Ahmed Ali').focus();
    const columns = stage
      .all('.pupil')
      .filter(({ offsetTop }) => offsetTop === stage.card('Ahmed Ali').offsetTop).length;
    expect(columns).to.be.greaterThan(1);
    await stage.key('ArrowDown');
    expect(focusedName(stage)).to.equal(stage.names[columns]);
    await stage.key('ArrowUp');
    await stage.key('End');
    expect(focusedName(stage)).to.equal('Liv Ågård');
    await stage.key('Home');
    expect(focusedName(stage)).to.equal('Ahmed Ali');
  });

  it('moves as it is read, from right to left too', async () => {
    const stage = await open({ dir: 'rtl' });
    stage.box('Ahmed Ali').focus();
    await stage.key('ArrowLeft');
    expect(focusedName(stage)).to.equal('Bo Li');
  });

  it('goes to a name by its letters', async () => {
    const stage = await open();
    stage.box('Ahmed Ali').focus();
    await stage.key('l');
    await stage.key('i');
    expect(focusedName(stage)).to.equal('Liv Ågård');
  });

  it('selects with Shift and an arrow, and leaves keys of the browser alone', async () => {
    const stage = await open();
    stage.box('Bo Li').focus();
    await stage.key('ArrowRight', { shiftKey: true });
    await stage.key('ArrowRight', { shiftKey: true });
    expect(stage.selected).to.deep.equal(['Bo Li', 'Clara Juul', 'Emil Østergaard']);
    await stage.key('ArrowRight', { altKey: true });
    expect(focusedName(stage)).to.equal('Emil Østergaard');
  });

  it('selects a range by a press with Shift, and all by the box above', async () => {
    const stage = await open();
    await stage.turn('Bo Li');
    await stage.turn('Ida Holm', true);
    expect(stage.selected).to.deep.equal(['Bo Li', 'Clara Juul', 'Emil Østergaard', 'Ida Holm']);
    expect(stage.text).to.include('De valgte, 4 elever');
    const all = stage.one<HTMLInputElement>('.all input');
    expect(all.indeterminate).to.equal(true);
    all.click();
    await stage.element.updateComplete;
    expect(stage.selected).to.have.length(6);
    all.click();
    await stage.element.updateComplete;
    expect(stage.selected).to.have.length(0);
  });

  it('comes back from the question to the button that asked', async () => {
    const stage = await open();
    await stage.press('Giv ny adgangskode');
    await stage.press('Nej');
    expect(stage.focused?.classList.contains('give')).to.equal(true);
  });

  it('gives the focus to the next thing when "undo" goes', async () => {
    const stage = await open();
    await stage.turn('Bo Li');
    await stage.give('Giv ny adgangskode');
    await stage.says('Fortryd (');
    stage.one('.undo').focus();
    await stage.press('Fortryd');
    await stage.hears('Døren er lukket.');
    await stage.element.updateComplete;
    expect(stage.focused?.classList.contains('give')).to.equal(true);
  });
});
