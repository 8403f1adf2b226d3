/**
 * Remembers what is over before its time: sessions (their own name, `sid` or `sub`), sign-ins that were answered, logout
 * tokens that were heard. A cookie that holds its session cannot be taken back, so this says that it no longer counts.
 * With several processes give all of them the same: a table of name, moment and `until` is enough (test/suites/ended.ts).
 */
export interface Ended {
  /**
   * `name` is over since `at`; nobody asks any more after `until` (both in milliseconds since 1970). True when it was not
   * known: of two who end the same name at once, one gets true. Ended again, the later moment counts.
   */
  end(name: string, at: number, until: number): Promise<boolean>;
  /** The latest moment at which one of `names` ended. */
  lastEnd(names: readonly string[]): Promise<number | undefined>;
}

/** In this process's memory: forgotten at a restart. */
export function memoryEnded(): Ended {
  const moments = new Map<string, { at: number; until: number }>();
  let nextSweep = 0;
  const sweep = (now: number): void => {
    if (now < nextSweep) return;
    nextSweep = now + 60_000;
    for (const [name, { until }] of moments) if (until < now) moments.delete(name);
  };
  return {
    async end(name, at, until) {
      sweep(Date.now());
      const before = moments.get(name);
      moments.set(name, { at: Math.max(at, before?.at ?? at), until: Math.max(until, before?.until ?? until) });
      return before === undefined;
    },
    async lastEnd(names) {
      const found = names.flatMap((name) => moments.get(name)?.at ?? []);
      return found.length === 0 ? undefined : Math.max(...found);
    },
  };
}
