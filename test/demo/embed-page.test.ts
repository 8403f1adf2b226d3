import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { read } from '../repo/repository.ts';

const Client = v.object({
  id: v.string(),
  secret: v.optional(v.string()),
  redirectUris: v.array(v.string()),
  postLogoutRedirectUris: v.optional(v.array(v.string()), []),
});
const School = v.object({ clients: v.array(Client) });

test('the services of one’s own that docs/embed.md names are registered in the demo, to the letter', async () => {
  const { clients } = v.parse(School, JSON.parse(await readFile('demo/school.json', 'utf8')));
  const [, section = ''] = read('docs/embed.md').split('## On your own machine');
  const rows = [...section.matchAll(/^\| a [^|]+\| `([\w-]+)` \| (?:`([\w-]+)`|none) \|([^|]+)\|$/gm)];
  expect(rows.map(([, id]) => id)).toEqual(['my-service', 'my-page']);
  for (const [, id, secret, cell = ''] of rows) {
    const [first = '', ...others] = [...cell.matchAll(/`(http:[^`]+)`/g)].map(([, address = '']) => address);
    const isAlone = secret === undefined;
    expect(clients.find((one) => one.id === id)).toEqual({
      id,
      ...(!isAlone && { secret }),
      redirectUris: isAlone ? [first] : [first, ...others].map((origin) => `${origin}/unilogin/callback`),
      postLogoutRedirectUris: isAlone ? [first] : [first, ...others].map((origin) => `${origin}/unilogin/signed-out`),
    });
  }
});
