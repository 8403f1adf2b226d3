import * as v from 'valibot';

/** One span of a trace (Chromium's trace event format): microseconds, and of them those in which the thread ran. */
const Span = v.object({
  name: v.string(),
  ph: v.literal('X'),
  ts: v.number(),
  dur: v.number(),
  tdur: v.optional(v.number()),
  pid: v.number(),
  tid: v.number(),
  args: v.optional(v.object({ data: v.optional(v.object({ type: v.optional(v.string()) })) })),
});
type Span = v.InferOutput<typeof Span>;

/** What one key cost the page's own thread, in milliseconds in which it ran, up to the next key. */
export interface KeyCost {
  /** Script of the key: listeners, microtasks (Lit's update), and the collection of their garbage. */
  readonly keyMs: number;
  /** Script once the key has rested: the rules, and the drawing of what they changed; after a pause the worker and its answer. */
  readonly restMs: number;
  /** Style, layout and paint; what a script forced stands with the script. */
  readonly drawMs: number;
  /** Every task, which is also the browser's own part: taking the key, putting the letter into the field, spelling it. */
  readonly taskMs: number;
}

const script = new Set(
  'FunctionCall v8.callFunction RunMicrotasks TimerFire EvaluateScript v8.compile MinorGC MajorGC'.split(' '),
);
const drawing = new Set('UpdateLayoutTree Layout PrePaint Paint Layerize Commit HitTest'.split(' '));
const tasks = new Set(['RunTask']);

/** Nothing waits for less than 120 ms of rest. */
const restMicroseconds = 100_000;
/** After the last key is a pause: the strength is asked for, and what changed is said. */
export const pauseMs = 1500;

/** Reads a trace of keys that were pressed one by one. */
export function keyCosts(events: readonly unknown[]): KeyCost[] {
  const spans = events.flatMap((event) => {
    const parsed = v.safeParse(Span, event);
    return parsed.success ? [parsed.output] : [];
  });
  const isKey = ({ name, args }: Span) => name === 'EventDispatch' && args?.data?.type === 'keydown';
  const first = spans.find(isKey);
  const thread = spans
    .filter(({ pid, tid }) => pid === first?.pid && tid === first.tid)
    .toSorted((one, other) => one.ts - other.ts || other.dur - one.dur);
  const scripts = outermost(thread, script);
  const draws = outermost(thread, drawing).filter((draw) => !scripts.some((one) => holds(one, draw)));
  const all = outermost(thread, tasks);
  const keys = thread.filter(isKey);
  return keys.map((key, index) => {
    const from = all.findLast((task) => holds(task, key))?.ts ?? key.ts;
    const next = keys[index + 1];
    const to = next ? (all.findLast((task) => holds(task, next))?.ts ?? next.ts) : key.ts + pauseMs * 1000;
    const sum = (of: readonly Span[], since: number, until: number) =>
      of.filter(({ ts }) => ts >= since && ts < until).reduce((total, { tdur, dur }) => total + (tdur ?? dur), 0) /
      1000;
    const rest = Math.min(to, from + restMicroseconds);
    return {
      keyMs: sum(scripts, from, rest),
      restMs: sum(scripts, rest, to),
      drawMs: sum(draws, from, to),
      taskMs: sum(all, from, to),
    };
  });
}

const holds = (outer: Span, inner: Span): boolean => outer.ts <= inner.ts && inner.ts < outer.ts + outer.dur;

/** Those of these names that stand in no other of them; `sorted` by time. */
function outermost(sorted: readonly Span[], names: ReadonlySet<string>): Span[] {
  let end = -Infinity;
  return sorted.filter(({ name, ts, dur }) => {
    if (!names.has(name) || ts < end) return false;
    end = ts + dur;
    return true;
  });
}
