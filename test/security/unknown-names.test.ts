import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDecoys } from '../../idp/sign-in/decoys.ts';
import { readFileOf, SchoolSchema } from '../../idp/people/school-file.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import { demoSchool } from '../support/demo-school.ts';
import { Guest } from '../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

let provider: ProvingProvider;
let known: string[];
beforeAll(async () => {
  provider = await startProvingProvider();
  known = (await readFileOf(SchoolSchema, demoSchool)).people.map(({ username }) => username);
});
afterAll(() => provider.stop());

/** Names of the right form that nobody at the school has. */
const unknown = Array.from({ length: 200 }, (_, index) => `${'bdfghjklmn'.charAt(index % 10)}xqz${1000 + index * 37}`);
const wrong: Record<Secret['kind'], Secret> = {
  pictures: { kind: 'pictures', pictures: ['dog', 'sun', 'kite', 'ladder'] },
  password: { kind: 'password', password: 'detersikkertikkedenher' },
};

async function begin(username: string) {
  const guest = new Guest(provider.issuer);
  await guest.arrive();
  const before = performance.now();
  const step = await guest.answer({ answer: 'username', username });
  const kind = step.at === 'pictures' ? 'pictures' : 'password';
  return { guest, step, kind, ms: performance.now() - before } as const;
}

/** Answers wrongly once, and measures how long that takes. */
async function tryAt(username: string) {
  const { guest, kind, ms: nameMs } = await begin(username);
  const before = performance.now();
  const step = await guest.answer({ answer: 'secret', secret: wrong[kind] });
  return { step, nameMs, secretMs: performance.now() - before };
}

/** How often a time of one is above a time of the other: a half, when nothing tells them apart. */
function shareAbove(one: readonly number[], other: readonly number[]): number {
  const above = one.flatMap((a) => other.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return above.reduce((sum: number, each) => sum + each, 0) / above.length;
}

describe('an unknown username cannot be told from a known one', () => {
  test('by content: steps have the same fields, and wrong secrets the same answer', async () => {
    const shapes = new Map<string, Set<string>>();
    for (const [group, names] of [
      ['known', known.slice(0, 40)],
      ['unknown', unknown.slice(150, 190)],
    ] as const) {
      const seen = new Set<string>();
      for (const username of names) {
        const { step } = await tryAt(username);
        expect(step).toMatchObject({ username, failure: { code: 'wrong-credentials', data: {} } });
        seen.add(`${step.at}: ${Object.keys(step).toSorted().join(' ')}`);
      }
      shapes.set(group, seen);
    }
    expect(shapes.get('unknown')).toEqual(shapes.get('known'));
  });

  test('by band: both kinds are met, each name always has the same, and the key decides which', async () => {
    const kinds = [];
    for (const username of unknown.slice(0, 60)) {
      const { kind } = await begin(username);
      expect((await begin(username)).kind).toBe(kind);
      kinds.push(kind);
    }
    const pictures = kinds.filter((kind) => kind === 'pictures').length;
    expect(pictures).toBeGreaterThan(5);
    expect(pictures).toBeLessThan(40);
    const [ours, theirs] = ['a', 'b'].map((key) => createDecoys(Buffer.from(key)));
    expect(unknown.map((name) => ours?.kindOf(name))).not.toEqual(unknown.map((name) => theirs?.kindOf(name)));
  });

  test('by limits: it pauses after as many wrong tries, for as long', async () => {
    const answers = [];
    for (const username of [known[60] ?? '', unknown[0] ?? '']) {
      const { guest, kind } = await begin(username);
      const said = [];
      for (let tries = 0; tries < 6; tries += 1) {
        said.push((await guest.answer({ answer: 'secret', secret: wrong[kind] })).failure?.code);
      }
      answers.push(said);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]?.at(-1)).toBe('locked-out');
  });

  test('by time: neither the name’s answer nor the secret’s is slower or faster for either', async () => {
    const times = {
      known: { name: [] as number[], secret: [] as number[] },
      unknown: { name: [] as number[], secret: [] as number[] },
    };
    for (let round = 0; round < 60; round += 1) {
      for (const [group, username] of [
        ['known', known[40 + round] ?? ''],
        ['unknown', unknown[40 + round] ?? ''],
      ] as const) {
        const { nameMs, secretMs } = await tryAt(username);
        times[group].name.push(nameMs);
        times[group].secret.push(secretMs);
      }
    }
    const name = shareAbove(times.unknown.name, times.known.name);
    const secret = shareAbove(times.unknown.secret, times.known.secret);
    console.info(`slower when unknown: name ${name.toFixed(2)}, secret ${secret.toFixed(2)} (0.5: cannot be told)`);
    // Four times the spread that chance gives to sixty times against sixty; without the hash the secret is near 0
    for (const share of [name, secret]) expect(Math.abs(share - 0.5)).toBeLessThan(0.21);
  }, 120_000);
});
