import { expect } from '@open-wc/testing';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { classOf, FakePupils, PupilsStage } from '../support/pupils-stage.ts';

const groups: Pupils['groups'] = [
  { id: '5.A', name: '5.A', kind: 'class', pupils: ['elev1000', 'elev1001'] },
  { id: '6.A', name: '6.A', kind: 'class', pupils: ['elev1002'] },
];
const leadsTo = (stage: PupilsStage) => {
  const { pathname, search } = stage.one<HTMLAnchorElement>('.notice a');
  return pathname + search;
};

describe('<unilogin-pupils> at a place', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  it('takes place and class along to where the adult shows more', async () => {
    const stage = await PupilsStage.open(new FakePupils(classOf(3, { groups })));
    await stage.press('Giv ekstra sikkerhed');
    expect(leadsTo(stage)).to.equal('/sure?place=280001');
    await stage.choose('6.A');
    await stage.press('Giv ekstra sikkerhed');
    expect(leadsTo(stage)).to.equal('/sure?place=280001&group=6.A');
  });

  it('begins where the page says', async () => {
    const source = new FakePupils(classOf(3, { groups }));
    const stage = await PupilsStage.open(source, { at: { place: '280001', group: '6.A' } });
    expect(source.lookedAt).to.deep.equal(['280001']);
    expect(stage.names).to.deep.equal(['Clara Juul']);
  });

  it('begins with the first class where there is none of that name any more', async () => {
    const source = new FakePupils(classOf(3, { groups }));
    const stage = await PupilsStage.open(source, { at: { place: '280001', group: '9.Z' } });
    expect(stage.names).to.deep.equal(['Ahmed Ali', 'Bo Li']);
  });
});
