import { expect } from '@open-wc/testing';
import { approvalsOf, requestOf } from '../../support/approvals.ts';
import { ApprovalsStage, FakeApprovals } from '../support/approvals-stage.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { waitUntil } from '../support/wait-until.ts';

const pupil = (name: string) => ({ name, class: '5.A', school: 'Skovbrynet Skole' });
const ida = requestOf({ id: 'ida' });
const bo = requestOf({ id: 'bo', pupil: pupil('Bo Li') });
const clara = requestOf({ id: 'clara', pupil: pupil('Clara Juul') });

describe('<unilogin-approvals> while the list changes', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = FakeEventSource.install();
    document.title = 'Sig ja for et barn';
  });
  afterEach(() => restore());
  const open = (...waiting: (typeof ida)[]) => ApprovalsStage.open(new FakeApprovals(approvalsOf(waiting)));

  it('says once who is new, and nothing about who was there', async () => {
    const stage = await open(ida);
    expect(stage.heard).to.equal('');
    await stage.news(approvalsOf([bo, ida]));
    await waitUntil(() => stage.heard === 'Bo Li venter på dig.');
    await stage.news(approvalsOf([bo, ida]));
    expect(stage.heard).to.equal('Bo Li venter på dig.');
  });

  it('says how many when several come at once', async () => {
    const stage = await open(ida);
    await stage.news(approvalsOf([ida, bo, clara]));
    await waitUntil(() => stage.heard === '2 nye venter på dig.');
  });

  it('puts who is new below, and moves nothing under a hand that types', async () => {
    const stage = await open(ida);
    await stage.type('ida', '4');
    const field = stage.field('ida');
    const before = field.getBoundingClientRect().top;
    await stage.news(approvalsOf([bo, ida]));
    await waitUntil(() => stage.ids.length === 2);
    expect(stage.ids).to.deep.equal(['ida', 'bo']);
    expect(stage.field('ida')).to.equal(field);
    expect(field.value).to.equal('4');
    expect(stage.focused).to.equal(field);
    expect(field.getBoundingClientRect().top).to.equal(before);
  });

  it('keeps the room of a card that is over, and takes it away some seconds later, when no hand is at work', async () => {
    const stage = await open(ida, bo);
    const now = performance.now.bind(performance);
    let later = 0;
    performance.now = () => now() + later;
    const tick = () => new Promise((resolve) => setTimeout(resolve, 1300));
    try {
      stage.element.dispatchEvent(new PointerEvent('pointerenter'));
      const place = stage.card('bo').offsetTop;
      await stage.press('Nej', 'ida');
      await stage.isOver('ida');
      later = 9000;
      await tick();
      expect(stage.card('bo').offsetTop).to.equal(place);
      stage.element.dispatchEvent(new PointerEvent('pointerleave'));
      await tick();
      expect(stage.ids).to.deep.equal(['ida', 'bo']);
      later += 4000;
      await waitUntil(() => stage.ids.join() === 'bo');
      stage.element.dispatchEvent(new PointerEvent('pointerenter'));
      await stage.press('Nej', 'bo');
      later += 40_000; // a mouse that has long been forgotten there
      await waitUntil(() => stage.ids.length === 0);
    } finally {
      Object.assign(performance, { now });
    }
  });

  it('counts in the page’s title, in an event that names nobody, and leaves the title as it was', async () => {
    const counts: number[] = [];
    const hear = ({ count }: { count: number }) => void counts.push(count);
    document.addEventListener('unilogin-approvals-waiting', hear as unknown as EventListener);
    const stage = await open(ida, bo);
    await waitUntil(() => document.title === '(2) Sig ja for et barn');
    await stage.press('Nej', 'ida');
    await waitUntil(() => document.title === '(1) Sig ja for et barn');
    stage.element.remove();
    expect(document.title).to.equal('Sig ja for et barn');
    expect(counts).to.deep.equal([2, 1]);
    document.removeEventListener('unilogin-approvals-waiting', hear as unknown as EventListener);
  });

  it('plays a tone when somebody new waits, only where it was asked for, and forgets that it was', async () => {
    let tones = 0;
    const { start, stop } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = () => void (tones += 1);
    OscillatorNode.prototype.stop = () => undefined;
    try {
      const stage = await open(ida);
      await stage.news(approvalsOf([ida, bo]));
      await waitUntil(() => stage.ids.length === 2);
      expect(tones).to.equal(0);
      const toggle = stage.element.shadowRoot?.querySelector<HTMLInputElement>('.signals input');
      toggle?.click();
      expect(tones, 'once, so that the person knows it').to.equal(1);
      await stage.news(approvalsOf([ida, bo, clara]));
      await waitUntil(() => tones === 2);
      const place = stage.element.parentElement;
      stage.element.remove();
      place?.append(stage.element);
      await stage.element.updateComplete;
      await waitUntil(
        () => stage.element.shadowRoot?.querySelector<HTMLInputElement>('.signals input')?.checked === false,
      );
    } finally {
      Object.assign(OscillatorNode.prototype, { start, stop });
    }
  });

  it('looks where its source says news come from, and asks it at once', async () => {
    const stage = await open(ida);
    expect(FakeEventSource.open.map(({ url }) => url)).to.deep.equal(['/api/approvals/news']);
    const other = new FakeApprovals(approvalsOf([bo]));
    stage.element.source = other;
    await waitUntil(() => stage.ids.join() === 'bo');
    expect(other.looks).to.equal(1);
  });
});
