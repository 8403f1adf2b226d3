import { expect } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import { approvalsOf, requestOf } from '../../support/approvals.ts';
import { ApprovalsStage, FakeApprovals } from '../support/approvals-stage.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A class, each pupil with a name and a number of their own. */
const classOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    requestOf({
      id: `p${index}`,
      as: 'teacher',
      pupil: { name: `Elev${index} Holm`, class: '5.A', school: 'Skovbrynet Skole' },
    }),
  );

describe('<unilogin-approvals> by keyboard', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  it('lets a class of thirty in by number and Enter alone: the next field has the focus, its card in sight', async function () {
    this.timeout(30_000);
    const pupils = classOf(30);
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf(pupils)));
    stage.field('p0').focus();
    for (const [index, { id }] of pupils.entries()) {
      expect(stage.focused, id).to.equal(stage.field(id));
      const { top, bottom } = stage.card(id).getBoundingClientRect();
      expect(top >= -1 && bottom <= innerHeight + 1, `${id} is seen, ${top} to ${bottom}`).to.equal(true);
      await stage.type(id, String(10 + index));
      await stage.enter(id);
      await stage.isOver(id);
      await stage.element.updateComplete;
    }
    expect(stage.source.acts).to.deep.equal(
      pupils.map(({ id }, index) => ({ act: 'confirm', id, number: String(10 + index) })),
    );
    expect(stage.focused).to.equal(stage.card('p29'));
  });

  it('goes through a card in the order of need: number, yes, no, not us, an hour of quiet', async () => {
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf(classOf(1))));
    const order = [...stage.card('p0').querySelectorAll<HTMLElement>('input, button, a')];
    expect(
      order.map(({ localName, textContent }) => (localName === 'input' ? 'number' : textContent.trim()[0])),
    ).to.deep.equal(['number', 'J', 'N', 'D', 'S']);
    expect(order.every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
  });

  it('names the field after the pupil, and asks phones for digits and browsers to fill nothing in', async () => {
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf(classOf(1))));
    const field = stage.field('p0');
    expect(field.labels?.[0]?.textContent.replaceAll(/[\u2066-\u2069]/g, '')).to.equal('Hvilket tal siger Elev0?');
    expect([field.inputMode, field.autocomplete, field.getAttribute('enterkeyhint')]).to.deep.equal([
      'numeric',
      'off',
      'go',
    ]);
  });

  it('never takes the focus out of another field: a wrong number waits until the person comes back', async () => {
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf(classOf(3))));
    stage.source.next = [failure('wrong-number', { triesLeft: 1 })];
    const release = stage.source.holds();
    await stage.type('p0', '12');
    await stage.enter('p0');
    await stage.type('p2', '3');
    release();
    await stage.says('Det er ikke det rigtige tal.');
    expect(stage.focused).to.equal(stage.field('p2'));
    expect(stage.field('p2').value).to.equal('3');
  });

  it('does not lead into another field when a request ends of its own accord: half a number belongs nowhere else', async () => {
    const [first, second] = classOf(2) as [ReturnType<typeof requestOf>, ReturnType<typeof requestOf>];
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf([first, second])));
    await stage.type('p0', '4');
    await stage.news(approvalsOf([second]));
    await stage.isOver('p0');
    await stage.element.updateComplete;
    expect(stage.focused).to.equal(stage.card('p0'));
    expect(stage.field('p1').value).to.equal('');
    expect(stage.heard).to.equal('Elev0 venter ikke længere på svar.');
  });

  it('goes on where a press takes no focus, as in Safari', async () => {
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf(classOf(2))));
    await stage.type('p0', '12');
    stage.field('p0').blur();
    stage.card('p0').querySelector<HTMLElement>('.act')?.click();
    await stage.isOver('p0');
    await waitUntil(() => stage.focused === stage.field('p1'), 'the next field has the focus');
  });

  it('stays with a card that was refused: what comes next moves under no finger', async () => {
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf(classOf(2))));
    const top = scrollY;
    await stage.press('Nej', 'p0');
    await stage.isOver('p0');
    await stage.element.updateComplete;
    expect(stage.focused).to.equal(stage.card('p0'));
    expect(scrollY).to.be.closeTo(top, 1);
  });

  it('one answer goes out however often Enter is pressed', async () => {
    const stage = await ApprovalsStage.open(new FakeApprovals(approvalsOf(classOf(2))));
    const release = stage.source.holds();
    await stage.type('p0', '12');
    for (let times = 0; times < 5; times += 1) await stage.enter('p0');
    expect(stage.field('p0').readOnly).to.equal(true);
    release();
    await stage.isOver('p0');
    expect(stage.source.acts).to.have.length(1);
  });
});
