import { expect } from '@open-wc/testing';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { classOf, FakePupils, PupilsStage, withChanges } from '../support/pupils-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const open = (list = classOf(6), how = {}) => PupilsStage.open(new FakePupils(list), how);

describe('<unilogin-pupils>, searched and filtered', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  it('finds by any part of a name or username, and says how many', async () => {
    const stage = await open();
    await stage.search('oester');
    expect(stage.names).to.deep.equal(['Emil Østergaard']);
    expect(stage.heard).to.equal('1 elev vises.');
    await stage.search('agard');
    expect(stage.names).to.deep.equal(['Liv Ågård']);
    await stage.search('elev1001');
    expect(stage.names).to.deep.equal(['Bo Li']);
    expect(stage.text, 'and a button would concern whom one sees').to.include('Giv ny adgangskode Bo Li');
    await stage.search('nobody');
    await stage.says('Ingen passer på det, du søger.');
    expect(stage.all('.give')).to.have.length(0);
    await expect(stage.element).to.be.accessible();
  });

  it('says in which other class somebody is who is searched for, and a press goes there', async () => {
    const groups: Pupils['groups'] = [
      { id: '5.A', name: '5.A', kind: 'class', pupils: ['elev1000', 'elev1001'] },
      { id: '6.A', name: '6.A', kind: 'class', pupils: ['elev1002', 'elev1003'] },
      { id: '6', name: '6. årgang', kind: 'year-group', pupils: ['elev1002', 'elev1003', 'elev1004'] },
    ];
    const stage = await open(classOf(5, { groups }));
    await stage.search('clara');
    await stage.says('I en anden klasse: 1 i 6.A');
    expect(stage.text, 'each once').not.to.include('1 i 6. årgang');
    expect(stage.heard).to.equal('0 elever vises. 1 i 6.A');
    await expect(stage.element).to.be.accessible();
    await stage.press('1 i 6.A');
    expect(stage.names).to.deep.equal(['Clara Juul']);
    await waitUntil(() => stage.focused?.textContent.includes('6.A') === true, 'the focus is at the name of the class');
    await stage.search('ida');
    await stage.press('1 i 6. årgang');
    expect(stage.names).to.deep.equal(['Ida Holm']);
    await stage.search('e');
    expect(stage.all('.elsewhere'), 'a letter fits nearly everybody').to.have.length(0);
  });

  it('shows how many stand how, and by a press only those', async () => {
    const stage = await open(withChanges({ 0: { locked: 60 }, 1: { password: { is: 'over' } } }));
    const kinds = stage.all('.kinds label').map(({ textContent }) => textContent.trim());
    expect(kinds).to.deep.equal(['Alle 6', 'Skal have ny kode 1', 'Låst 1']);
    await stage.choose('Låst');
    expect(stage.names).to.deep.equal(['Ahmed Ali']);
    await stage.choose('Alle');
    expect(stage.names).to.have.length(6);
  });
});
