import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UpstreamsSchema } from '../../../idp/federation/upstream-file.ts';
import { readFileOf } from '../../../idp/people/school-file.ts';
import { localAt } from '../../support/other-ways.ts';
import { upstreamAt } from '../../support/upstream.ts';

const at = { issuer: 'https://login.aabo.example', clientId: 'unilogin' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-upstreams-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (file: unknown) => {
  const path = join(folder, 'upstreams.json');
  await writeFile(path, JSON.stringify(file));
  return readFileOf(UpstreamsSchema, path);
};
const readLocal = (changes: object) => read({ upstreams: [], localProviders: [{ ...localAt(at), ...changes }] });

describe('a file of other providers', () => {
  test('is read with what it leaves out', async () => {
    const { upstreams, localProviders } = await read({ upstreams: [upstreamAt(at)], localProviders: [localAt(at)] });
    expect(upstreams[0]).toMatchObject({ signIn: false, subject: 'sub', signOut: 'form' });
    expect(localProviders[0]).toMatchObject({ usedUniSync: false, alsoCalled: [] });
    expect(localProviders[0]).not.toHaveProperty('otherwise');
  });

  test.each([
    ['a mail address as a name', { names: { by: 'email', claim: 'email' } }, 'names.by'],
    ['a level that is none', { levels: { 'urn:one': 'Medium' } }, 'levels.urn:one'],
    ['more than Low for what nobody named', { otherwise: 'Substantial' }, 'otherwise'],
    ['nobody’s people', { institutions: [] }, 'institutions'],
    ['an institution that is no number', { institutions: ['12345'] }, 'institutions.0'],
    ['plain http over a network', { issuer: 'http://login.aabo.example' }, 'issuer'],
    ['a place that is no origin', { alsoAt: ['https://login.aabo.example/token'] }, 'alsoAt.0'],
    ['a short secret', { clientSecret: 'short' }, 'clientSecret'],
    ['a name that stands in addresses already', { id: 'person' }, 'id'],
    ['a word that nobody knows', { level: 'High' }, 'level'],
  ])('is refused for %s, with the place', async (_, changes, place) => {
    await expect(readLocal(changes)).rejects.toThrow(`is wrong at localProviders.0.${place}: expected`);
  });

  test('is refused for a municipality that is no code', async () => {
    await expect(read({ upstreams: [], usedUniSync: ['Skovbrynet'] })).rejects.toThrow('is wrong at usedUniSync.0');
  });

  test('is refused where two have one id', async () => {
    const file = { upstreams: [upstreamAt(at)], localProviders: [localAt(at, { id: 'mitid' })] };
    await expect(read(file)).rejects.toThrow('not mitid twice');
  });
});
