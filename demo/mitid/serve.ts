import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { UpstreamsSchema } from '../../idp/federation/upstream-file.ts';
import { type Listening, listening } from '../server/listen.ts';
import { createMitid } from './mitid.ts';
import { readPeople } from './people.ts';

/** Serves the provider that plays MitID, as the provider of `issuer` is told of it in upstreams.json. */
export async function serveMitid(at: { port: number; issuer: string }): Promise<Listening> {
  const file = await readFile(new URL('../upstreams.json', import.meta.url), 'utf8');
  const mitid = v.parse(UpstreamsSchema, JSON.parse(file)).upstreams.find(({ id }) => id === 'mitid');
  if (mitid === undefined) throw new Error('demo/upstreams.json names no mitid');
  const { clientId, clientSecret } = mitid;
  const listener = await createMitid({
    issuer: `http://localhost:${at.port}`,
    client: {
      id: clientId,
      secret: clientSecret,
      redirectUri: `${at.issuer}/upstream/mitid/callback`,
      signedOutUri: `${at.issuer}/upstream/mitid/signed-out`,
    },
    people: await readPeople(),
  });
  return listening(createServer(listener), { port: at.port, host: 'localhost' }, 'MITID_PORT');
}
