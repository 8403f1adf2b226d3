import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const Elsewhere = v.object({ institution: v.string() });
const School = v.object({
  people: v.array(
    v.object({
      username: v.string(),
      institution: v.string(),
      elsewhere: v.optional(v.array(Elsewhere), []),
      upstreams: v.optional(v.object({ mitid: v.optional(v.string()) })),
    }),
  ),
});

async function readSchool() {
  const file = await readFile(new URL('../school.json', import.meta.url), 'utf8');
  return v.parse(School, JSON.parse(file)).people;
}

/** Who has a MitID here: its subject by the user id, which in this exercise is the Unilogin username. */
export async function peopleOfMitid(): Promise<ReadonlyMap<string, string>> {
  const people = await readSchool();
  return new Map(
    people.flatMap(({ username, upstreams }) => (upstreams?.mitid === undefined ? [] : [[username, upstreams.mitid]])),
  );
}

/**
 * Whom a municipality knows: the people of these institutions, by their usernames. And one whom no school has on its list, to see what
 * is said then.
 */
export async function peopleOfMunicipality(institutions: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await readSchool();
  const own = people.filter(({ institution, elsewhere }) =>
    [institution, ...elsewhere.map((one) => one.institution)].some((number) => institutions.includes(number)),
  );
  return new Map([...own.map(({ username }) => username), 'nyyy0001'].map((username) => [username, username]));
}
