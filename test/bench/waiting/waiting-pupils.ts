import { GrownUp, waitingPupil } from '../../support/grown-up.ts';
import { largeSchool, pupilName, secretOf, teacherOf } from '../../support/large-school.ts';
import type { LyingProvider } from '../../support/lying-provider.ts';
import { NewsReader } from '../../support/news-reader.ts';
import type { SideBySide } from '../../support/side-by-side.ts';
import { news } from '../../../shared/contract/news.ts';

export interface WaitingFigures {
  readonly pupils: number;
  /** Milliseconds from the adult's click to the pupil's page being told that it may go on. */
  readonly p50: number;
  readonly p99: number;
  readonly seconds: number;
}

/** All wait at the same time; then each class's teacher types the number of one after the other, as fast as answers come. */
export async function waitingPupils(beside: SideBySide, mitid: LyingProvider, count: number): Promise<WaitingFigures> {
  const { mitidOf } = largeSchool(count);
  const place = { issuer: beside.issuer, secretOf };
  const teachers = new Map<string, GrownUp>();
  for (const name of new Set(Array.from({ length: count }, (_, index) => teacherOf(index)))) {
    teachers.set(name, await GrownUp.at(place, mitid, name, mitidOf(name)));
  }
  const pupils = await inTurns(count, 8, async (index) => {
    const { guest, step } = await waitingPupil(place, pupilName(index));
    const stream = await NewsReader.open(guest.visitor, beside.issuer + news.signIn.path.replace(':id', guest.id));
    return { guest, stream, number: step.number, name: `Elev${index} Prøve`, teacher: teacherOf(index) };
  });
  const begun = performance.now();
  const times = await Promise.all(
    [...teachers].map(async ([name, teacher]) => {
      const own: number[] = [];
      for (const { guest, stream, number, name: pupil } of pupils.filter((one) => one.teacher === name)) {
        const request = (await teacher.look()).waiting.find((one) => one.pupil.name === pupil);
        if (request === undefined) throw new Error(`${pupil} does not wait`);
        const click = performance.now();
        const saying = teacher.say('confirm', request.id, { number });
        do await stream.next('changed');
        while ((await guest.look()).at !== 'done');
        own.push(performance.now() - click);
        await saying;
        stream.close();
      }
      return own;
    }),
  );
  const sorted = times.flat().toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { pupils: count, p50: at(0.5), p99: at(0.99), seconds: (performance.now() - begun) / 1000 };
}

async function inTurns<T>(count: number, atOnce: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const length = Math.min(atOnce, count - from);
    made.push(...(await Promise.all(Array.from({ length }, (_, index) => make(from + index)))));
  }
  return made;
}
