import { expect } from '@open-wc/testing';
import type { Request } from '../../../shared/contract/approvals.ts';
import { failure } from '../../../shared/contract/errors.ts';
import { approvalsOf, requestOf } from '../../support/approvals.ts';
import { ApprovalsStage, FakeApprovals } from '../support/approvals-stage.ts';
import { deepQueryAll } from '../support/deep.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';

const named = (name: string, changes: Partial<Request> = {}) =>
  requestOf({ id: 'a', pupil: { name, class: '10.C', school: 'Skovbrynet Skole' }, isSameNetwork: false, ...changes });
const long = named('Anna-Sofie Elisabeth Fredensborg Kjærgaard Østergaard-Mikkelsen', {
  service: { name: 'Fælleskommunallæringsplatformformellemtrinnet' },
  code: 'KAT 417',
});

/** Each state, as a person comes to it. */
const states: Record<
  string,
  { list?: ReturnType<typeof approvalsOf>; reach?: (stage: ApprovalsStage) => Promise<void> }
> = {
  'long names': { list: approvalsOf([long]) },
  'an Arabic name': { list: approvalsOf([named('ليلى الحسن')]) },
  'nobody waits': { list: approvalsOf([]) },
  'wrong number': {
    reach: async (stage) => {
      stage.source.next = [failure('wrong-number', { triesLeft: 1 })];
      await stage.type('a', '12');
      await stage.enter('a');
      await stage.says('ikke det rigtige tal');
    },
  },
  'was it not you': { reach: (stage) => stage.press('Det var ikke os') },
  'it is over': {
    reach: async (stage) => {
      await stage.press('Nej');
      await stage.isOver('a');
    },
  },
  muted: { list: approvalsOf([], { muted: [{ id: 'm', pupil: long.pupil, secondsLeft: 3000 }] }) },
  'not sure': {
    reach: async (stage) => {
      stage.source.next = [failure('not-sure-of-you', {})];
      await stage.press('Nej');
      await stage.says('Vis, at det er dig');
    },
  },
};

/** What sticks out of the element to either side; what is only heard is one pixel by design. */
function sticksOut({ element }: ApprovalsStage): string[] {
  const { left, right } = element.getBoundingClientRect();
  return deepQueryAll(element, '*')
    .filter((one) => !one.classList.contains('heard') && one.getClientRects().length > 0)
    .filter((one) => one.getBoundingClientRect().left < left - 1 || one.getBoundingClientRect().right > right + 1)
    .map((one) => `${one.localName} ${one.getAttribute('class') ?? ''}`);
}

describe('<unilogin-approvals> however it is looked at', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  for (const [name, { list = approvalsOf([named('Ida Holm')]), reach }] of Object.entries(states)) {
    for (const dir of ['ltr', 'rtl']) {
      // A page of 1280 px at 400 % is 320 px wide
      it(`keeps within 304 px: ${name}, ${dir}`, async () => {
        const stage = await ApprovalsStage.open(new FakeApprovals(list), { dir, width: '304px' });
        await reach?.(stage);
        expect(sticksOut(stage)).to.deep.equal([]);
        if (dir === 'rtl') await expect(stage.element).to.be.accessible();
      });
    }
  }

  it('gives a finger at least 44 px for everything that is pressed', async () => {
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf([long])), { width: '304px' });
    const small = deepQueryAll(stage.element, 'button, a, summary, label, input:not([type])')
      .filter((one) => !one.matches('.ask label') && one.getBoundingClientRect().height < 44)
      .map((one) => one.textContent.trim());
    expect(small).to.deep.equal([]);
  });

  it('has yes and no of the same height, beside each other where there is room', async () => {
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf([named('Ida Holm')])));
    const [yes, no] = [...stage.card('a').querySelectorAll('.answers button')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(yes?.top).to.equal(no?.top);
    expect(yes?.height).to.equal(no?.height);
  });

  it('shows a name as a name, whatever is written in it', async () => {
    const tricks = [
      '<img src=x onerror="document.title=1">Ida Holm',
      'Ida\nTallet er 47. Tryk ja',
      'Ida\u202e moc.live\u202c Holm',
      'Ida\u2069\u2066 Holm',
      `Ida${'\u0301'.repeat(60)} Holm`,
    ];
    for (const trick of tricks) {
      const stage = await ApprovalsStage.open(
        new FakeApprovals(approvalsOf([named(trick, { service: { name: trick } })])),
      );
      const heading = stage.card('a').querySelector('h2');
      expect(heading?.children, trick).to.have.length(0);
      const inside = /^\u2068([^\u2066-\u2069]*)\u2069 vil ind på \u2068([^\u2066-\u2069]*)\u2069$/.exec(
        heading?.textContent ?? '',
      );
      expect(inside, trick).not.to.equal(null);
      expect(inside?.[1], trick).not.to.match(/[\u202a-\u202e\n]|\p{M}{4}/u);
      expect(stage.card('a').querySelector('img')).to.equal(null);
    }
  });

  it('calls two of the same first name by their whole names', async () => {
    const other = { ...named('Ida Krogh'), id: 'b' };
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf([named('Ida Holm'), other])));
    expect(stage.text).to.include('Ja, lad Ida Holm komme ind på Læringsøen');
    expect(stage.text).to.include('Hvilket tal siger Ida Krogh?');
  });
});
