import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const WithSecret = v.object({ id: v.string(), secret: v.optional(v.string()) });
const School = v.object({ clients: v.array(WithSecret) });

export interface Registered {
  clientId: string;
  clientSecret: string;
}

/** Ids and secrets of the demo's two services, as the school's file registers them. A real service reads its own. */
export async function readSecrets(): Promise<{ laeringsoen: Registered; bogbjerget: Registered }> {
  const file = await readFile(new URL('../school.json', import.meta.url), 'utf8');
  const { clients } = v.parse(School, JSON.parse(file));
  const of = (clientId: string): Registered => {
    const clientSecret = clients.find(({ id }) => id === clientId)?.secret;
    if (clientSecret === undefined) throw new Error(`demo/school.json registers no secret for ${clientId}`);
    return { clientId, clientSecret };
  };
  return { laeringsoen: of('laeringsoen'), bogbjerget: of('bogbjerget') };
}
