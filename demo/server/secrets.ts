import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const WithSecret = v.object({
  id: v.string(),
  secret: v.optional(v.string()),
  oldLinks: v.optional(v.object({ secret: v.string() })),
});
const School = v.object({ clients: v.array(WithSecret) });

export interface Registered {
  clientId: string;
  clientSecret: string;
}

interface Secrets {
  laeringsoen: Registered;
  bogbjerget: Registered;
  /** That of its former links. */
  gammelskov: string;
}

/** Ids and secrets of the demo's services, as the school's file registers them. A real service reads its own. */
export async function readSecrets(): Promise<Secrets> {
  const file = await readFile(new URL('../school.json', import.meta.url), 'utf8');
  const { clients } = v.parse(School, JSON.parse(file));
  const of = (clientId: string): Registered => {
    const clientSecret = clients.find(({ id }) => id === clientId)?.secret;
    if (clientSecret === undefined) throw new Error(`demo/school.json registers no secret for ${clientId}`);
    return { clientId, clientSecret };
  };
  const old = clients.find(({ id }) => id === 'gammelskov')?.oldLinks?.secret;
  if (old === undefined) throw new Error('demo/school.json registers no former links for gammelskov');
  return { laeringsoen: of('laeringsoen'), bogbjerget: of('bogbjerget'), gammelskov: old };
}
