import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { openTestDatabase } from '../../support/database.ts';
import { Crash, createReal, expected, observe, perform, type Real } from './real-requests.ts';
import { adults, after, begin, type Model, type Op } from './request-model.ts';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

type Step = fc.AsyncCommand<{ now: Model }, Real>;
const at = (model: Model) => new Date(model.now);

async function agree(real: Real, model: Model): Promise<void> {
  expect(await observe(real, at(model))).toEqual(expected(model));
  expect(model.requests.filter(({ state }) => state === 'waiting').length).toBeLessThanOrEqual(1);
}

async function keep(real: Real, made: readonly (string | undefined)[]): Promise<void> {
  for (const id of made.filter((one) => one !== undefined)) {
    const row = await real.database.selectFrom('requests').select('number').where('id', '=', id).executeTakeFirst();
    real.asked.push({ id, number: row?.number ?? '' });
  }
}

/** It happens, and afterwards everything is as the model says. */
class Happens implements Step {
  readonly op: Op;
  constructor(op: Op) {
    this.op = op;
  }
  check({ now: { signedIn } }: { now: Model }): boolean {
    return this.op.do !== 'ask' || signedIn.includes(this.op.session);
  }
  async run(model: { now: Model }, real: Real): Promise<void> {
    const { told, made } = await perform(real, this.op, at(model.now));
    await keep(real, [made]);
    const then = after(model.now, this.op);
    model.now = then.model;
    expect(told).toBe(then.told);
    await agree(real, model.now);
  }
  toString(): string {
    return JSON.stringify(this.op);
  }
}

/** The process dies in the middle of it: nothing of it has happened, and the next process goes on from there. */
class Crashes extends Happens {
  readonly statement: number;
  constructor(op: Op, statement: number) {
    super(op);
    this.statement = statement;
  }
  override async run(model: { now: Model }, real: Real): Promise<void> {
    await expect(perform(real, this.op, at(model.now), this.statement)).rejects.toThrow(Crash);
    await agree(real, model.now);
  }
  override toString(): string {
    return `crash at ${this.statement} of ${super.toString()}`;
  }
}

/** Two at the same moment: it is as if one had come after the other, whichever. */
class Race implements Step {
  readonly ops: readonly [Op, Op];
  constructor(ops: readonly [Op, Op]) {
    this.ops = ops;
  }
  check(model: { now: Model }): boolean {
    return this.ops.every((op) => new Happens(op).check(model));
  }
  async run(model: { now: Model }, real: Real): Promise<void> {
    const [one, other] = this.ops;
    const before = real.asked;
    const [first, second] = await Promise.all(this.ops.map((op) => perform(real, op, at(model.now))));
    const orders = [
      [
        { op: one, ...first },
        { op: other, ...second },
      ],
      [
        { op: other, ...second },
        { op: one, ...first },
      ],
    ];
    const failures: unknown[] = [];
    for (const order of orders) {
      real.asked = [...before];
      await keep(
        real,
        order.map(({ made }) => made),
      );
      let then = model.now;
      try {
        for (const { op, told } of order) {
          // Both name the same request, whatever the other has asked meanwhile
          const moved = 'request' in op ? { ...op, request: op.request + then.requests.length - before.length } : op;
          const next = after(then, moved);
          expect(told).toBe(next.told);
          then = next.model;
        }
        await agree(real, then);
        model.now = then;
        return;
      } catch (reason) {
        failures.push(reason);
      }
    }
    throw failures[0];
  }
  toString(): string {
    return `at once: ${JSON.stringify(this.ops)}`;
  }
}

const session = fc.nat(1);
const adult = fc.constantFrom(...adults, 'mother' as const);
const request = fc.constantFrom(0, 0, 0, 0, 1);
const asks = fc.record({ do: fc.constant('ask' as const), session, adult: fc.option(adult, { freq: 3 }) });
const answers = fc.record({
  do: fc.constant('answer' as const),
  request,
  adult,
  word: fc.constantFrom('right', 'right', 'wrong', 'wrong', 'no', 'not-us'),
});
const cancels = fc.record({ do: fc.constant('cancel' as const), request });
const mutes = fc.record({ do: fc.constant('mute' as const), request, adult });
const sweeps = fc.constant({ do: 'sweep' as const });
const passes = fc.record({ do: fc.constant('pass' as const), seconds: fc.constantFrom(14, 60, 119, 299, 300, 3600) });
const relations = fc.record({
  do: fc.constant('relation' as const),
  adult: fc.constantFrom('mother', 'father', 'teacher'),
  isTheirs: fc.boolean(),
});
const signOuts = fc.record({ do: fc.constant('sign-out' as const), session });
const changes = fc.oneof(asks, answers, answers, answers, cancels, sweeps);
const happens = (ops: fc.Arbitrary<Op>) => ops.map((op) => new Happens(op));
const steps: fc.Arbitrary<Step>[] = [
  happens(asks),
  happens(answers),
  happens(answers),
  happens(passes),
  happens(cancels),
  happens(signOuts),
  happens(fc.oneof(mutes, sweeps, relations)),
  fc.tuple(fc.oneof(asks, answers, cancels, mutes), fc.nat(14)).map(([op, statement]) => new Crashes(op, statement)),
  fc.tuple(changes, changes).map((ops) => new Race(ops)),
  answers.map((op) => new Race([op, op])),
];
const firstAsks: Op = { do: 'ask', session: 0, adult: null };

test('whatever happens to a pupil’s requests, in whatever order, at once or cut short, it stands as the model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 20, size: '+1' }), async (commands) => {
      const real = await createReal(opened.database);
      const model = { now: begin(Date.parse('2026-11-26T10:00:00Z')) };
      await new Happens(firstAsks).run(model, real);
      await fc.asyncModelRun(() => ({ model, real }), commands);
    }),
    { numRuns: 40 },
  );
}, 120_000);
