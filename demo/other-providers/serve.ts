import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { UpstreamsSchema } from '../../idp/federation/upstream-file.ts';
import { type Listening, listening } from '../server/listen.ts';
import { mitidPart, municipalityPart, type Part } from './parts.ts';
import { peopleOfMitid, peopleOfMunicipality } from './people.ts';
import { createPlayedProvider } from './played-provider.ts';

/** Serves the providers that play others, as the provider of `issuer` is told of them in upstreams.json. */
export async function serveOthers(at: {
  ports: { mitid: number; municipality: number };
  issuer: string;
}): Promise<Listening[]> {
  const file = await readFile(new URL('../upstreams.json', import.meta.url), 'utf8');
  const { upstreams, localProviders } = v.parse(UpstreamsSchema, JSON.parse(file));
  const municipality = localProviders.find(({ id }) => id === municipalityPart.id);
  const serve = async (part: Part, people: ReadonlyMap<string, string>, port: number, variable: string) => {
    const known = [...upstreams, ...localProviders].find(({ id }) => id === part.id);
    if (known === undefined) throw new Error(`demo/upstreams.json names no ${part.id}`);
    const { clientId, clientSecret } = known;
    const here = `${at.issuer}/upstream/${part.id}`;
    const client = {
      id: clientId,
      secret: clientSecret,
      redirectUri: `${here}/callback`,
      signedOutUri: `${here}/signed-out`,
    };
    const listener = await createPlayedProvider({ part, issuer: `http://localhost:${port}`, client, people });
    return listening(createServer(listener), { port, host: 'localhost' }, variable);
  };
  return [
    await serve(mitidPart, await peopleOfMitid(), at.ports.mitid, 'MITID_PORT'),
    await serve(
      municipalityPart,
      await peopleOfMunicipality(municipality?.institutions ?? []),
      at.ports.municipality,
      'LOCAL_PORT',
    ),
  ];
}
