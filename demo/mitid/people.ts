import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const School = v.object({
  people: v.array(
    v.object({ username: v.string(), upstreams: v.optional(v.object({ mitid: v.optional(v.string()) })) }),
  ),
});

/** Who has a MitID here: its subject by the user id, which in this exercise is the Unilogin username. */
export async function readPeople(): Promise<ReadonlyMap<string, string>> {
  const file = await readFile(new URL('../school.json', import.meta.url), 'utf8');
  const { people } = v.parse(School, JSON.parse(file));
  return new Map(
    people.flatMap(({ username, upstreams }) => (upstreams?.mitid === undefined ? [] : [[username, upstreams.mitid]])),
  );
}
