import { startPostgres } from '../../../scripts/postgres.ts';
import { largeSchool } from '../../support/large-school.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { startSideBySide } from '../../support/side-by-side.ts';
import { upstreamAt } from '../../support/upstream.ts';
import { manyStreams, type StreamFigures } from './many-streams.ts';
import { type WaitingFigures, waitingPupils } from './waiting-pupils.ts';

/** Pupils who wait for a grown-up's yes: on one process, on two, and how many pages can listen. */
export async function waitingBench(pupils: number, streams: number): Promise<string[]> {
  const postgres = await startPostgres();
  const mitid = await new LyingProvider().start();
  const { school, secrets } = largeSchool(pupils);
  const lines: string[] = [];
  try {
    for (const count of [1, 2]) {
      const parts = { postgres: postgres.url, count, school, secrets, upstreams: upstreamAt(mitid) };
      const beside = await startSideBySide(parts);
      try {
        lines.push(
          `${count} ${count === 1 ? 'process' : 'processes'}: ${waitingLine(await waitingPupils(beside, mitid, pupils))}`,
        );
        if (count === 1) lines.push(streamLine(await manyStreams(beside, streams)));
      } finally {
        await beside.stop();
      }
    }
  } finally {
    mitid.stop();
    await postgres.stop();
  }
  return lines;
}

function waitingLine({ pupils, p50, p99, seconds }: WaitingFigures): string {
  return `${pupils} pupils wait; from the adult’s click to the pupil’s page moving on p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; all in ${seconds.toFixed(1)} s`;
}

function streamLine({ streams, kilobytesEach, milliseconds }: StreamFigures): string {
  return `${streams} pupils wait at one process: ${kilobytesEach.toFixed(1)} kB of memory each; each was told of the one change that was its own, and of no other, in ${milliseconds.toFixed(0)} ms`;
}

if (import.meta.main) {
  const numberFrom = (name: string, usual: number) => Number(process.env[name] ?? usual);
  const lines = await waitingBench(numberFrom('BENCH_PEOPLE', 200), numberFrom('BENCH_STREAMS', 2000));
  for (const line of lines) console.log(line);
}
