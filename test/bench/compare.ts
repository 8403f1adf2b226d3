import type { Load } from './slow-load.ts';

/** One page of a comparison, and how it is loaded once. */
export interface Contender {
  readonly name: string;
  load(): Promise<Load>;
}

export interface Figures {
  readonly name: string;
  readonly median: Load;
  readonly slowest: number;
}

/** Loads each page `runs` times, all of them in turn, so that a busy moment of the machine strikes all alike. */
export async function compare(contenders: readonly Contender[], runs: number): Promise<Figures[]> {
  const loads = contenders.map((): Load[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, contender] of contenders.entries()) loads[index]?.push(await contender.load());
  }
  return contenders.map(({ name }, index) => {
    const all = loads[index] ?? [];
    const middle = (of: keyof Load) => median(all.map((one) => one[of]));
    const slowest = Math.max(...all.map((one) => one.usableMs));
    return {
      name,
      slowest,
      median: {
        usableMs: middle('usableMs'),
        requests: middle('requests'),
        bytes: middle('bytes'),
        layoutShift: Math.max(...all.map((one) => one.layoutShift)),
        longestTaskMs: middle('longestTaskMs'),
      },
    };
  });
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) / 2
  );
}

/** A line for the table: name, time, and what else was seen. */
export function row({ name, median: seen, slowest }: Figures): string {
  const cells = [
    name.padEnd(34),
    `${seen.usableMs.toFixed(0)} ms`.padStart(8),
    `(slowest ${slowest.toFixed(0)})`.padStart(16),
    `${seen.requests} requests`.padStart(12),
    `${(seen.bytes / 1000).toFixed(1)} kB`.padStart(9),
    `shift ${seen.layoutShift.toFixed(3)}`.padStart(13),
    `longest task ${seen.longestTaskMs.toFixed(0)} ms`.padStart(22),
  ];
  return cells.join('');
}
