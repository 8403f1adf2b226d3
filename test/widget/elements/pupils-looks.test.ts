import { expect } from '@open-wc/testing';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { pupilOf, pupilsOf } from '../../../site/world/pupils.ts';
import { deepQueryAll } from '../support/deep.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { classOf, FakePupils, PupilsStage } from '../support/pupils-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const long = pupilsOf(
  Array.from({ length: 8 }, (_, index) =>
    pupilOf(`lang100${index}`, {
      name: 'Anna-Sofie Elisabeth Fredensborg Kjærgaard Østergaard-Mikkelsen',
      locked: 'until-helped',
      password: { is: 'due', by: '2026-12-12' },
      raisedSeconds: 1800,
    }),
  ),
  { sureForSeconds: 3600 },
);
const manyClasses: Pupils['groups'] = Array.from({ length: 24 }, (_, index) => ({
  id: `k${index}`,
  name: `${index}.A`,
  kind: 'class',
  pupils: ['elev1000', 'elev1001'],
}));

/** Each state, as a person comes to it. */
const states: Record<string, { list?: Pupils; reach?: (stage: PupilsStage) => Promise<void> }> = {
  'a class': {},
  'long names': { list: long },
  'many classes': { list: classOf(2, { groups: manyClasses }) },
  'the question': { reach: (stage) => stage.press('Giv ny adgangskode') },
  'an opening': {
    list: long,
    reach: async (stage) => {
      await stage.give('Giv ny adgangskode');
      await stage.says('er igennem');
    },
  },
  'not sure': { reach: (stage) => stage.press('Giv ekstra sikkerhed') },
};

/** What sticks out of the element to either side; what is only heard is one pixel by design. */
function sticksOut({ element }: PupilsStage): string[] {
  const { left, right } = element.getBoundingClientRect();
  return deepQueryAll(element, '*:not(dialog, dialog *)')
    .filter((one) => !one.classList.contains('heard') && one.getClientRects().length > 0)
    .filter((one) => one.getBoundingClientRect().left < left - 1 || one.getBoundingClientRect().right > right + 1)
    .map((one) => `${one.localName} ${one.getAttribute('class') ?? ''}`);
}

describe('<unilogin-pupils> however it is looked at', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  for (const [name, { list, reach }] of Object.entries(states)) {
    for (const dir of ['ltr', 'rtl']) {
      // A page of 1280 px at 400 % is 320 px wide
      it(`keeps within 304 px: ${name}, ${dir}`, async () => {
        const stage = await PupilsStage.open(new FakePupils(list ?? classOf(6)), { dir, width: '304px' });
        await reach?.(stage);
        expect(sticksOut(stage)).to.deep.equal([]);
        if (dir === 'rtl') await expect(stage.element).to.be.accessible();
      });
    }
  }

  it('gives a finger at least 44 px for everything that is pressed', async () => {
    const stage = await PupilsStage.open(new FakePupils(long), { width: '304px' });
    await stage.give('Giv ny adgangskode');
    await stage.says('Vis på tavlen');
    const small = stage
      .all('button, a, select, .all, .chips span, .search input, .pupil')
      .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 44)
      .map((one) => one.textContent.trim());
    expect(small).to.deep.equal([]);
  });

  it('has both ways to give in sight on a phone, however far the class is scrolled', async () => {
    const stage = await PupilsStage.open(new FakePupils(classOf(30)), { width: '344px' });
    stage.card('Ahmed Ali').scrollIntoView({ block: 'start' });
    const { bottom } = stage.one('.actions').getBoundingClientRect();
    if (innerHeight >= 544) expect(bottom).to.be.at.most(innerHeight + 1);
    expect(stage.all('.give')).to.have.length(2);
  });

  it('lets a question that is taller than the window be read from its beginning', async () => {
    const stage = await PupilsStage.open();
    stage.one('.question').style.maxBlockSize = '160px';
    await stage.press('Giv ny adgangskode');
    expect(stage.one('.question').scrollTop).to.equal(0);
    expect(stage.focused?.localName).to.equal('h2');
  });

  it('shows a name as a name, whatever is written in it', async () => {
    const trick = '<img src=x onerror="document.title=1">Ida\u202e moc.live\u202c\nHolm';
    const stage = await PupilsStage.open(new FakePupils(pupilsOf([pupilOf('idah1234', { name: trick })])));
    const name = stage.one('.pupil b').textContent;
    expect(name).to.match(/^\u2068[^\u2066-\u2069\u202a-\u202e\n]*\u2069$/);
    expect(stage.all('img')).to.have.length(0);
  });

  it('draws a year group of a thousand a piece at a time, to the last', async function () {
    this.timeout(30_000);
    const stage = await PupilsStage.open(new FakePupils(classOf(1000)));
    expect(stage.all('.pupil').length).to.be.lessThan(200);
    await waitUntil(() => stage.all('.pupil').length === 1000, 'all are there');
    await stage.search('elev1999');
    expect(stage.names).to.deep.equal(['Elev999 Holm']);
  });

  it('carries no password and no field for one', async () => {
    const stage = await PupilsStage.open();
    await stage.give('Giv ny adgangskode');
    await stage.says('er igennem');
    expect(stage.all('input').map((one) => (one as HTMLInputElement).type)).not.to.include('password');
  });
});
