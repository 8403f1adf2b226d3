import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calm, type Event, wakeAt } from '../../../shared/flow/live-news.ts';
import { NewsSim } from '../../support/news-sim.ts';

interface Model {
  /** Until when the server asked for peace. */
  quietUntil: number;
  slowed: number;
}

/** What every page promises, whatever it has met. */
function check(model: Model, sim: NewsSim): void {
  const streams = sim.did.filter((one) => one !== 'look');
  const isOpen = streams.at(-1) === 'open';
  expect(streams, 'never two streams, and none is closed twice').toEqual(
    streams.map((_, index) => (index % 2 === 0 ? 'open' : 'close')),
  );
  expect(sim.state.stream === 'off').toBe(!isOpen);
  const pause = Math.max(calm.safety, calm.lookWithin, calm.interval * (1 + model.slowed));
  expect(wakeAt(sim.state), 'there is always a timer').toBeGreaterThan(sim.now);
  expect(wakeAt(sim.state), 'and it comes').toBeLessThanOrEqual(Math.max(sim.now + pause, model.quietUntil));
  for (const [index, at] of sim.looksAt.slice(1).entries()) {
    expect(at - (sim.looksAt[index] ?? 0), 'no two looks in a second').toBeGreaterThanOrEqual(calm.gap);
  }
}

class Hear implements fc.Command<Model, NewsSim> {
  readonly #event: Event;
  constructor(event: Event) {
    this.#event = event;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, sim: NewsSim): void {
    const { type } = this.#event;
    const slowDownSeconds = this.#event.type === 'looked' ? this.#event.slowDownSeconds : undefined;
    if (slowDownSeconds !== undefined && sim.state.isLooking) {
      model.quietUntil = Math.max(model.quietUntil, sim.now + slowDownSeconds * 1000);
      model.slowed += 1;
    }
    const looks = sim.looksAt.length;
    sim.hear(type, slowDownSeconds === undefined ? {} : { slowDownSeconds });
    if (sim.looksAt.length > looks) expect(sim.now, 'no look before it may').toBeGreaterThanOrEqual(model.quietUntil);
    check(model, sim);
  }

  toString(): string {
    return JSON.stringify(this.#event);
  }
}

class Pass implements fc.Command<Model, NewsSim> {
  readonly #milliseconds: number;
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, sim: NewsSim): void {
    const looks = sim.looksAt.length;
    sim.pass(this.#milliseconds);
    for (const at of sim.looksAt.slice(looks)) expect(at).toBeGreaterThanOrEqual(model.quietUntil);
    check(model, sim);
  }

  toString(): string {
    return `${this.#milliseconds} ms`;
  }
}

const happenings = [
  fc
    .constantFrom<Event['type']>('hello', 'changed', 'broken', 'seen', 'woken', 'looked', 'tick')
    .map((type) => new Hear({ type })),
  fc.nat({ max: 90 }).map((slowDownSeconds) => new Hear({ type: 'looked', slowDownSeconds })),
  fc.nat({ max: 1_500 }).map((milliseconds) => new Pass(milliseconds)),
  fc.nat({ max: 120_000 }).map((milliseconds) => new Pass(milliseconds)),
];
const chance = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

test('whatever happens in whatever order, there is one stream at most, always a timer, and never a look too soon', () => {
  fc.assert(
    fc.property(fc.commands(happenings, { maxCommands: 60 }), chance, (commands, chance) => {
      fc.modelRun(() => ({ model: { quietUntil: 0, slowed: 0 }, real: new NewsSim({ chance }) }), commands);
    }),
    { numRuns: 500 },
  );
});

test('left alone after whatever has happened, it has a stream again, and has looked', () => {
  fc.assert(
    fc.property(fc.commands(happenings, { maxCommands: 40 }), chance, (commands, chance) => {
      const model = { quietUntil: 0, slowed: 0 };
      const sim = new NewsSim({ chance });
      fc.modelRun(() => ({ model, real: sim }), commands);
      const opens = sim.opensAt.length;
      const begun = sim.now;
      const isFlowing = sim.state.stream === 'flowing';
      sim.pass(calm.retryAtMost + calm.helloWithin);
      expect(isFlowing || sim.opensAt.length > opens || sim.state.stream === 'opening').toBe(true);
      sim.pass(Math.max(calm.safety, calm.lookWithin, calm.interval * (1 + model.slowed), model.quietUntil - sim.now));
      expect(sim.looksAt.at(-1)).toBeGreaterThanOrEqual(begun - calm.lookWithin);
    }),
    { numRuns: 200 },
  );
});
