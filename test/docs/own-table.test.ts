import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPolicyTable } from '../../idp/policy-table.ts';
import { StartError } from '../../idp/start-error.ts';
import { read, root } from '../repo/repository.ts';
import { Guest } from '../support/guest.ts';
import { startProvingProvider } from '../support/proving-provider.ts';

const run = promisify(execFile);
const page = read('docs/own-table.md');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``, 'g'))].map(([, text = '']) => text);
const [copy = '', see = '', start = ''] = blocks('sh');
const [twelve = '', four = ''] = blocks('json');
const [tooLong = '', tooMany = '', noStart = ''] = blocks('text');

/** Where the page says `docs/policy-tables/own.json`, the test has a file of its own. */
const named = 'docs/policy-tables/own.json';
let folder: string;
let own: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-table-'));
  own = join(folder, 'own.json');
  await shell(copy);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of the page as a new user would, in the folder of the project, with nothing of our own in the environment. */
function shell(command: string) {
  const env = { PATH: process.env['PATH'], HOME: folder };
  return run('sh', ['-c', command.replaceAll(named, own)], { cwd: root, env });
}

/** The example with both of the page's changes, written as the page writes them, and some more. */
async function change(more: (text: string) => string = (text) => text): Promise<void> {
  const example = await readFile(join(root, 'docs/policy-tables/skovbrynet.json'), 'utf8');
  const changed = example.replace('{ "rule": "length", "min": 10, "max": 64 }', twelve).replace('"words": 3', four);
  await writeFile(own, more(changed));
}

test('the copy is the example, and names its schema', async () => {
  expect(await readFile(own, 'utf8')).toBe(read('docs/policy-tables/skovbrynet.json'));
  expect(read('docs/policy-tables/skovbrynet.json')).toContain('"$schema": "./policy-table.schema.json"');
});

test('the changed table makes the page for schools that is promised', async () => {
  await change();
  const { stdout } = await shell(see);
  for (const [, sentence = ''] of page
    .slice(page.indexOf('prints the page'))
    .matchAll(/`([^`\n]+ (?:lang|sammen))`/g)) {
    expect(stdout).toContain(sentence);
  }
  expect(stdout).toContain('12 til 64 tegn lang');
});

describe('a wrong table is refused with the line that the page shows', () => {
  test.each([
    ['a length that cannot be', (text: string) => text.replace('"min": 12', '"min": 70'), tooLong],
    ['too many words', (text: string) => text.replace('"words": 4', '"words": 9'), tooMany],
  ])('%s', async (_, wrong, line) => {
    await change(wrong);
    await expect(shell(see)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(`${line}\n`) });
  });

  test('and the provider does not start with it', async () => {
    await change((text) => text.replace('"words": 4', '"words": 9'));
    await expect(readPolicyTable(own)).rejects.toThrow(new StartError(noStart.replace(named, own)));
    await expect(readPolicyTable(join(folder, 'none.json'))).rejects.toThrow('cannot be read as JSON');
  });
});

test('the provider that starts with it holds a pupil of grade 5 to it', async () => {
  await change();
  const [, variable = ''] = /^(IDP_POLICY)=\S+ npm start$/.exec(start) ?? [];
  const provider = await startProvingProvider({ [variable]: own });
  try {
    const guest = new Guest(provider.issuer);
    const pupil = 'gust9852';
    await guest.signIn(pupil, provider.secretOf(pupil));
    const step = await guest.answer({ answer: 'choose-own' });
    expect(step).toMatchObject({ rules: expect.arrayContaining([JSON.parse(twelve)]) });
    const refused = await guest.answer({ answer: 'own-password', password: 'kanelgiraf' });
    expect(refused).toMatchObject({ failure: { code: 'password-refused', data: { rules: ['length'] } } });
  } finally {
    await provider.stop();
  }
});
