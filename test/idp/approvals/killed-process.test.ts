import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPostgres, startPostgres, type ThrowAwayPostgres } from '../../../scripts/postgres.ts';
import { news } from '../../../shared/contract/news.ts';
import { GrownUp, waitingPupil } from '../../support/grown-up.ts';
import { largeSchool, pupilName, secretOf, teacherName } from '../../support/large-school.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { NewsReader } from '../../support/news-reader.ts';
import { type SideBySide, startSideBySide } from '../../support/side-by-side.ts';
import { upstreamAt } from '../../support/upstream.ts';

const count = 20;

// Two processes share nothing but a Postgres server
describe.skipIf(!(await hasPostgres()))('two processes on one database', () => {
  let postgres: ThrowAwayPostgres;
  let mitid: LyingProvider;
  let beside: SideBySide;
  beforeAll(async () => {
    postgres = await startPostgres();
    mitid = await new LyingProvider().start();
    const { school, secrets } = largeSchool(count + 1);
    const parts = { postgres: postgres.url, count: 2, school, secrets, upstreams: upstreamAt(mitid) };
    beside = await startSideBySide(parts);
  }, 60_000);
  afterAll(async () => {
    await beside.stop();
    mitid.stop();
    await postgres.stop();
  });

  test('one is killed in the middle of a class: no yes is lost, and none counts twice', async () => {
    const place = { issuer: beside.issuer, secretOf };
    const teacher = await GrownUp.at(place, mitid, teacherName(0), largeSchool(count).mitidOf(teacherName(0)));
    const pupils = await Promise.all(
      Array.from({ length: count }, async (_, index) => ({
        ...(await waitingPupil(place, pupilName(index))),
        name: `Elev${index} Prøve`,
      })),
    );
    const listening = await Promise.all(
      pupils.map(({ guest }) =>
        NewsReader.open(guest.visitor, beside.issuer + news.signIn.path.replace(':id', guest.id)),
      ),
    );
    const { waiting } = await teacher.look();
    expect(waiting).toHaveLength(count);

    let said = 0;
    const sayYes = async ({ name, step }: (typeof pupils)[number]) => {
      const id = waiting.find(({ pupil }) => pupil.name === name)?.id ?? '';
      for (;;) {
        const answer = await teacher.failureOf('confirm', id, { number: step.number }).catch(() => 'cut off' as const);
        if (answer !== 'cut off') return answer?.code; // whoever is cut off asks again, as the page does
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const answers = await Promise.all(
      pupils.map(async (pupil, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 10));
        const saying = sayYes(pupil);
        said += 1;
        if (said === count / 2) beside.processes[1]?.child.kill('SIGKILL');
        return saying;
      }),
    );
    // A yes that was written before its answer was cut off is over when it is said again
    expect(answers.filter((code) => code !== undefined && code !== 'request-over')).toEqual([]);

    for (const { guest } of pupils) {
      await expect.poll(async () => (await guest.look().catch(() => undefined))?.at).toBe('done');
    }
    const requests = await beside.database.selectFrom('requests').select('state').execute();
    expect(requests.map(({ state }) => state)).toEqual(requests.map(() => 'confirmed'));
    const raises = await beside.database
      .selectFrom('raises')
      .where('way', '=', 'VoksenVerificeret')
      .selectAll()
      .execute();
    expect(new Set(raises.map(({ person }) => person)).size).toBe(count);
    expect(raises).toHaveLength(count);
    const entries = await beside.database
      .selectFrom('audit')
      .where('event', '=', 'adult-confirmed')
      .select('person')
      .execute();
    expect(entries).toHaveLength(count);
    for (const stream of listening) stream.close();
  }, 60_000);

  test('who listened on the process that died listens on the other, and hears what is told there', async () => {
    const { guest } = await waitingPupil({ issuer: beside.issuer, secretOf }, pupilName(count));
    const stream = await NewsReader.open(guest.visitor, beside.issuer + news.signIn.path.replace(':id', guest.id));
    expect(beside.processes[1]?.child.signalCode).toBe('SIGKILL');
    await guest.answer({ answer: 'cancel' });
    await stream.next('changed');
    expect((await guest.look()).at).toBe('step-up');
    stream.close();
  });
});
