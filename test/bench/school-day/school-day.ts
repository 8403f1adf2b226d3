import { classSize, pupilName } from '../../support/large-school.ts';
import { percentile, type RunningSchool, signInOnce, startSchool, throughDoor } from './school.ts';

/** What a teacher waits for who opens doors for a class, and what a class waits for that goes through them at once. */
async function aClass({ beside, teacherFor }: RunningSchool, times: number): Promise<string[]> {
  const names = Array.from({ length: classSize }, (_, index) => pupilName(index));
  const teacher = teacherFor(0);
  const looks: number[] = [];
  const opens: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const begun = performance.now();
    await teacher.look();
    looks.push(performance.now() - begun);
    const clicked = performance.now();
    await teacher.open('password', names);
    opens.push(performance.now() - clicked);
  }
  const { openings } = await teacher.look();
  const begun = performance.now();
  const code = openings[0]?.code;
  const gone = await Promise.all(
    names.map(async (_, index) => {
      await throughDoor(beside.issuer, index, code);
      return performance.now() - begun;
    }),
  );
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return [
    `A class of ${names.length} in Elevadgang, ${times} times: the page’s data p50 ${ms(percentile(looks, 0.5))}, p99 ${ms(percentile(looks, 0.99))}; opening for all p50 ${ms(percentile(opens, 0.5))}, p99 ${ms(percentile(opens, 0.99))}`,
    `${names.length} pupils through the door to a new password at once: p50 ${ms(percentile(gone, 0.5))}, the last after ${ms(Math.max(...gone))}`,
  ];
}

/** Monday at eight: so many sign in within so many seconds, each at a moment of their own, and of every hundred some have forgotten. */
async function monday(
  { beside, teacherFor }: RunningSchool,
  { people, seconds, forgotten }: { people: number; seconds: number; forgotten: number },
): Promise<{ line: string; errors: readonly string[] }> {
  const errors: string[] = [];
  const signIns: number[] = [];
  const resets: number[] = [];
  const one = async (pupil: number): Promise<void> => {
    const hasForgotten = pupil % Math.round(1 / forgotten) === 0;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * seconds * 1000));
    const begun = performance.now();
    try {
      if (hasForgotten) {
        await teacherFor(pupil).open('password', [pupilName(pupil)]);
        await throughDoor(beside.issuer, pupil);
      } else {
        await signInOnce(beside.issuer, pupil);
      }
      (hasForgotten ? resets : signIns).push(performance.now() - begun);
    } catch (reason) {
      errors.push(String(reason));
    }
  };
  await Promise.all(Array.from({ length: people }, (_, index) => one(index + classSize)));
  const times = (of: readonly number[]) =>
    `${of.length}, p50 ${percentile(of, 0.5).toFixed(0)} ms, p99 ${percentile(of, 0.99).toFixed(0)} ms`;
  return {
    line: `Monday at eight, ${people} people in ${seconds} s: sign-ins ${times(signIns)}; new passwords ${times(resets)}; ${errors.length} errors${errors[0] === undefined ? '' : `, first: ${errors[0]}`}`,
    errors,
  };
}

const numberFrom = (name: string, usual: number) => Number(process.env[name] ?? usual);
const people = numberFrom('BENCH_PEOPLE', 2000);
const school = await startSchool(people + classSize);
try {
  for (const line of await aClass(school, 60)) console.log(line);
  const { line, errors } = await monday(school, {
    people,
    seconds: numberFrom('BENCH_SECONDS', 300),
    forgotten: 0.03,
  });
  console.log(line);
  process.exitCode = errors.length === 0 ? 0 : 1;
} finally {
  await school.stop();
}
